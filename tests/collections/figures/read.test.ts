import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { danglingFigurePointers, readFigureNotes } from '../../../src/collections/figures/read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-figures-'));
});
afterEach(() => rmSync(root, { recursive: true }));
function put(text: string): void {
  mkdirSync(join(root, 'content/figures'), { recursive: true });
  writeFileSync(join(root, 'content/figures/note.yaml'), text);
}
/** Figures of each article as written. */
const figuresByArticle = new Map([['bridge', ['93', '100', '93']]]);
async function messages(): Promise<string[]> {
  const { notes, problems } = await readFigureNotes(root);
  return [...problems, ...danglingFigurePointers(notes, figuresByArticle)].map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('a site without notes needs no folder for them', async () => {
  expect(await readFigureNotes(root)).toEqual({ notes: [], problems: [] });
});

test('a note is read with its id', async () => {
  put('action: hide\nreason: Two bridges.\nfigures: [{ article: bridge, words: "93", occurrence: 2 }]\n');
  expect(await messages()).toEqual([]);
  expect((await readFigureNotes(root)).notes).toEqual([
    { id: 'note', action: 'hide', reason: 'Two bridges.', figures: [{ article: 'bridge', words: '93', occurrence: 2 }] },
  ]);
});

test.each([
  ['an unknown action', 'action: drop\nreason: R\nfigures: [{ article: bridge, words: "93" }]\n', /note\.yaml:1:9 “action” is not right/],
  ['no reason', 'action: hide\nfigures: [{ article: bridge, words: "93" }]\n', /“reason” is missing/],
  [
    'a number without quotes',
    'action: hide\nreason: R\nfigures: [{ article: bridge, words: 93 }]\n',
    /note\.yaml:3:37 “figures\.0\.words” must be text: put the value in quotes/,
  ],
  ['an unknown field', 'action: hide\nreason: R\nfigures: [{ article: bridge, word: "93" }]\n', /Did you mean “words”\?/],
  ['a missing article', 'action: hide\nreason: R\nfigures: [{ article: brigde, words: "93" }]\n', /no file content\/articles\/brigde\.md/],
  [
    'words that are not a figure of the article',
    'action: hide\nreason: R\nfigures: [{ article: bridge, words: "94" }]\n',
    /No figure is written “94” in bridge\.md\. Its figures are “93”, “100”, “93”/,
  ],
  ['one occurrence too many', 'action: hide\nreason: R\nfigures: [{ article: bridge, words: "93", occurrence: 3 }]\n', /“93” is written 2 times/],
  ['a single figure to join', 'action: join\nreason: R\nfigures: [{ article: bridge, words: "100" }]\n', /name at least two figures/],
])('%s is refused', async (_name, text, message) => {
  put(text);
  expect((await messages()).join('\n')).toMatch(message);
});
