import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeTimeline } from '../../../src/edition/timeline/timeline.ts';
import { timelinePages } from '../../../src/edition/views/timeline-pages.ts';
import type { PeriodPage } from '../../../src/edition/types.ts';
import { isoDay } from '../../../src/days/index.ts';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { type EventSpec, onDay, eventOf } from '../../timeline/fixture.ts';
import { createHrefs } from '../../../src/edition/href.ts';

const hrefs = createHrefs({ address: 'https://gazette.example', base: '/' });

const LIMITS = { ofYear: 4, ofPage: 6 };
const pagesOf = (specs: readonly EventSpec[]) => timelinePages(arrangeTimeline(specs.map(eventOf)), hrefs, LIMITS);
const idsOn = ({ shown }: PeriodPage) =>
  eventsIn([shown])
    .map(({ event }) => event.id)
    .join(' ');
const pathOf = (href: string) => href.slice(href.indexOf('/timeline/'));

/** Twelve reports, a day apart, of events dated to May. */
const may = Array.from({ length: 12 }, (_, index): EventSpec => ({
  id: String.fromCharCode(97 + index),
  earliest: '2023-05-01',
  latest: '2023-05-31',
  reported: `2023-06-${String(index + 1).padStart(2, '0')}`,
}));
const day = onDay('day', '2023-05-22');

describe('a period that cannot be divided', () => {
  test('has several pages, by date of report, the newest at the address of the period', () => {
    const [, month, second, first, ofDay] = pagesOf([...may, day]);
    expect([month, second, first, ofDay].map((page) => [pathOf(page!.href), page!.number, idsOn(page!), page!.reported])).toEqual([
      ['/timeline/2023/05/', null, 'i j k l', '9 June 2023 – 12 June 2023'],
      ['/timeline/2023/05/page/2/', 2, 'e f g h', '5 June 2023 – 8 June 2023'],
      ['/timeline/2023/05/page/1/', 1, 'a b c d', '1 June 2023 – 4 June 2023'],
      ['/timeline/2023/05/22/', null, 'day', null],
    ]);
    expect([month, second, first].map((page) => [page!.newer, page!.older].map((href) => href && pathOf(href)))).toEqual([
      [null, '/timeline/2023/05/page/2/'],
      ['/timeline/2023/05/', '/timeline/2023/05/page/1/'],
      ['/timeline/2023/05/page/2/', null],
    ]);
  });

  test('is counted, and links to its days, on the newest page', () => {
    const [year, month, older] = pagesOf([...may, day]);
    expect([year!.count, month!.count, older!.count]).toEqual([13, 13, null]);
    expect([month!.finer, older!.finer]).toEqual([[{ period: '2023-05-22', count: 1 }], []]);
  });

  test('is in order of time on each page, whatever was reported first', () => {
    const [, month] = pagesOf(may.map((event) => (event.id === 'i' ? { ...event, earliest: '2023-05-05' } : event)));
    expect(idsOn(month!)).toBe('j k l i');
  });

  test('may be a year or a day', () => {
    const ofYear = may.map((event) => ({ ...event, earliest: '2023-01-01', latest: '2023-12-31' }));
    const ofDay = may.map((event) => ({ ...event, earliest: '2023-05-22', latest: '2023-05-22' }));
    expect(pagesOf(ofYear).map(({ href }) => pathOf(href))).toEqual(['/timeline/2023/', '/timeline/2023/page/2/', '/timeline/2023/page/1/']);
    expect(pagesOf(ofDay).map(({ href }) => pathOf(href))).toEqual([
      ...['/timeline/2023/', '/timeline/2023/05/'],
      ...['/timeline/2023/05/22/', '/timeline/2023/05/22/page/2/', '/timeline/2023/05/22/page/1/'],
    ]);
  });

  test('links to its neighbours of the same length on every page', () => {
    const pages = pagesOf([...may, { id: 'june', earliest: '2023-06-01', latest: '2023-06-30' }]);
    expect(pages.filter(({ period }) => period === '2023-05').map(({ before, after }) => [before, after])).toEqual([
      [null, '2023-06'],
      [null, '2023-06'],
      [null, '2023-06'],
    ]);
  });

  test('a new report only changes the newest page', () => {
    for (let count = 1; count < may.length; count++) {
      const before = new Map(pagesOf(may.slice(0, count)).map((page) => [page.href, idsOn(page)]));
      const changed = pagesOf(may.slice(0, count + 1)).filter((page) => before.has(page.href) && before.get(page.href) !== idsOn(page));
      // Pages with a number are older.
      expect(changed.map(({ number }) => number)).toEqual([null]);
    }
  });
});

test('no page exceeds the maximum, and every event is on one page', () => {
  const spec = fc.record({
    first: fc.integer({ min: 19_000, max: 19_060 }),
    length: fc.constantFrom(0, 0, 0, 20, 200),
    reported: fc.integer({ min: 19_100, max: 19_110 }),
  });
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 80 }), (specs) => {
      const pages = pagesOf(
        specs.map(({ first, length, reported }, id) => ({
          id: String(id),
          earliest: isoDay(first),
          latest: isoDay(first + length),
          reported: isoDay(reported),
        })),
      );
      for (const page of pages) expect(eventsIn([page.shown]).length).toBeLessThanOrEqual(LIMITS.ofPage);
      const ids = pages.flatMap((page) => eventsIn([page.shown]).map(({ event }) => Number(event.id)));
      expect(ids.sort((a, b) => a - b)).toEqual(specs.map((_, id) => id));
      expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
    }),
  );
});
