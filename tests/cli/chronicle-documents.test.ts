import { expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { chronicleOfDocuments } from '../../src/cli/chronicle-documents.ts';

const NEWS = [
  { id: 'sinking', dct: '2024-03-06', text: 'Ferry lost\n\nThe ferry Aurora sank in a storm off the coast of Norway on Tuesday.' },
  { id: 'inquiry', dct: '2024-03-20', text: 'An inquiry was opened two weeks after the ferry sank in the storm off the Norwegian coast on 5 March.' },
  { id: 'museum', dct: '2024-03-06', text: 'A museum of clocks opened in the old station of Graz on Monday.' },
  { id: 'lemons', dct: '2024-03-06', text: 'Farmers near Turin harvested the first lemons of the season on Sunday.' },
];

interface PrintedDay {
  day: string;
  score: number;
  happenings: { text: string; score: number; reports: { doc: string; start: number; end: number; status: string }[] }[];
}

function print(documents: readonly object[], top = Infinity): PrintedDay[] {
  const list = documents.map((document) => JSON.stringify(document)).join('\n');
  return chronicleOfDocuments(list, createGazetteer([]), 'news.jsonl', top).map((line) => JSON.parse(line) as PrintedDay);
}

test('each day has one line, highest score first, and each report its position in its document', () => {
  const days = print(NEWS);
  expect(days[0]!.day).toBe('2024-03-05');
  expect(days.map(({ day }) => day).sort()).toEqual(['2024-03-03', '2024-03-04', '2024-03-05']);
  expect(days.map(({ score }) => score)).toEqual(days.map(({ score }) => score).sort((a, b) => b - a));
  const [{ happenings }] = days as [PrintedDay];
  expect(happenings).toHaveLength(1);
  expect(happenings[0]!.reports.map(({ doc, status }) => [doc, status])).toEqual([
    ['sinking', 'reported'],
    ['inquiry', 'reported'],
  ]);
  const [report] = happenings[0]!.reports;
  expect(NEWS[0]!.text.slice(report!.start, report!.end)).toBe('The ferry Aurora sank in a storm off the coast of Norway on Tuesday.');
});

test('at most the requested number of days is printed', () => {
  expect(print(NEWS, 1).map(({ day }) => day)).toEqual(['2024-03-05']);
});

test('a document without a day of publication is reported by its line', () => {
  expect(() => print([NEWS[0]!, { id: 'undated', text: 'The ferry sank on Tuesday.' }])).toThrow(/^news\.jsonl:2:1 {2}A document needs "dct"/);
});

test('no documents give no days', () => {
  expect(chronicleOfDocuments('\n', createGazetteer([]), 'news.jsonl', Infinity)).toEqual([]);
});
