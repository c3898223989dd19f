import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { readGazetteer } from '../../src/collections/entities/read.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { runCommand as runDateline } from '../site/site-copy.ts';
import { nameEntities } from './entities.ts';
import { copySite, root, switchOffShareImages } from './site-copy.ts';

const WHAT = `
Measure how long a saved change takes to be on the page while \`npm run dev\` runs: an archive is imported, its articles are written again with other names until there are as many as asked for, an article's page is opened in Chromium, and a sentence is added to its file.`;

/** Changes that are measured, after one that is not. */
const CHANGES = 5;

/** Measure how long a saved change takes to be on the page. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'dev', {
    what: WHAT,
    examples: ['npm run bench -- dev ../shared/editions/digitalgov-2014 --articles 4000'],
    exitCodes: '0 measured; 1 the archive could not be imported, or the server did not start',
  })
    .name('npm run bench -- dev')
    .argument('<folder>', 'an archive of articles')
    .option('--articles <number>', 'how many articles there are to be', readCount)
    .option('--keep', 'keep the site, and say where it is');
  return runCommand(command, argv, io, async (folder, { articles, keep = false }) => {
    const copy = copySite();
    try {
      switchOffShareImages(copy);
      const imported = runDateline(copy, 'import', ['--source', 'An archive', folder]);
      if (imported.status !== 0) io.stdout.write(imported.stderr);
      const count = await repeatArticles(join(copy, 'content/articles'), articles);
      await measureChanges(copy, count, io);
    } finally {
      if (keep) io.stdout.write(`kept in ${copy}\n`);
      else rmSync(copy, { recursive: true, force: true });
    }
    return 0;
  });
}

/** Write articles again, with names of the generator in the place of theirs, until there are as many as wanted; the number of articles. */
async function repeatArticles(folder: string, wanted = 0): Promise<number> {
  const { people } = nameEntities(20_000, (await readGazetteer(root)).entities).names;
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (let number = files.length; number < wanted; number++) {
    const file = files[number % files.length]!;
    const round = Math.floor(number / files.length);
    const renamed = readFileSync(join(folder, file), 'utf8').replaceAll(
      /\b[A-Z][a-z]+ [A-Z][a-z]+\b/g,
      (name) => people[hash(`${round} ${name}`) % people.length]!,
    );
    writeFileSync(join(folder, file.replace(/\.md$/, `-${round}.md`)), renamed);
  }
  return Math.max(files.length, wanted);
}

async function measureChanges(copy: string, count: number, io: Io): Promise<void> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, ['src/cli/dateline.ts', 'dev', '--port', String(port)], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  const browser = await launchChromium();
  try {
    const slug = firstSlug(copy);
    const address = `http://127.0.0.1:${port}/articles/${slug}/`;
    await untilAnswered(address);
    io.stdout.write(`${count} articles: first page after ${seconds(started)} s (load ${load()})\n`);
    const page = await browser.newPage();
    await page.goto(address);
    for (let change = 0; change <= CHANGES; change++) {
      const words = `The council of Northport met for the ${change + 7}th time on Monday.`;
      const file = join(copy, 'content/articles', `${slug}.md`);
      const saved = performance.now();
      appendFileSync(file, `\n\n${words}\n`);
      await untilShown(page, words);
      io.stdout.write(`  ${change === 0 ? 'first change' : 'change'}: ${seconds(saved)} s (load ${load()})\n`);
    }
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
}

async function untilShown(page: Page, words: string): Promise<void> {
  for (;;) {
    // The page may be on its way to being loaded anew.
    if (await page.evaluate((text) => document.body.textContent.includes(text), words).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function untilAnswered(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function firstSlug(copy: string): string {
  return basename(readdirSync(join(copy, 'content/articles')).sort()[0]!, '.md');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The same number for the same words: FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(2);
const load = () => loadavg()[0]!.toFixed(2);
