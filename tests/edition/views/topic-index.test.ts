import { expect, test } from 'vitest';
import { indexTopics } from '../../../src/edition/views/topic-index.ts';
import type { Topic } from '../../../src/edition/types.ts';
import { createHrefs } from '../../../src/edition/href.ts';
import { noStory } from '../no-story.ts';

const hrefs = createHrefs({ address: 'https://gazette.example', base: '/' });

const topic = (id: string, articles = 1): Topic => ({
  id,
  name: id,
  href: `/topics/${id}/`,
  articles: Array.from({ length: articles }, () => ({})) as never,
  description: '',
  story: noStory,
});

test('a short index of topics is one page', () => {
  expect(indexTopics([topic('roads', 3), topic('budget')], hrefs)).toMatchObject([
    {
      href: '/topics/',
      groups: [
        { heading: 'B', entries: [{ name: 'budget', href: '/topics/budget/', articleCount: 1 }] },
        { heading: 'R', entries: [{ name: 'roads', articleCount: 3 }] },
      ],
    },
  ]);
  expect(indexTopics([], hrefs)).toMatchObject([{ href: '/topics/', count: 0, groups: [] }]);
});

test('a long index of topics has the largest topics, and pages for its letters', () => {
  const [first, ...letters] = indexTopics(
    [topic('roads', 9), ...Array.from({ length: 150 }, (_, i) => topic(`a${i}`)), ...Array.from({ length: 300 }, (_, i) => topic(`b${i}`))],
    hrefs,
  );
  expect(first!.groups[0]!.entries[0]!.name).toBe('roads');
  expect(first!.groups[0]!.entries.length).toBe(60);
  expect(letters.map(({ href, groups }) => [href, groups[0]!.entries.length])).toEqual([
    ['/topics/by-letter/a/', 150],
    ['/topics/by-letter/b/', 150],
    ['/topics/by-letter/b/2/', 150],
    ['/topics/by-letter/r/', 1],
  ]);
});
