import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from './environment.ts';
import { copySite, project } from './site-copy.ts';

// What `npm run dev` shows and a build does not publish: articles of later days, and problems in files until they are corrected.

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

const contains = async (path: string, text: string) => (await page(path)).includes(text);

/** Resolves to the HTML at a path of the site; empty as long as there is no such page. */
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

const NOTICE = 'Not published yet.';

test('an article of a later day is shown with a notice; an article of today has none, even if its hour is still to come', async () => {
  expect(await contains('/articles/opens/', NOTICE)).toBe(true);
  expect([await contains('/articles/opened/', 'opened on'), await contains('/articles/opened/', NOTICE)]).toEqual([true, false]);
});

test('a problem in a file is shown on its page and on the desk, with its line, until it is corrected', async () => {
  const WRONG = 'content/articles/opened.md:7:1';
  put('opened.md', '2023-07-05', 'colour: red\n');
  await expect.poll(() => contains('/articles/opened/', WRONG)).toBe(true);
  const shown = await page('/articles/opened/');
  // The page has the wrong line itself, and the text of the last valid version.
  expect(shown).toContain('colour: red');
  expect(shown).toContain('opened on');
  expect(await contains('/desk/', WRONG)).toBe(true);
  put('opened.md', '2023-07-05');
  await expect.poll(() => contains('/articles/opened/', WRONG)).toBe(false);
  expect(await contains('/desk/', WRONG)).toBe(false);
});

test('the page of an article that was never valid shows its problems', async () => {
  put('new.md', 'tomorrow');
  await expect.poll(() => contains('/articles/new/', 'content/articles/new.md:3:')).toBe(true);
});
