import { expect, test } from 'vitest';
import { recentEvents } from '../../../src/edition/views/recent-events.ts';
import type { TimelineEvent, TimelineYear } from '../../../src/edition/types.ts';

const event = (id: string, status: TimelineEvent['status'] = 'reported') => ({ id, status }) as TimelineEvent;
const day = (iso: string, ...events: TimelineEvent[]) => ({ day: iso, label: iso, events });
const years: TimelineYear[] = [
  { year: '2022', events: [event('y')], months: [{ month: '2022-12', label: '', events: [], days: [day('2022-12-06', event('a'))] }] },
  {
    year: '2023',
    events: [],
    months: [
      { month: '2023-05', label: '', events: [event('m')], days: [day('2023-05-22', event('b'), event('c')), day('2023-05-23', event('d'))] },
      { month: '2023-09', label: '', events: [], days: [day('2023-09-01', event('p', 'planned'), event('n', 'denied'))] },
    ],
  },
];
const shown = (count: number) =>
  recentEvents(years, count).flatMap(({ months }) =>
    months.flatMap(({ days }) => days.map(({ day, events }) => `${day} ${events.map(({ id }) => id).join('')}`)),
  );

test('whole days are taken from the end, in order, without planned events and coarser dates', () => {
  expect(shown(1)).toEqual(['2023-05-23 d']);
  expect(shown(2)).toEqual(['2023-05-22 bc', '2023-05-23 d']);
  expect(shown(4)).toEqual(['2022-12-06 a', '2023-05-22 bc', '2023-05-23 d']);
  expect(shown(99)).toEqual(shown(4));
});

test('months and years without days give nothing', () => {
  expect(recentEvents(years, 1).map(({ year, months }) => [year, months.map(({ month }) => month)])).toEqual([['2023', ['2023-05']]]);
  expect(recentEvents([], 5)).toEqual([]);
});
