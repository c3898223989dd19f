import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, project } from '../site/site-copy.ts';
import type { CommandResult, DocumentedCommand } from './command-table.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stops for a day</title><meta property="article:published_time" content="2023-07-05">
<meta property="og:site_name" content="The Herald"></head><body><article><h1>Ferry stops for a day</h1>
<p>The ferry between the two banks will not run on Friday, the harbour office said on Wednesday. It named no reason for the pause.</p>
<p>A bus will take passengers over the bridge, the office added. Tickets that were bought before stay good for a week.</p></article></body></html>`;

const POST = `---
title: A ferry for the bay
date: 2014-01-09 13:44:28 -0400
---

The council bought a ferry on Wednesday, the mayor said. It will cross the bay four times a day from spring on.

![The ferry](/img/ferry.png)

Read [about us](/about/).
`;

/** An image of one pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

/**
 * Create a copy of the project with the sample edition, a folder of saved pages, an old site and a text beside it, as the documentation assumes. With
 * `builtSite`, its `dist` is a copy of that folder.
 */
export function sampleProject(builtSite?: string): string {
  const root = copySite(join(project, 'content'));
  mkdirSync(join(root, 'saved-pages'));
  writeFileSync(join(root, 'saved-pages/ferry.html'), PAGE);
  writeFileSync(join(root, 'notes.txt'), 'The bridge will be closed from Friday, the governor said on Tuesday. It opens again in a week.\n');
  mkdirSync(join(root, 'old-site/content/posts'), { recursive: true });
  mkdirSync(join(root, 'old-site/static/img'), { recursive: true });
  writeFileSync(join(root, 'old-site/content/posts/2014-01-09-ferry.md'), POST);
  writeFileSync(join(root, 'old-site/static/img/ferry.png'), PIXEL);
  if (builtSite !== undefined) cpSync(realpathSync(builtSite), join(root, 'dist'), { recursive: true });
  return root;
}

/** Delete a copy without following its links. */
export function removeProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/**
 * Run a command line in a copy of the project until it ends, or, if it starts a server, until that has answered. Resolves to its result.
 *
 * @throws Error if a server ends early or answers something else
 */
export function runLine({ line, answers, serves }: DocumentedCommand, root: string): Promise<CommandResult> {
  // Without variables set by the test runner and by the npm that started it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST.*|npm_.*|CI)$/.test(name)));
  // A question is only asked in a terminal, which `script` provides: quietly (q), with the exit code of the line (e), its output at once (f), and no record of it.
  const [program, ...words] = answers ? ['script', '-qefc', line, '/dev/null'] : ['bash', '-c', line];
  const child = spawn(program, words, { cwd: root, env, detached: true, stdio: [answers ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  const remaining = [...(answers ?? [])];
  let shown = '';
  let searched = 0;
  let isServerAsked = false;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      shown = (shown + chunk.toString()).replace(/\x1b\[[\d;?]*[A-Za-z]/g, '');
      for (const [prompt, answer] of [...remaining]) {
        const at = shown.indexOf(prompt, searched);
        if (at < 0) break;
        searched = at + prompt.length;
        remaining.shift();
        child.stdin?.write(answer);
      }
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(shown)?.[0];
      if (!serves || isServerAsked || !address) return;
      isServerAsked = true;
      askServer(new URL(serves.path, address), serves.contains)
        .then(() => process.kill(-child.pid!, 'SIGINT'))
        .catch((error: unknown) => {
          process.kill(-child.pid!, 'SIGKILL');
          reject(error);
        });
    };
    child.stdout!.on('data', take);
    child.stderr!.on('data', take);
    child.once('error', reject);
    child.once('close', (ended, signal) => {
      // As a shell reports it: 128 plus the number of the signal, which Ctrl-C sends to all processes of the group.
      const code = signal === 'SIGINT' ? 130 : ended;
      if (serves && !isServerAsked) reject(new Error(`“${line}” ended before it served anything:\n${shown}`));
      else resolve({ root, code, shown });
    });
  });
}

/**
 * Request a page of the server.
 *
 * @throws Error if the page does not contain the text
 */
async function askServer(address: URL, text: string): Promise<void> {
  const response = await fetch(address);
  const page = await response.text();
  if (response.status !== 200 || !page.includes(text))
    throw new Error(`${address.href} answered ${response.status}, without “${text}”:\n${page.slice(0, 500)}`);
}
