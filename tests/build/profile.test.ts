import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProfile } from '../../src/build/profile.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('the table has the seconds of each part in the order of their beginnings, and of each route, slowest first', () => {
  const profile = startProfile();
  profile.part('reading');
  vi.advanceTimersByTime(2000);
  profile.part('pages');
  vi.advanceTimersByTime(500);
  profile.page('index.astro', 40);
  profile.page('article.astro', 100);
  profile.page('article.astro', 160);
  profile.part('reading');
  vi.advanceTimersByTime(1000);
  const [, reading, pages, empty, , ...routes] = profile.table().split('\n');
  expect(reading).toMatch(/^ {6}3\.0 +\d+\.\d {2}reading$/);
  expect(pages).toMatch(/^ {6}0\.5 +\d+\.\d {2}pages$/);
  expect(empty).toBe('');
  expect(routes).toEqual(['      0.3        2  article.astro', '      0.0        1  index.astro']);
});
