import { expect, test } from 'vitest';
import { whyNotThere } from '../../src/build/refuse-dead-links.ts';
import type { ArticleTally } from '../../src/progress/index.ts';

const tally: ArticleTally = {
  files: 3,
  drafts: 0,
  heldBack: [
    { slug: 'deal', day: '2023-07-09' },
    { slug: 'kyjiw-über', day: '2023-07-10' },
  ],
  expired: [{ slug: 'strike', day: '2023-06-01' }],
  refused: 0,
  reasons: [],
};
const why = (link: string, base = '/', page = 'articles/opening/index.html') =>
  whyNotThere({ page, link, reason: '' }, tally, { base, address: 'https://news.example' });

test.each([
  '/articles/deal/',
  '/articles/deal',
  '/articles/deal#x',
  '/articles/deal/#x',
  '/articles/deal?from=mail',
  '../deal/',
  'https://news.example/articles/deal/',
])('the reason of a link to an article that is held back gives the day and the option: %s', (link) =>
  expect(why(link)).toBe('that article is held back until 2023-07-09: --future publishes it'),
);

test.each(['/articles/kyjiw-über/', '/articles/kyjiw-%C3%BCber', '/articles/kyjiw-%c3%bcber/'])(
  'the article is found by letters that are encoded or not: %s',
  (link) => expect(why(link)).toContain('2023-07-10'),
);

test('the article is found by a path with the base path', () => expect(why('/daily/articles/deal/', '/daily/')).toContain('2023-07-09'));

test('the reason of a link to an article that has expired gives the day and the option', () =>
  expect(why('/articles/strike')).toBe('that article expired on 2023-06-01: without --leave-out-expired it is published'));

test.each(['/topics/articles/deal/', 'https://e.org/articles/deal/', '/articles/deals/', '/articles/', '/articles/%', 'mailto:articles/deal/'])(
  'any other link has no such reason: %s',
  (link) => expect(why(link)).toBeNull(),
);
