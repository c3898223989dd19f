import { expect, test } from 'vitest';
import { createNarrowing } from '../../../src/edition/chronicle/narrow.ts';
import type { HappeningReportRef } from '../../../src/edition/types.ts';
import { onDay, editionOf } from '../../timeline/fixture.ts';

// The day of the war is reported by three articles, one of which names the town; the town's own by two that do.
const war = [
  onDay('war-a', '2023-05-01', { keys: ['land'], reported: '2023-05-02' }),
  onDay('war-b', '2023-05-01', { keys: ['land'], reported: '2023-05-03' }),
  onDay('war-c', '2023-05-01', { keys: ['land', 'town'], reported: '2023-05-04' }),
];
const fire = [
  onDay('fire-a', '2023-06-01', { keys: ['town'], reported: '2023-06-02' }),
  onDay('fire-b', '2023-06-01', { keys: ['town'], reported: '2023-06-03' }),
];
const keys = new Map([...war, ...fire].map(({ id, keys: own = [] }) => [id, own]));
const keysOf = ({ event }: HappeningReportRef) => keys.get(event!) ?? [];
const { chronicle } = editionOf([...war, ...fire], [war, fire]);
const narrowed = createNarrowing(chronicle, keysOf);

test('a happening is scored by the reports that concern the key, and keeps all of them', () => {
  const [first, second] = narrowed('town').map(({ happenings }) => happenings[0]!);
  // Each report weighs 1, and the relevance of each happening is one half.
  expect([first!.score, second!.score]).toEqual([0.5, 1]);
  expect([first!.reports.length, first!.articles]).toEqual([3, 3]);
  expect(narrowed('land').map(({ day }) => day)).toEqual(['2023-05-01']);
  expect(narrowed('elsewhere')).toEqual([]);
});

test('the shown sentence of a happening is from a report that concerns the key', () => {
  expect(narrowed('town')[0]!.happenings[0]!.sentence.excerpt.text).toBe('It was on day war-c.');
  // All reports of the fire name the town, so the shown one stays.
  expect(narrowed('town')[1]!.happenings[0]).toBe(chronicle[1]!.happenings[0]);
});

test('a sentence that cannot be read alone is not preferred', () => {
  const [day] = chronicle;
  const [happening] = day!.happenings;
  const reports = happening!.reports.map((report) => ({ ...report, standsAlone: report.event !== 'war-c' }));
  const [shown] = createNarrowing([{ ...day!, happenings: [{ ...happening!, reports }] }], keysOf)('town')[0]!.happenings;
  expect(shown!.isSelectable).toBe(false);
});
