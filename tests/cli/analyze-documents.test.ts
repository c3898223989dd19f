import { expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { analyzeDocuments } from '../../src/cli/analyze-documents.ts';

const analyze = (...lines: string[]) => analyzeDocuments(lines.join('\n'), createGazetteer([]), 'docs.jsonl');
const TEXT = 'President Ana Reyes spoke.\n\nIn May, Reyes\nwent to Paris.';

test('each document becomes one line, in order, with offsets into its own text', () => {
  const lines = analyze(JSON.stringify({ id: 'b', text: TEXT, dct: '2023-07-05' }), '', JSON.stringify({ id: 'a', text: 'Ana Reyes left.', dct: '2023-07-06' }))
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: string; entities: { start: number; end: number; type: string; id: string }[]; timex: { start: number; end: number }[] },
    );
  expect(lines.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(lines[0]).toMatchObject({ claims: [], figures: [] });
  expect(lines[0]!.entities.map(({ start, end, type }) => [TEXT.slice(start, end), type])).toEqual([
    ['Ana Reyes', 'PER'],
    ['Reyes', 'PER'],
    ['Paris', 'LOC'],
  ]);
  expect(lines[0]!.timex).toEqual([{ start: 31, end: 34, type: 'DATE', value: '2023-05' }]);
  // One entity, one id, across the whole list.
  expect(new Set([lines[0]!.entities[0]!.id, lines[0]!.entities[1]!.id, lines[1]!.entities[0]!.id]).size).toBe(1);
});

test('claims have their source, cue and content in the text', () => {
  const text = 'All is well.\n\n“We are home,” Ana Reyes said, “and\nwarm.”';
  const { claims } = JSON.parse(analyze(JSON.stringify({ id: 'a', text, dct: '2023-07-05' }))) as {
    claims: { source: [number, number]; cue: [number, number]; content: [number, number][]; quotation: boolean }[];
  };
  const words = ([start, end]: [number, number]) => text.slice(start, end);
  expect(claims.map(({ source, cue, content, quotation }) => [words(source), words(cue), content.map(words), quotation])).toEqual([
    ['Ana Reyes', 'said', ['“We are home,”', '“and\nwarm.”'], true],
  ]);
});

test('figures have their span, their value, and what they count or are measured in', () => {
  const text = 'It began.\n\nMore than 4,000 people came from 10 to 12 km away; some fell.';
  const { figures } = JSON.parse(analyze(JSON.stringify({ id: 'a', text, dct: '2023-07-05' }))) as { figures: { span: [number, number] }[] };
  expect(figures.map(({ span, ...rest }) => [text.slice(...span), rest])).toEqual([
    ['4,000', { value: 4000, qualifier: 'more than', counts: 'person' }],
    ['10 to 12 km', { value: [10, 12], unit: 'km' }],
  ]);
});

test('a document without a day has no times; the rest is analyzed', () => {
  const { entities, timex } = JSON.parse(analyze(JSON.stringify({ id: 'a', text: TEXT }))) as { entities: unknown[]; timex: unknown[] };
  expect([entities.length, timex]).toEqual([3, []]);
});

test.each([
  ['no JSON', 'x', /docs\.jsonl:2:1 {2}This line is not JSON/],
  ['no text', '{"id":"a","dct":"2023-07-05"}', /needs "id" and "text"/],
  ['an impossible day', '{"id":"a","text":"b","dct":"2023-02-30"}', /"dct".*YYYY-MM-DD/],
])('%s is refused with its line', (_name, line, message) => {
  expect(() => analyze(JSON.stringify({ id: 'b', text: TEXT, dct: '2023-07-05' }), line)).toThrow(message);
});
