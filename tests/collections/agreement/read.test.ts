import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { danglingAgreementPointers, readAgreementNotes } from '../../../src/collections/agreement/index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-agreement-'));
  mkdirSync(join(root, 'content/agreement'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (text: string) => writeFileSync(join(root, 'content/agreement/note.yaml'), text);
const articles = {
  slugs: new Set(['bridge-closes']),
  passagesOf: () => ['The bridge at Northport was closed on Monday.'],
  renamed: new Map([['bridge-shut', 'bridge-closes']]),
};
const dangling = async () => {
  const { notes, problemIn } = await readAgreementNotes(root);
  return danglingAgreementPointers(notes, problemIn, articles).map(({ line, message }) => `${line} ${message}`);
};

test('a note has the name of its file as id', async () => {
  write('action: settle\nreason: So it is.\nsentences:\n  - article: bridge-closes\n    words: was closed on Monday\n');
  expect((await readAgreementNotes(root)).notes).toEqual([
    { id: 'note', action: 'settle', reason: 'So it is.', sentences: [{ article: 'bridge-closes', words: 'was closed on Monday' }] },
  ]);
  expect(await dangling()).toEqual([]);
});

test('an unknown action is reported with its line', async () => {
  write('action: close\nreason: So it is.\nsentences:\n  - article: bridge-closes\n    words: was closed\n');
  const { notes, problems } = await readAgreementNotes(root);
  expect(notes).toEqual([]);
  expect(problems).toMatchObject([{ file: 'content/agreement/note.yaml', line: 1 }]);
});

test('words that are not in the article are reported with their line and similar words', async () => {
  write('action: hide\nreason: So it is.\nsentences:\n  - article: bridge-closes\n    words: was closd on Monday\n');
  const [problem] = await dangling();
  expect(problem).toContain('5 “was closd on Monday” is not in bridge-closes.md');
  expect(problem).toContain('was closed on Monday');
});

test('a missing or renamed article is reported with similar names', async () => {
  write('action: hide\nreason: So it is.\nsentences:\n  - article: bridge-close\n    words: was closed\n  - article: bridge-shut\n    words: was closed\n');
  const [missing, renamed] = await dangling();
  expect(missing).toMatch(/^4 .*bridge-closes/);
  expect(renamed).toBe('6 “article” names “bridge-shut”, which has been renamed: write “bridge-closes”.');
});

test('a site without notes needs no folder', async () => {
  rmSync(join(root, 'content/agreement'), { recursive: true });
  expect(await readAgreementNotes(root)).toMatchObject({ notes: [], problems: [] });
});
