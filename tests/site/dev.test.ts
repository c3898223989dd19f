import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from './environment.ts';
import { copySite, project } from './site-copy.ts';

/** What `npm run dev` shows beside what a build publishes: articles of days to come, and what is wrong in a file, until it is mended. */

let root: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  root = copySite(join(project, 'tests/fixtures/golden/content'));
  for (const folder of ['articles', 'chronicle', 'figures', 'topics']) rmSync(join(root, 'content', folder), { recursive: true, force: true });
  mkdirSync(join(root, 'content/articles'));
  put('opened.md', '2023-07-05T23:30:00+03:00');
  put('opens.md', '2023-07-06');
  const port = await freePort();
  address = `http://127.0.0.1:${port}/gazette`;
  server = spawn(process.execPath, ['src/cli/dateline.ts', 'dev', '--port', String(port), '--today', '2023-07-05'], {
    cwd: root,
    env: environment({}),
    stdio: 'ignore',
  });
  while ((await page('/articles/opens/')) === '') await new Promise((resolve) => setTimeout(resolve, 200));
}, 150_000);
afterAll(async () => {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(root, { recursive: true, force: true });
});

function put(name: string, published: string, more = ''): void {
  const text = `---\ntitle: The bridge\npublished: ${published}\nsummary: What is told.\nsources:\n  - name: The Herald\n${more}---\nThe bridge near Northport was opened on Monday.\n`;
  writeFileSync(join(root, 'content/articles', name), text);
}

const says = async (path: string, words: string) => (await page(path)).includes(words);

/** The page of an address as text; empty as long as there is none. */
async function page(path: string): Promise<string> {
  const answer = await fetch(address + path).catch(() => null);
  return answer?.ok ? answer.text() : '';
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as { port: number };
      listener.close(() => resolve(port));
    });
  });
}

const MARK = 'Not published yet.';

test('an article of a later day is shown, marked; one of today is not marked, whatever its hour', async () => {
  expect(await says('/articles/opens/', MARK)).toBe(true);
  expect([await says('/articles/opened/', 'opened on'), await says('/articles/opened/', MARK)]).toEqual([true, false]);
});

test('what is wrong in a file is shown at its address and on the desk, in words, with its line, until it is mended', async () => {
  const WRONG = 'content/articles/opened.md:7:1';
  put('opened.md', '2023-07-05', 'colour: red\n');
  await expect.poll(() => says('/articles/opened/', WRONG), { timeout: 30_000 }).toBe(true);
  const shown = await page('/articles/opened/');
  // The line itself, and the last valid version.
  expect(shown).toContain('colour: red');
  expect(shown).toContain('opened on');
  expect(await says('/desk/', WRONG)).toBe(true);
  put('opened.md', '2023-07-05');
  await expect.poll(() => says('/articles/opened/', WRONG), { timeout: 30_000 }).toBe(false);
  expect(await says('/desk/', WRONG)).toBe(false);
});

test('an article that was never valid has a page of its problems', async () => {
  put('new.md', 'tomorrow');
  await expect.poll(() => says('/articles/new/', 'content/articles/new.md:3:'), { timeout: 30_000 }).toBe(true);
});
