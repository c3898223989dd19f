import { expect, test } from 'vitest';
import { pageFeedFormats } from '../../src/exports/feeds/feeds.ts';
import { hasFilesBeside } from '../../src/exports/main-pages.ts';
import { exportsSchema } from '../../src/config/exports.ts';

test.each([
  [{ curated: true, articleCount: 1 }, 'main', true],
  [{ curated: false, articleCount: 2 }, 'main', false],
  [{ curated: false, articleCount: 3 }, 'main', true],
  [{ articleCount: 0 }, 'main', true],
  [{ curated: false, articleCount: 1 }, true, true],
  [{ curated: true, articleCount: 9 }, false, false],
] as const)('%o with %s: %s', (page, setting, expected) => {
  expect(hasFilesBeside(page, setting)).toBe(expected);
});

test('a main page has one feed, and with true every page has three', () => {
  const formats = (pageFeeds: boolean | 'main', articleCount: number) =>
    pageFeedFormats({ curated: false, articleCount }, exportsSchema.parse({ pageFeeds })).map(({ file }) => file);
  expect(formats('main', 3)).toEqual(['feed.xml']);
  expect(formats('main', 2)).toEqual([]);
  expect(formats(true, 1)).toHaveLength(3);
  expect(formats(false, 9)).toEqual([]);
});

test('another word than “main” is refused, with the possible values', () => {
  const { error } = exportsSchema.safeParse({ pageFeeds: 'mian' });
  expect(error!.issues[0]!.message).toBe('must be true (for every page), main (for those that are likely to be used) or false');
});
