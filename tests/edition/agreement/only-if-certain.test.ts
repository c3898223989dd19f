import { expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

/** Return the rows of articles, given as day, publication and text, of one state: the first sentence of each. */
function sentencesOf(state: string, ...articles: [published: string, source: string, body: string][]): string[] {
  const edition = makeEdition(
    articles.map(([published, source, body], index) => ({ slug: `article-${index}`, published, body, source })),
    [],
  );
  return edition.agreement.rows.filter((row) => row.state === state).map(({ accounts }) => accounts[0]!.sentence.excerpt.text);
}

const FLOOD = 'Ana Reyes said on Tuesday that a burst pipe had flooded the cellar of the museum in Northport.';

test.each([
  ['2023-06-12', 'It dried its cellar after the pipe had burst.'],
  ['2023-06-19', 'The pipe in the cellar of the old museum was replaced.'],
])('a happening is not said to have one source if another article is on its topic within two weeks: %s, %s', (day, text) => {
  expect(sentencesOf('alone', ['2023-06-06', 'AFP', FLOOD], [day, 'Reuters', text])).toEqual([]);
});

test.each([
  ['with one word in common', '2023-06-12', 'The museum is open again.'],
  ['more than two weeks later', '2023-07-12', 'It dried its cellar after the pipe had burst.'],
])('a happening is said to have one source if another article is only on its topic %s: %s, %s', (_, day, text) => {
  expect(sentencesOf('alone', ['2023-06-06', 'AFP', FLOOD], [day, 'Reuters', text])).toEqual([FLOOD]);
});

test.each([
  ['Ivo Lind came late. He denied that the bridge of Northport was unsafe.', 1],
  ['Ivo Lind came late. It rained. He denied that the bridge of Northport was unsafe.', 1],
  ['Ivo Lind met Tom Brandt. Ivo Lind denied that the bridge of Northport was unsafe.', 1],
  // Look-alikes: two men, and a woman.
  ['Ivo Lind met Tom Brandt. He denied that the bridge of Northport was unsafe.', 0],
  ['Ellen Marsh came late. He denied that the bridge of Northport was unsafe.', 0],
])('a denial has a row only if it is certain who denies: %s', (text, count) => {
  expect(sentencesOf('disputed', ['2023-06-06', 'AFP', text])).toHaveLength(count);
});
