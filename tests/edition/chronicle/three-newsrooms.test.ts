import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chronicleOfArticles } from '../../../src/edition/chronicle/index.ts';
import { keysOf, readSources } from '../../bench/chronicle/read-documents.ts';

const CORPUS = 'tests/corpus/three-newsrooms';
const sources = readSources(`${CORPUS}.jsonl`).map(({ source }) => source);
const { days } = chronicleOfArticles(sources, keysOf(sources));
const shown = days.flatMap(({ happenings }) => happenings.filter(({ isSelectable }) => isSelectable));
const noted = readFileSync(`${CORPUS}-happenings.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { day: string; what: string; docs: string[] });

test('entries are on days on which something happened in the story, except for one denial', () => {
  const right = new Set(noted.map(({ day }) => day));
  expect(shown.map(({ day }) => day).filter((day) => !right.has(day))).toEqual(['2025-02-20']);
});

test('nearly half of the days on which something happened have an entry', () => {
  const told = new Set(shown.map(({ day }) => day));
  const days = [...new Set(noted.map(({ day }) => day))];
  // 8 of 16 when the story was added.
  expect(days.filter((day) => told.has(day)).length).toBeGreaterThanOrEqual(8);
});

test('no entry needs the sentences before it to be understood', () => {
  for (const { best } of shown) expect(best.shown.text).not.toMatch(/^(?:They|He|She|It|The (?!\p{Lu}))|\b(?:today|yesterday)\b(?! \[)/u);
});

test('the settlement of a copied article is not dated to the day of the copy by its “this morning”', () => {
  const copied = days.flatMap(({ happenings }) => happenings.flatMap(({ reports }) => reports)).filter(({ text }) => text.startsWith('They shook hands'));
  expect(copied).toEqual([]);
});
