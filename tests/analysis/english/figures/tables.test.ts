import { expect, test } from 'vitest';
import { analyze } from '../../../../src/analysis/analyze.ts';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { languages } from '../../english.ts';

/** Analyze a paragraph and the table after it. Return a line for each figure: the number, what it counts, and its state in parentheses; the source; the date. */
function linesOf(introduction: string, rows: string[][]): string[] {
  const paragraph: Passage = { kind: 'paragraph', text: introduction, opaque: [] };
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((text, column): Passage => ({ kind: 'cell', text, opaque: [], cell: { table: 1, row: rowIndex, column } })),
  );
  const { figures, times } = analyze([paragraph, ...cells.filter(({ text }) => text !== '')], {
    published: '2023-07-05',
    lang: 'en',
    languages,
    gazetteer: createGazetteer([]),
  });
  const label = (id: string | null) => times.find((time) => time.id === id)?.label ?? '–';
  return figures.map(({ surface, counts, state, source, time }) => `${surface} ${counts ?? '?'} (${state ?? '–'}); ${source?.surface ?? '–'}; ${label(time)}`);
}

test('a table cell takes what it counts from the column heading, source and date from its row', () => {
  expect(
    linesOf('The counts differ.', [
      ['Day', 'Who reports', 'Dead', 'Injured'],
      ['Monday', 'Mayor Ana Reyes', '10', '45'],
      ['Tuesday', 'The council', '14: 12 adults, two children', ''],
    ]),
  ).toEqual([
    '10 dead (killed); Ana Reyes; 3 July 2023',
    '45 injured (injured); Ana Reyes; 3 July 2023',
    '14 dead (killed); The council; 4 July 2023',
    '12 adult (killed); The council; 4 July 2023',
    'two child (killed); The council; 4 July 2023',
  ]);
});

test('a cell without a date in its row takes that of the introduction, a column of people also takes its state from it', () => {
  expect(
    linesOf('On Sunday several counts of those in temporary accommodation were known:', [
      ['Source', 'People'],
      ['Ana Reyes', 'more than 4,000'],
    ]),
  ).toEqual(['4,000 person (displaced); Ana Reyes; 2 July 2023']);
});

test('a number in a heading counts what the heading says, and is not part of what its column counts', () => {
  expect(
    linesOf('The clubs:', [
      ['3 best clubs', 'Members'],
      ['A', '7'],
    ]),
  ).toEqual(['3 club (–); –; –', '7 member (–); –; –']);
});

test('names in the headings are not what is counted, and a plural in a heading is', () => {
  const counted = (heads: string[]) => linesOf('The counts differ.', [heads, ['Ill', '455', '530', '742']]).map((line) => line.split(' ')[1]!.replace(';', ''));
  expect(counted(['', 'Office of Health Protection', 'St Agnes Hospital', 'Mothers of Garrick'])).toEqual(['?', '?', '?']);
  expect(counted(['', 'Houses', 'Barns burned', 'Residents of Garrick'])).toEqual(['house', 'barn', 'resident']);
});
