import { expect, test } from 'vitest';
import { createHrefs } from '../../../src/edition/href.ts';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { periodPages } from '../../../src/edition/views/day-pages.ts';
import { onDay, editionOf } from '../../timeline/fixture.ts';

const hrefs = createHrefs({ address: 'https://gazette.example', base: '/' });
const told = [onDay('a', '2023-05-01'), onDay('b', '2023-05-01', { reported: '2024-01-02' })];
const scrap = onDay('scrap', '2023-05-01');
const alone = onDay('alone', '2023-06-01', { status: 'planned' });
const pages = periodPages(editionOf([...told, scrap, alone], [told]), hrefs);
const pageAt = (href: string) => pages.find((page) => page.href === href)!;

test('every day has a page with its happenings, followed by other events of the day', () => {
  expect(pages.map(({ href }) => href)).toEqual(['/timeline/2023/', '/timeline/2023/05/01/', '/timeline/2023/06/01/']);
  const day = pageAt('/timeline/2023/05/01/');
  expect(day.happenings.map(({ id }) => id)).toEqual(['r-a']);
  expect(eventsIn([day.shown]).map(({ event }) => event.id)).toEqual(['scrap']);
  expect(eventsIn([pageAt('/timeline/2023/06/01/').shown]).map(({ event }) => event.id)).toEqual(['alone']);
});

test('the URL of a happening leads to its page, whichever report gives the fragment', () => {
  const [happening] = pageAt('/timeline/2023/05/01/').happenings;
  expect(happening!.reports.map(({ id }) => id)).toEqual(['r-a', 'r-b']);
  expect(hrefs.happeningHref(happening!.day, 'r-b')).toBe('/timeline/2023/05/01/#r-b');
});

test('the page of a day counts the happenings, and the sentences that report none of them', () => {
  expect(pageAt('/timeline/2023/05/01/').dayTally).toEqual({ happenings: 1, others: 1 });
  expect(pageAt('/timeline/2023/06/01/').dayTally).toEqual({ happenings: 0, others: 1 });
  expect(pageAt('/timeline/2023/').dayTally).toBeNull();
});

test('a happening that seems to repeat another follows it, and is not counted', () => {
  const days = ['heavy', 'middle', 'light'].map((id) => onDay(id, '2023-05-02'));
  const edition = editionOf(
    days,
    days.map((one) => [one]),
  );
  for (const happening of edition.chronicle[0]!.happenings) if (happening.id === 'r-light') happening.probableRepeatOf = 'r-heavy';
  const [, page] = periodPages(edition, hrefs);
  expect(page!.happenings.map(({ id }) => id)).toEqual(['r-heavy', 'r-light', 'r-middle']);
  expect(page!.dayTally).toEqual({ happenings: 2, others: 0 });
});

test('of very many happenings of a day, those with the lowest weight are shown in brief', () => {
  const many = Array.from({ length: 75 }, (_, index) => onDay(`m${index}`, '2023-05-02'));
  const [, day] = periodPages(
    editionOf(
      many,
      many.map((one) => [one]),
    ),
    hrefs,
  );
  expect([day!.happenings.length, day!.brief.length]).toEqual([60, 15]);
  expect(new Set([...day!.happenings, ...day!.brief].map(({ id }) => id)).size).toBe(75);
  expect(day!.dayTally).toEqual({ happenings: 75, others: 0 });
});

test('days link to the previous and next day with a page, and to their year', () => {
  const day = pageAt('/timeline/2023/05/01/');
  expect([day.before, day.after, day.wider, day.count]).toEqual([null, '2023-06-01', ['2023'], 3]);
  expect(pageAt('/timeline/2023/').happenings).toEqual([]);
});
