import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { danglingChroniclePointers, readChronicleNotes } from '../../../src/collections/chronicle/read.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function read(text: string) {
  root = mkdtempSync(join(tmpdir(), 'dateline-notes-'));
  mkdirSync(join(root, 'content/chronicle'), { recursive: true });
  writeFileSync(join(root, 'content/chronicle/sinking.yaml'), text);
  const { notes, problems, problemIn } = await readChronicleNotes(root);
  return { notes, problemIn, messages: problems.map(({ file, message }) => `${file}: ${message}`) };
}

test('a note has the name of its file as id', async () => {
  const { notes, messages } = await read("action: hide\nreason: 'It is a film.'\nsentences: [{ article: bridge-closes, words: The bridge fell }]\n");
  expect(messages).toEqual([]);
  expect(notes).toEqual([{ id: 'sinking', action: 'hide', reason: 'It is a film.', sentences: [{ article: 'bridge-closes', words: 'The bridge fell' }] }]);
});

test.each([
  ['action: join\nreason: R.\nsentences: [{ article: a, words: w }]\n', 'To join, name at least two sentences'],
  ['action: hide\nreason: R.\nstory: true\nsentences: [{ article: a, words: w }]\n', '“story” goes with “action: pin”'],
  ['action: hide\nreason: R.\ntitle: T\nsentences: [{ article: a, words: w }]\n', 'leave “title” out'],
  ['action: joyn\nreason: R.\nsentences: [{ article: a, words: w }]\n', 'join'],
])('problems are reported by file: %j', async (text, words) => {
  const { messages } = await read(text);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('content/chronicle/sinking.yaml: ');
  expect(messages[0]).toContain(words);
});

test('a site without notes needs no folder', async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-notes-'));
  expect(await readChronicleNotes(root)).toEqual({ notes: [], problems: [], problemIn: new Map() });
});

/** Return the problems of a note that points to words of an article, with their positions. */
async function problemsOf(article: string, words: string) {
  const { notes, problemIn } = await read(`action: hide\nreason: R.\nsentences:\n  - article: ${article}\n    words: ${words}\n`);
  const passages = [
    'The bridge at Northport fell on Monday.',
    'Nobody was hurt.',
    'Its beams were tested on 3 May.',
    'It fell on Monday.',
    'Posted by Ann on 3 May 2011 at 12:27',
  ];
  return danglingChroniclePointers(notes, problemIn, {
    slugs: new Set(['bridge-closes']),
    passagesOf: () => passages,
    datedIn: () => [
      ...[passages[0]!, passages[2]!].map((text) => ({ text, leftOut: null })),
      { text: passages[3]!, leftOut: { why: 'short', words: 4, bound: 7 } },
      { text: passages[4]!, leftOut: { why: 'boilerplate', example: 'Posted by Bob' } },
    ],
    renamed: new Map([['bridge-shuts', 'bridge-closes']]),
  });
}
const messageOf = async (article: string, words: string) => (await problemsOf(article, words)).map(({ message }) => message);

test('words of a dated sentence of the article are found', async () => expect(await messageOf('bridge-closes', 'Northport fell')).toEqual([]));

test('words of a sentence without a day are reported with the position, and with sentences that have a day', async () => {
  expect(await problemsOf('bridge-closes', 'Nobody was hurt')).toEqual([
    {
      file: 'content/chronicle/sinking.yaml',
      line: 5,
      column: 12,
      message:
        '“Nobody was hurt” is in bridge-closes.md, but not in a sentence that reports something dated to a day, so it is on no day of the chronicle. Did you mean “The bridge at Northport fell on Monday.”, “Its beams were tested on 3 May.”?',
    },
  ]);
});

test('words of a sentence that the chronicle leaves out are reported with the reason, and with sentences that it has', async () => {
  const [short] = await messageOf('bridge-closes', 'It fell on Monday');
  expect(short).toBe(
    '“It fell on Monday” is in bridge-closes.md, in a sentence that the chronicle leaves out: it has 4 words, and with fewer than 7 a sentence can rarely be understood on its own. Did you mean “The bridge at Northport fell on Monday.”, “Its beams were tested on 3 May.”?',
  );
  expect((await messageOf('bridge-closes', 'Posted by Ann'))[0]).toContain('leaves out: it is what a page shows around its text, like “Posted by Bob”.');
  // The words also occur in a sentence of the chronicle.
  expect(await messageOf('bridge-closes', 'fell on Monday')).toEqual([]);
});

test('misspelt words are reported with similar ones', async () => {
  expect((await messageOf('bridge-closes', 'Northport feel on'))[0]).toContain('Did you mean “Northport fell on”?');
});

test('a missing article is reported with the most similar one, a renamed article with its present name', async () => {
  expect((await messageOf('bridge-close', 'x'))[0]).toContain('Did you mean “bridge-closes”?');
  expect((await messageOf('bridge-shuts', 'x'))[0]).toContain('write “bridge-closes”');
});
