import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, DRAWING_HEIGHT, LINE_AT, rangePosition, ticksOf } from '../../src/timeline/drawing.ts';
import { chooseAxis, columnsBetween, datedReport, tally } from '../../src/timeline/overview.ts';
import { type EventSpec, onDay, eventOf } from './fixture.ts';

const dated = (...specs: EventSpec[]) => specs.map((spec) => datedReport(eventOf(spec)));
/** Events on the first of January of the given years, reported on the same day. */
const inYears = (...years: number[]) => dated(...years.map((year) => onDay(String(year), `${year}-01-01`, { reported: `${year}-01-01` })));

describe('the columns', () => {
  test('are months of whole years, if they fit', () => {
    const { unit, columns } = chooseAxis(inYears(2022, 2023));
    expect([unit, columns.length, columns[0], columns.at(-1)]).toEqual([
      'month',
      24,
      { from: '2022-01', until: '2022-01' },
      { from: '2023-12', until: '2023-12' },
    ]);
  });

  test('have a few distant events in a column before the months', () => {
    const { unit, columns } = chooseAxis(inYears(1991, ...Array.from({ length: 20 }, () => 2023)));
    expect([unit, columns.length, columns[0], columns[1]?.from]).toEqual(['month', 13, { from: '', until: '2022' }, '2023-01']);
  });

  test('are years, if months do not fit', () => {
    const { unit, columns } = chooseAxis(inYears(2001, 2008, 2015, 2022));
    expect([unit, columns.length, columns[0]?.from, columns.at(-1)?.until]).toEqual(['year', 22, '2001', '2022']);
  });

  test('are never more than 62', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 2900 }), { minLength: 1, maxLength: 50 }), (years) => {
        const axis = chooseAxis(inYears(...years));
        expect(axis.columns.length).toBeGreaterThan(0);
        expect(axis.columns.length).toBeLessThanOrEqual(62);
      }),
    );
  });

  test('are none without events', () => expect(chooseAxis([]).columns).toEqual([]));
});

describe('the tally', () => {
  const axis = chooseAxis(inYears(2023));
  const counts = (...specs: EventSpec[]) => tally(axis, dated(...specs));

  test('an event counts in the month of its day, and its report in the month of the report', () => {
    const { sure, unsure, reported } = counts(onDay('a', '2023-05-22', { reported: '2023-07-05' }));
    expect([sure[4], reported[6]]).toEqual([1, 1]);
    expect([...sure, ...unsure].reduce((a, b) => a + b)).toBe(1);
  });

  test('a season is distributed over its months', () => {
    const { sure, unsure } = counts({ id: 'spring', earliest: '2023-03-01', latest: '2023-05-31' });
    expect(sure.every((count) => count === 0)).toBe(true);
    expect(unsure.map((share) => Math.round(share * 3))).toEqual([0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('an open interval extends to its report', () => {
    const { unsure } = counts({ id: 'since', earliest: '2023-11-01', latest: null, reported: '2023-12-06' });
    expect(unsure.slice(10)).toEqual([0.5, 0.5]);
    expect(counts({ id: 'before', earliest: null, latest: '2023-02-03' }).unsure[1]).toBe(1);
  });

  test('an event that happened some time in a year is counted up to the month of its report, a planned one in the whole year', () => {
    const thisYear: EventSpec = { id: 'year', earliest: '2023-01-01', latest: '2023-12-31', reported: '2023-05-22' };
    expect(counts(thisYear).unsure.map((share) => Math.round(share * 5))).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(counts({ ...thisYear, status: 'planned' }).unreal.at(-1)).toBeCloseTo(1 / 12);
    // A report that is older than its event, as by a wrong clock.
    expect(counts({ ...thisYear, reported: '2022-12-01' }).unsure.at(-1)).toBeCloseTo(1 / 12);
  });

  test('planned and denied events do not count as having happened', () => {
    const { sure, unreal } = counts(onDay('a', '2023-01-02', { status: 'planned' }), onDay('b', '2023-01-03', { status: 'denied' }));
    expect([sure[0], unreal[0]]).toEqual([0, 2]);
  });
});

describe('the drawing', () => {
  const axis = chooseAxis(inYears(2023));
  const all = tally(
    axis,
    dated(
      onDay('a', '2023-05-22', { reported: '2023-05-23' }),
      onDay('b', '2023-05-22', { reported: '2023-06-01' }),
      onDay('c', '2023-05-23', { status: 'planned', reported: '2023-06-01' }),
    ),
  );

  test('has bars above and below the line, at one scale, within its height', () => {
    const bars = barsOf(axis, all);
    const [sure, unreal] = [bars.find(({ kind }) => kind === 'sure')!, bars.find(({ kind }) => kind === 'unreal')!];
    expect(sure.y + sure.height).toBeCloseTo(LINE_AT - 2, 1);
    expect(unreal.y + unreal.height).toBeCloseTo(sure.y, 1);
    expect(sure.height).toBeCloseTo(2 * unreal.height, 1);
    const reports = bars.filter(({ kind }) => kind === 'reported');
    expect(reports.map(({ y, height }) => [y, Math.round(height / unreal.height)])).toEqual([
      [LINE_AT + 2, 1],
      [LINE_AT + 2, 2],
    ]);
    for (const { y, height } of bars) {
      expect(y).toBeGreaterThanOrEqual(-0.1);
      expect(y + height).toBeLessThanOrEqual(DRAWING_HEIGHT + 0.1);
    }
  });

  test('events in the column before the axis do not make the bars of its months lower', () => {
    const events = inYears(...Array.from({ length: 30 }, () => 1991), ...Array.from({ length: 600 }, (_, index) => 2020 + (index % 5)));
    const wide = chooseAxis(events);
    expect(wide.columns[0]).toEqual({ from: '', until: '2019' });
    const heights = barsOf(wide, tally(wide, events))
      .filter(({ kind }) => kind === 'reported')
      .map(({ height }) => Math.round(height));
    // Thirty reports before, a hundred and twenty in each January.
    expect(heights).toEqual([14, 56, 56, 56, 56, 56]);
  });

  test('a range covers its columns', () => {
    expect(columnsBetween(axis, '2023-03', '2023-04-15')).toEqual([2, 3]);
    expect(rangePosition(axis, '2023-04', '2023-06')).toEqual({ x: 25, width: 25 });
    expect(columnsBetween(axis, '', '2023-02')).toEqual([0, 1]);
    expect(columnsBetween(axis, '2025', '')).toBe(null);
  });

  test('years are labelled where they begin', () => {
    expect(ticksOf(chooseAxis(inYears(2022, 2023)))).toEqual([
      { label: '2022', x: 0 },
      { label: '2023', x: 50 },
    ]);
    expect(ticksOf(chooseAxis(inYears(2001, 2008, 2015, 2022))).map(({ label }) => label)).toEqual(['2005', '2010', '2015', '2020']);
  });
});
