import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, project, runCommand } from './site-copy.ts';

// Files that once stopped a build without being named, or were published damaged: each is refused by name or published, and does not affect others.

let root: string;
beforeEach(() => {
  root = copySite(join(project, 'tests/fixtures/golden/content'));
  for (const folder of ['articles', 'chronicle', 'figures', 'topics']) rmSync(join(root, 'content', folder), { recursive: true, force: true });
  mkdirSync(join(root, 'content/articles'));
  put('bridge-opens.md', article('Bridge opens', 'The bridge near Northport was opened on Monday, the mayor, Amina Osei, said.'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string | Buffer, content: string | Buffer) =>
  writeFileSync(Buffer.concat([Buffer.from(`${join(root, 'content/articles')}/`), Buffer.from(name as string)]), content);
const article = (title: string, body: string, more = '') =>
  `---\ntitle: '${title}'\npublished: 2023-07-05\nsummary: 'What is told.'\nsources:\n  - name: The Herald\n${more}---\n${body}\n`;
const build = (...options: string[]) => {
  const { status, stdout, stderr } = runCommand(root, 'build', options);
  return { status, output: stdout + stderr };
};
const folders = (path: string) =>
  readdirSync(join(root, 'dist', path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('names, topics and former names of any length are published, with file names valid on every system', () => {
  const name = `Mr Ivan ${'Borodin'.repeat(60)}`;
  put('quay-closed.md', article('Quay closed', `The clerk, ${name}, said on Monday that the quay is closed.`));
  put('quay-open.md', article('Quay open', `The clerk, ${name}, said on Friday that the quay is open.`));
  put('filed.md', article('Filed', 'The board met on Tuesday.', `topics: [${'a'.repeat(256)}]\nformerly: [${'b'.repeat(200)}, ${'c'.repeat(201)}]\n`));
  const { status, output } = build();
  expect([status, output]).toEqual([0, expect.stringContaining('4 published')]);
  const made = ['people', 'topics', 'articles'].flatMap(folders);
  expect(folders('people').filter((each) => each.startsWith('ivan-borodin'))).toHaveLength(1);
  expect(folders('topics').filter((each) => each.startsWith('aaaa'))).toHaveLength(1);
  // A file that was published once keeps its address.
  expect(made).toContain('b'.repeat(200));
  expect(made.filter((each) => each.startsWith('ccc')).map(({ length }) => length <= 80)).toEqual([true]);
  expect(Math.max(...made.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(200);
}, 240_000);

test('everything that cannot be published is named at once; with --keep-going the rest is published', () => {
  for (const device of ['con', 'nul', 'com1']) put(`${device}.md`, article('A device', 'A text.'));
  put(`${'n'.repeat(240)}.md`, article('A long name', 'A text.'));
  put(Buffer.from([0x62, 0xff, 0xfe, 0x2e, 0x6d, 0x64]), article('Bytes', 'A text.'));
  symlinkSync('/nowhere/at/all.md', join(root, 'content/articles/dangling.md'));
  mkdirSync(join(root, 'content/articles/folder.md'));
  put('headings.md', article('Headings', '## Heading\n\nText.\n\n'.repeat(1001)));
  put('latin-1.md', Buffer.from(article('Latin-1', 'The café.'), 'latin1'));
  put('utf-16.md', Buffer.from(article('UTF-16', 'A text.'), 'utf16le'));
  put('escape.md', article('Escape', 'A text.', '"\\e]0;x\\a": 1\n'));
  const expected = [
    /^content\/articles\/b\u00ff\u00fe\.md:1:1 {2}The name of this file is not UTF-8/m,
    /^content\/articles\/con\.md:1:1 {2}“con” is the name of a device/m,
    /^content\/articles\/nul\.md:1:1 {2}“nul” is the name of a device/m,
    /^content\/articles\/com1\.md:1:1 {2}“com1” is the name of a device/m,
    /^content\/articles\/n{240}\.md:1:1 {2}The name of the file is longer/m,
    /^content\/articles\/dangling\.md:1:1 {2}This is a symbolic link/m,
    /^content\/articles\/folder\.md:1:1 {2}This is not a file/m,
    /^content\/articles\/headings\.md:4008:1 {2}This article has more than 1000 headings/m,
    /^content\/articles\/latin-1\.md:8:8 {2}This file is not UTF-8: the byte 0xE9/m,
    /^content\/articles\/utf-16\.md:1:1 {2}This file is UTF-16LE/m,
    /^content\/articles\/escape\.md:7:1 {2}There is no field “\\u001b\]0;x\\u0007”/m,
  ];
  const refused = build();
  expect(refused.status).toBe(1);
  for (const line of expected) expect(refused.output).toMatch(line);
  expect(refused.output).toContain(`${expected.length} problems in the content:`);
  const others = build('--keep-going');
  expect([others.status, others.output]).toEqual([0, expect.stringContaining(`1 published, ${expected.length} refused`)]);
  for (const line of expected) expect(others.output).toMatch(line);
  // No control character of a file name or a field may reach a terminal.
  expect(refused.output + others.output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
}, 240_000);

test('a dead link stops a build with file and line; with “links: warn” it becomes text', () => {
  put(
    'linked.md',
    article('Linked', 'The board met.\n\nSee [the minutes](/articles/not-there/) and [the vote](#the-vote).\n\n## The vote\n\nAll were for it.'),
  );
  const refused = build();
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('content/articles/linked.md:10:19');
  writeFileSync(join(root, 'content/site.yaml'), '\nlinks: warn\n', { flag: 'a' });
  const warned = build();
  expect([warned.status, warned.output]).toEqual([0, expect.stringContaining('content/articles/linked.md:10:19')]);
  const page = readFileSync(join(root, 'dist/articles/linked/index.html'), 'utf8');
  expect(page).toContain('the minutes');
  expect(page).not.toContain('not-there');
}, 240_000);

test('an article dated after today is held back and named, unless --future is given; an expired one is published, unless --leave-out-expired is given', () => {
  put('ahead.md', article('Ahead', 'The board will meet on Tuesday.').replace('published: 2023-07-05', 'published: 2023-07-09'));
  put('over.md', article('Over', 'The quay was closed on Monday.', 'expires: 2023-07-06\n'));
  const held = build('--today', '2023-07-07');
  expect(held.status).toBe(0);
  expect(held.output).toContain('held back until 2023-07-09: content/articles/ahead.md (--future publishes it)');
  expect(folders('articles').sort()).toEqual(['bridge-opens', 'over']);
  expect(build('--today', '2023-07-07', '--future', '--leave-out-expired').status).toBe(0);
  expect(folders('articles').sort()).toEqual(['ahead', 'bridge-opens']);
}, 240_000);
