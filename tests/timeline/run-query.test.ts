import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QueryResult, runQuery } from '../../src/timeline/run-query.ts';
import { buildTimelineFiles } from '../../src/edition/timeline/build-files.ts';
import { isoDay } from '../../src/days/index.ts';
import type { TimelineIndexFile } from '../../src/timeline/files.ts';
import { openIndex } from '../../src/timeline/open-index.ts';
import { eventsIn } from '../../src/edition/timeline/parts.ts';
import { EVERYTHING, type TimelineQuery } from '../../src/timeline/query.ts';
import { type EventSpec, onDay, editionOf } from './fixture.ts';

/** Run a query on events; returns the ids of the matching events. */
function ask(specs: readonly EventSpec[], query: Partial<TimelineQuery>): { ids: string[]; answer: QueryResult } {
  const edition = editionOf(specs);
  const file = buildTimelineFiles(edition)[0]!.file as TimelineIndexFile;
  const index = openIndex(JSON.parse(JSON.stringify(file)) as TimelineIndexFile, edition.id);
  const inOrder = eventsIn(edition.timeline).map(({ event }) => event.id);
  const answer = runQuery(index, { ...EVERYTHING, ...query });
  return { ids: answer.events.map((event) => inOrder[event]!), answer };
}

const shelling = onDay('shelling', '2023-06-01', { keys: ['town', 'region'], topics: ['war'], reported: '2023-06-04' });
const closing = onDay('closing', '2023-05-22', { keys: ['bridge', 'region'], reported: '2023-07-05' });
const opening = onDay('opening', '2023-09-01', { keys: ['town'], topics: ['war', 'schools'], reported: '2023-06-02', status: 'planned' });
const may: EventSpec = { id: 'may', earliest: '2023-05-01', latest: '2023-05-31' };
const since: EventSpec = { id: 'since', earliest: '2022-11-01', latest: null };
const until: EventSpec = { id: 'until', earliest: null, latest: '2022-10-31' };

describe('by entity', () => {
  const story = [shelling, closing, opening];
  test.each([
    ['everyone', {}, 'closing shelling opening'],
    ['a town', { place: ['town'] }, 'shelling opening'],
    ['a town and its region together', { place: ['town', 'region'] }, 'shelling'],
    ['a town and a topic', { place: ['town'], topic: ['schools'] }, 'opening'],
    ['two that are never together', { place: ['town', 'bridge'] }, ''],
    ['one that is nowhere', { place: ['nowhere'] }, ''],
    ['one that is nowhere, with one that is', { place: ['nowhere', 'town'] }, ''],
  ] as [string, Partial<TimelineQuery>, string][])('%s', (_, query, expected) => expect(ask(story, query).ids.join(' ')).toBe(expected));

  test('counts what each further choice would leave, chosen ones first, impossible ones last', () => {
    const { values } = ask(story, { place: ['town'] }).answer;
    expect(values.place).toEqual([
      { key: 'town', name: 'town', count: 2 },
      { key: 'region', name: 'region', count: 1 },
      { key: 'bridge', name: 'bridge', count: 0 },
    ]);
    expect(values.topic.map(({ key, count }) => `${key} ${count}`)).toEqual(['war 2', 'schools 1']);
  });

  test('an unknown choice is shown with no events', () => {
    expect(ask(story, { place: ['nowhere'] }).answer.values.place[0]).toEqual({ key: 'nowhere', name: 'nowhere', count: 0 });
  });
});

describe('by date', () => {
  test('what began before the period and reaches into it comes after what began within it', () => {
    expect(ask([since, closing, may, shelling], { from: '2023-05', until: '2023-05' }).ids).toEqual(['may', 'closing', 'since']);
    expect(ask([since, closing, may, shelling], {}).ids).toEqual(['since', 'may', 'closing', 'shelling']);
  });

  test.each([
    ['from its month', shelling, { from: '2023-06' }, true],
    ['from its day', shelling, { from: '2023-06-01' }, true],
    ['from the day after', shelling, { from: '2023-06-02' }, false],
    ['until its year', shelling, { until: '2023' }, true],
    ['until the month before', shelling, { until: '2023-05' }, false],
    ['a month that can hold the day', may, { from: '2023-05-22', until: '2023-05-22' }, true],
    ['a month that is over', may, { from: '2023-06' }, false],
    // An event “since November” is known to last until the report: otherwise every later period would list it.
    ['open, until the report', since, { from: '2024-01-01' }, true],
    ['open, after the report', since, { from: '2024-01-02' }, false],
    ['not yet begun', since, { until: '2022-10' }, false],
    ['open to what was, at its end', until, { from: '2022-10' }, true],
    ['open to what was, long before', until, { until: '1999' }, false],
    ['over', until, { from: '2022-11' }, false],
    ['reported by then', shelling, { by: '2023-06-04' }, true],
    ['reported later', shelling, { by: '2023-06-03' }, false],
    ['in the other order, the day of the report', closing, { order: 'known', from: '2023-07', until: '2023-07' }, true],
    ['in the other order, not the day of the event', closing, { order: 'known', until: '2023-05' }, false],
  ] as [string, EventSpec, Partial<TimelineQuery>, boolean][])('%s: %j %j %s', (_, spec, query, expected) =>
    expect(ask([spec], query).ids).toEqual(expected ? [spec.id] : []),
  );

  test('as it became known: sorted by report', () => {
    expect(ask([shelling, closing, opening], { order: 'known' }).ids).toEqual(['opening', 'shelling', 'closing']);
  });
});

test('the events to choose a period from match everything but the period', () => {
  const { answer, ids } = ask([shelling, closing, opening], { place: ['town'], from: '2024' });
  expect([ids, answer.ofAnyTime.length]).toEqual([[], 2]);
});

test('a count equals the number of results once it is chosen', () => {
  const spec = fc.record({
    earliest: fc.integer({ min: 19_000, max: 19_400 }).map(isoDay),
    keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
    topics: fc.uniqueArray(fc.constantFrom('x', 'y')),
    reported: fc.integer({ min: 19_400, max: 19_500 }).map(isoDay),
  });
  const query = fc.record({ place: fc.uniqueArray(fc.constantFrom('a', 'b')), from: fc.constantFrom('', '2022-06'), by: fc.constantFrom('', '2023-03-01') });
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 25 }), query, (drafts, asked) => {
      const specs = drafts.map((draft, id) => ({ id: String(id), latest: draft.earliest, ...draft }));
      for (const { key, count } of ask(specs, asked).answer.values.place) {
        expect(ask(specs, { ...asked, place: [...new Set([...asked.place, key])] }).ids.length).toBe(count);
      }
    }),
    { numRuns: 50 },
  );
});
