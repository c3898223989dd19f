import { describe, expect, test } from 'vitest';
import { listPages } from '../../../src/edition/views/list-pages.ts';

/** Numbers from the newest, `count`, to the oldest, 1. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const pagesOf = (count: number) => listPages(upTo(count), { size: 10, address: '/list/' });

describe('pages of a list', () => {
  test('are numbered from the oldest; the newest is at the address of the list', () => {
    expect(pagesOf(26).map(({ href, number, entries }) => [href, number, entries[0], entries.at(-1)])).toEqual([
      ['/list/', null, 26, 21],
      ['/list/2/', 2, 20, 11],
      ['/list/1/', 1, 10, 1],
    ]);
  });

  test('link to their neighbours', () => {
    expect(pagesOf(26).map(({ newer, older }) => [newer, older])).toEqual([
      [null, '/list/2/'],
      ['/list/', '/list/1/'],
      ['/list/2/', null],
    ]);
  });

  test('contain every entry once, whatever their number', () => {
    for (let count = 0; count <= 45; count++) expect(pagesOf(count).flatMap(({ entries }) => entries)).toEqual(upTo(count));
  });

  test('a new entry only changes the newest page', () => {
    for (let count = 1; count <= 45; count++) {
      const standing = new Map(pagesOf(count).map(({ href, entries }) => [href, entries]));
      const changed = pagesOf(count + 1).filter(({ href, entries }) => standing.has(href) && standing.get(href)!.join() !== entries.join());
      expect(changed.map(({ href }) => href)).toEqual(['/list/']);
    }
  });

  test('the newest has at least half a page, and at most one and a half', () => {
    expect(pagesOf(14)).toHaveLength(1);
    for (let count = 15; count <= 45; count++) {
      const [newest] = pagesOf(count);
      expect(newest!.entries.length, String(count)).toBeGreaterThanOrEqual(5);
      expect(newest!.entries.length, String(count)).toBeLessThan(15);
    }
  });

  test('an empty list has one page, without links', () => {
    expect(listPages([], { size: 10, address: '/list/' })).toEqual([{ entries: [], number: null, href: '/list/', label: null, newer: null, older: null }]);
  });

  test('are full by the weight of their entries, and labelled by their days', () => {
    const entries = [
      { day: '2023-06-09', weight: 6 },
      { day: '2023-06-08T23:30+03:00', weight: 4 },
      { day: '2023-06-02', weight: 1 },
      { day: '2023-05-23', weight: 30 },
    ];
    const pages = listPages(entries, { size: 10, address: '/list/', weightOf: ({ weight }) => weight, dayOf: ({ day }) => day });
    expect(pages.map(({ label }) => label)).toEqual(['2 June 2023 – 9 June 2023', '23 May 2023']);
  });
});
