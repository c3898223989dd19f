import { expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

/** Return the days on which the articles of the disputed rows were published, of a report of an agency and of another article. */
function daysOf(credit: string, count = 'The union says that 372 workers are on strike, the company 310.'): string[] {
  const articles = [
    { slug: 'wire', source: 'Tristate Wire', published: '2024-02-29', body: 'The union says that 372 workers are out. The company puts the number at 310.' },
    { slug: 'paper', source: 'The Gazette', published: '2024-03-01', body: `${count}\n\n${credit}` },
  ];
  return makeEdition(articles, [])
    .agreement.rows.filter(({ state }) => state === 'disputed')
    .map(({ accounts }) => accounts[0]!.sentence.article.published);
}

test('a dispute that a paper has from an agency is listed once, from the agency', () => {
  expect(daysOf('(Tristate Wire contributed)')).toEqual(['2024-02-29']);
});

test('a dispute is listed twice if the paper is a source of its own, or gives another number', () => {
  expect(daysOf('The harbour froze over.')).toEqual(['2024-03-01', '2024-02-29']);
  expect(daysOf('(Tristate Wire contributed)', 'The union says that 372 workers are on strike, the company 298.')).toEqual(['2024-03-01', '2024-02-29']);
});
