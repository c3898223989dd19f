import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { danglingSentences, readChronicleNotes } from '../../../src/collections/chronicle/read.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function read(text: string) {
  root = mkdtempSync(join(tmpdir(), 'dateline-notes-'));
  mkdirSync(join(root, 'content/chronicle'), { recursive: true });
  writeFileSync(join(root, 'content/chronicle/sinking.yaml'), text);
  const { notes, problems } = await readChronicleNotes(root);
  return { notes, messages: problems.map(({ file, message }) => `${file}: ${message}`) };
}

test('a note has the name of its file', async () => {
  const { notes, messages } = await read("action: hide\nreason: 'It is a film.'\nsentences: [{ article: bridge-closes, words: The bridge fell }]\n");
  expect(messages).toEqual([]);
  expect(notes).toEqual([{ id: 'sinking', action: 'hide', reason: 'It is a film.', sentences: [{ article: 'bridge-closes', words: 'The bridge fell' }] }]);
});

test.each([
  ['action: join\nreason: R.\nsentences: [{ article: a, words: w }]\n', 'To join, name at least two sentences'],
  ['action: hide\nreason: R.\nstory: true\nsentences: [{ article: a, words: w }]\n', '“story” goes with “action: pin”'],
  ['action: hide\nreason: R.\ntitle: T\nsentences: [{ article: a, words: w }]\n', 'leave “title” out'],
  ['action: joyn\nreason: R.\nsentences: [{ article: a, words: w }]\n', 'join'],
])('what cannot be is said by file: %j', async (text, words) => {
  const { messages } = await read(text);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('content/chronicle/sinking.yaml: ');
  expect(messages[0]).toContain(words);
});

test('a site without notes needs no folder', async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-notes-'));
  expect(await readChronicleNotes(root)).toEqual({ notes: [], problems: [] });
});

const messageOf = (article: string, words: string) => {
  const note = { id: 'n', action: 'hide' as const, reason: 'R.', sentences: [{ article, words }] };
  const texts = () => ['The bridge at Northport fell on Monday.', 'Nobody was hurt.'];
  return danglingSentences([note], new Set(['bridge-closes']), texts, new Map([['bridge-shuts', 'bridge-closes']])).map(({ message }) => message);
};

test('words that stand in the article are found', () => expect(messageOf('bridge-closes', 'Northport fell')).toEqual([]));

test('a slip in the words is met by those that were meant', () => {
  expect(messageOf('bridge-closes', 'Northport feel on')[0]).toContain('Did you mean “Northport fell on”?');
});

test('an article that is not there, or has another name', () => {
  expect(messageOf('bridge-close', 'x')[0]).toContain('Did you mean “bridge-closes”?');
  expect(messageOf('bridge-shuts', 'x')[0]).toContain('write “bridge-closes”');
});
