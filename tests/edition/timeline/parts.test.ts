import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeTimeline } from '../../../src/edition/timeline/timeline.ts';
import { isoDay } from '../../../src/days/index.ts';
import { countOfYear, divideTimeline, incompleteYears, eventsIn, neighbours, recentPart } from '../../../src/edition/timeline/parts.ts';
import { type EventSpec, onDay, eventOf } from '../../timeline/fixture.ts';

const arranged = (...specs: EventSpec[]) => arrangeTimeline(specs.map(eventOf));
const ids = (years: ReturnType<typeof arranged>) => eventsIn(years).map(({ event }) => event.id);

/** 2022: one day. 2023: the year itself, March itself, two days in March, one in May. */
const years = arranged(
  onDay('a', '2022-06-01'),
  { id: 'year', earliest: '2023-01-01', latest: '2023-12-31' },
  { id: 'month', earliest: '2023-03-01', latest: '2023-03-31' },
  onDay('b', '2023-03-05'),
  onDay('c', '2023-03-05'),
  onDay('d', '2023-03-09'),
  onDay('e', '2023-05-01'),
);

describe('divided into parts', () => {
  test('years that are not too full stay whole', () => {
    expect(divideTimeline(years, 6).map(({ period, finer }) => [period, finer])).toEqual([
      ['2022', []],
      ['2023', []],
    ]);
  });

  test('a fuller year is divided into its months, a fuller month into its days', () => {
    expect(
      divideTimeline(years, 3).map(({ period, shown, finer }) => [period, ids([shown]).join(' '), finer.map((part) => `${part.period} ${part.count}`)]),
    ).toEqual([
      ['2022', 'a', []],
      ['2023', 'year', ['2023-03 4', '2023-05 1']],
      ['2023-03', 'month', ['2023-03-05 2', '2023-03-09 1']],
      ['2023-03-05', 'b c', []],
      ['2023-03-09', 'd', []],
      ['2023-05', 'e', []],
    ]);
  });

  test('every event is in exactly one part, in the same order, however it is divided', () => {
    const day = fc.integer({ min: 18_000, max: 19_000 });
    const spec = fc.tuple(day, fc.constantFrom(0, 0, 0, 20, 200)).map(([first, length]) => ({ earliest: isoDay(first), latest: isoDay(first + length) }));
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (specs, most) => {
        const timeline = arranged(...specs.map((dates, id) => ({ id: String(id), ...dates })));
        const parts = divideTimeline(timeline, most);
        expect(parts.flatMap(({ shown }) => ids([shown]))).toEqual(ids(timeline));
        for (const { shown, finer } of parts) if (finer.length === 0 && shown.months.length > 1) expect(countOfYear(shown)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('a part links to its neighbours of the same length', () => {
    const parts = divideTimeline(years, 3);
    expect(neighbours(parts, '2023')).toEqual({ before: '2022', after: null });
    expect(neighbours(parts, '2023-03')).toEqual({ before: null, after: '2023-05' });
    expect(neighbours(parts, '2023-03-09')).toEqual({ before: '2023-03-05', after: null });
  });
});

describe('the recent part', () => {
  test.each([
    [7, 'a year month b c d e'],
    [6, 'year month b c d e'],
    [5, 'month b c d e'],
    [4, 'b c d e'],
    [3, 'd e'],
    [1, 'e'],
  ])('at most %i', (most, expected) => expect(ids(recentPart(years, most)).join(' ')).toBe(expected));

  const twoDays = arranged(onDay('x', '2023-01-01'), onDay('y', '2023-01-02'), onDay('z', '2023-01-02'));
  test('of a last day with too many events, the last ones', () => expect(ids(recentPart(twoDays, 1))).toEqual(['z']));

  test('of a last month without days the last events, though a few of a later year would fit completely', () => {
    const month = (id: string): EventSpec => ({ id, earliest: '2023-01-01', latest: '2023-01-31' });
    const full = arranged(...['a', 'b', 'c', 'd', 'e'].map(month), onDay('far', '2050-01-01'));
    expect(ids(recentPart(full, 4))).toEqual(['c', 'd', 'e', 'far']);
  });

  test('is never longer than the maximum, and at least half as long if there are enough events', () => {
    const spec = fc.record({ day: fc.integer({ min: 19_000, max: 19_040 }), length: fc.constantFrom(0, 0, 20, 200) });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (specs, most) => {
        const timeline = arranged(...specs.map(({ day, length }, id) => ({ id: String(id), earliest: isoDay(day), latest: isoDay(day + length) })));
        const shown = ids(recentPart(timeline, most));
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(most / 2, specs.length));
        expect(ids(timeline).filter((id) => shown.includes(id))).toEqual(shown);
      }),
    );
  });

  test('years of which it does not show all events are incomplete', () => {
    const cutAt = (most: number) => incompleteYears(years, recentPart(years, most)).map(({ year }) => year);
    expect([cutAt(7), cutAt(6), cutAt(5)]).toEqual([[], ['2022'], ['2022', '2023']]);
  });
});
