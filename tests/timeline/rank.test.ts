import { expect, test } from 'vitest';
import { runQuery } from '../../src/timeline/run-query.ts';
import { buildTimelineFiles } from '../../src/edition/timeline/build-files.ts';
import type { TimelineIndexFile } from '../../src/timeline/files.ts';
import { openIndex } from '../../src/timeline/open-index.ts';
import { EVERYTHING, type TimelineQuery } from '../../src/timeline/query.ts';
import { rankDays } from '../../src/timeline/rank.ts';
import { type EventSpec, onDay, editionOf } from './fixture.ts';

const shelling = [onDay('a', '2023-06-01', { keys: ['town'], reported: '2023-06-01' }), onDay('b', '2023-06-01', { keys: ['town'], reported: '2023-06-02' })];
const summit = ['2023-06-05', '2023-06-06', '2023-06-07'].map((reported, index) => onDay(`s${index}`, '2023-06-05', { keys: ['capital'], reported }));
/** A protest that three articles report; only the first of them names the town. */
const protest = [
  onDay('m0', '2023-06-09', { keys: ['town'], reported: '2023-06-09' }),
  ...['2023-06-10', '2023-06-11'].map((reported, index) => onDay(`m${index + 1}`, '2023-06-09', { reported })),
];
/** An event that only one article reports, so that it belongs to no happening. */
const unjoined = onDay('alone', '2023-06-20', { keys: ['town'] });

/** Return the days of the events that match a query, each with its happenings: their indexes in `[shelling, summit, protest]`, with their scores. */
function rank(query: Partial<TimelineQuery>): [day: string, happenings: [number: number, score: number][]][] {
  const happenings: EventSpec[][] = [shelling, summit, protest];
  const edition = editionOf([...happenings.flat(), unjoined], happenings);
  const index = openIndex(JSON.parse(JSON.stringify(buildTimelineFiles(edition)[0]!.file)) as TimelineIndexFile, edition.id);
  const { events } = runQuery(index, { ...EVERYTHING, ...query });
  return rankDays(index, events).map(({ day, happenings: ranked }) => [day, ranked.map(({ number, score }) => [number, score])]);
}

test('without a filter, each happening is weighed by all its articles', () => {
  expect(rank({})).toEqual([
    ['2023-06-01', [[0, 1]]],
    ['2023-06-05', [[1, 1.5]]],
    ['2023-06-09', [[2, 1.5]]],
  ]);
});

test('if a place is chosen, only the reports that name it count, and happenings without such reports are omitted', () => {
  expect(rank({ place: ['town'] })).toEqual([
    ['2023-06-01', [[0, 1]]],
    ['2023-06-09', [[2, 0.5]]],
  ]);
});

test('with `by`, only the reports up to that day count', () => {
  expect(rank({ by: '2023-06-05' })).toEqual([
    ['2023-06-01', [[0, 1]]],
    ['2023-06-05', [[1, 0.5]]],
  ]);
});
