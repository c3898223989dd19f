import { spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { writeArchive } from './archive.ts';
import { copySite, switchOffShareImages } from './site-copy.ts';

const WHAT = `
Measure how long a saved change takes to be on the page while \`npm run dev\` runs: an archive is imported and multiplied, an article's page is opened in Chromium, and a sentence is added to its file.`;

const SEED = 1;
/** Number of measured changes, after one to warm up. */
const CHANGES = 5;

/** Measure how long a saved change takes to appear on the page. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'dev', {
    what: WHAT,
    examples: ['npm run bench -- dev ../shared/editions/digitalgov-2014 --times 10'],
    exitCodes: '0 measured; 1 the archive could not be imported, or the server did not start',
  })
    .name('npm run bench -- dev')
    .argument('<folder>', 'an archive of articles')
    .option('--times <number>', 'how often its articles are written, with other names each time', readCount)
    .option('--keep', 'keep the site, and say where it is');
  return runCommand(command, argv, io, async (folder, { times = 1, keep = false }) => {
    const copy = copySite();
    try {
      switchOffShareImages(copy);
      const slugs = writeArchive(copy, folder, times, SEED);
      await measureChanges(copy, slugs, io);
    } finally {
      if (keep) io.stdout.write(`kept in ${copy}\n`);
      else rmSync(copy, { recursive: true, force: true });
    }
    return 0;
  });
}

async function measureChanges(copy: string, slugs: readonly string[], io: Io): Promise<void> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, ['src/cli/dateline.ts', 'dev', '--port', String(port)], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  const browser = await launchChromium();
  try {
    const slug = slugs[0]!;
    const address = `http://127.0.0.1:${port}/articles/${slug}/`;
    await untilAnswered(address);
    io.stdout.write(`${slugs.length} articles: first page after ${seconds(started)} s (load ${load()})\n`);
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
    // The page may be reloading.
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(2);
const load = () => loadavg()[0]!.toFixed(2);
