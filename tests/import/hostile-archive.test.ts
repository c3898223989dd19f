import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/import.ts';
import { testIo } from '../cli/test-io.ts';
import { expectWithin } from '../computing-time.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  mkdirSync(join(root, 'in'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string | Buffer, content: string | Buffer) =>
  writeFileSync(typeof name === 'string' ? join(root, 'in', name) : Buffer.concat([Buffer.from(join(root, 'in/')), name]), content);
const article = (title: string, body: string, date = '2023-07-05') => `---\ntitle: ${title}\ndate: ${date}\n---\n${body}\n`;

async function importAll(): Promise<{ names: string[]; refused: string[]; out: string }> {
  const io = testIo(root);
  await run(['--source', 'The Herald', 'in'], io);
  return { names: readdirSync(join(root, 'content/articles')).sort(), refused: io.err().split('\n').filter(Boolean), out: io.out() };
}

test('names of Windows devices are replaced, and long names are cut', async () => {
  for (const name of ['con', 'nul', 'com1']) put(`${name}.md`, article(name, `A text of ${name}.`));
  put(`${'n'.repeat(240)}.md`, article('L'.repeat(290), 'A long name.'));
  const { names, refused } = await importAll();
  expect(refused).toEqual([]);
  expect(names.slice(0, 3)).toEqual(['article-com1.md', 'article-con.md', 'article-nul.md']);
  // The part before “.md” has at most 80 characters.
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(83);
});

test('a broken symbolic link, a link to another file and a name that is not UTF-8 are left out by name, and do not affect others', async () => {
  symlinkSync('/nowhere/at/all.md', join(root, 'in/dangling.md'));
  put('real.md', article('Real', 'A text.'));
  symlinkSync('real.md', join(root, 'in/second.md'));
  put(Buffer.from([0x62, 0xff, 0xfe, 0x2e, 0x6d, 0x64]), article('Bytes', 'Another text.'));
  const { names, refused } = await importAll();
  expect(names).toEqual(['real.md']);
  expect(refused).toEqual([
    'Not imported: in/b\uFFFD\uFFFD.md: its name is not UTF-8: rename it.',
    'Not imported: in/dangling.md: it is a link to a missing file: remove the link or restore the file.',
    'Not imported: in/second.md: its text is in content/articles/real.md already.',
  ]);
});

test('more headings than a build accepts are refused with the line of the first excess one', async () => {
  put('long.md', article('Long', '## Heading\n\nText.\n\n'.repeat(1001)));
  // The frontmatter has four lines, each heading with its text four more.
  expect((await importAll()).refused).toEqual(['Not imported: in/long.md: line 4005: This article has more than 1000 headings: split it.']);
});

test.each([
  ['headings underlined with dashes', 'A heading\n---------\n\nText.\n\n'.repeat(3000), 'This article has more than 1000 headings: split it.'],
  ['dashes, line after line', '-\n'.repeat(50_000), 'This paragraph has more than 1000 lines: split it with an empty line.'],
  ['a paragraph of a thousand lines above dashes', `${'a\n'.repeat(20_000)}---\n`, 'This paragraph has more than 1000 lines: split it with an empty line.'],
])('%s: refused by name, within a second', async (_, body, reason) => {
  put('long.md', article('Long', body));
  const { refused } = await expectWithin(1_000, importAll);
  expect(refused).toEqual([`Not imported: in/long.md: its text could not be published. ${reason}`]);
});

test('an ambiguous date is distinguished from a missing one', async () => {
  put('one.md', article('One', 'A text.', '05/07/2023'));
  put('two.md', '---\ntitle: Two\n---\nA text of two.\n');
  const { refused } = await importAll();
  expect(refused).toEqual([
    'Not imported: in/one.md: its date “05/07/2023” is not understood or ambiguous: write it as 2023-07-05.',
    'Not imported: in/two.md: it does not say when it was published: add --published 2023-07-05.',
  ]);
});

test('duplicate fields are reported and the last one counts; character codes are replaced; the time of a date has a common form', async () => {
  put('one.md', "---\ntitle: A\ntitle: 'B &#8211; C'\ndate: 2014-01-09 1:44:28 -0400\nsummary: 'The bridge &#8211; it is old &amp; closed.'\n---\nA text.\n");
  const { out } = await importAll();
  expect(out).toContain('changed: line 3: field title occurs twice: the last one counts');
  const written = readFileSync(join(root, 'content/articles/b-c.md'), 'utf8');
  expect(written).toContain('title: B – C\npublished: 2014-01-09T01:44:28-04:00\nsummary: The bridge – it is old & closed.\n');
});

test.each([
  ['little-endian with a byte-order mark', (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
  ['big-endian with a byte-order mark', (text: string) => Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()])],
  ['little-endian without one', (text: string) => Buffer.from(text, 'utf16le')],
  ['big-endian without one', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('an article in UTF-16 is imported with all its letters: %s', async (_, encode) => {
  put('quay.md', encode(article('Quay – closed', 'The quay near Żory was closed, “for a day”.')));
  const { names, refused } = await importAll();
  expect([names, refused]).toEqual([['quay-closed.md'], []]);
  const written = readFileSync(join(root, 'content/articles/quay-closed.md'), 'utf8');
  expect(written).toContain('title: Quay – closed\n');
  expect(written).toContain('The quay near Żory was closed, “for a day”.');
});

test('the day on which an article expires is kept and reported', async () => {
  put('one.md', '---\ntitle: A\ndate: 2023-07-05\nexpiryDate: 2031-01-02\n---\nA text.\n');
  const { names, out } = await importAll();
  expect(out).toMatch(/expires: 2031-01-02 \(.*expiryDate.*\), published all the same/);
  expect(readFileSync(join(root, 'content/articles', names[0]!), 'utf8')).toContain('expires: 2031-01-02\n');
});
