import { z } from 'zod';
import type { EntityHit, SearchResults } from '../search/query/index.ts';
import type { BuiltSite } from './open-site.ts';
import { defineTool } from './tool.ts';

/** Maximum number of articles that can be asked for at once. */
const MAX_ARTICLES = 50;

/** Finds articles, entities, figures and happenings, as the search page does. */
export const searchTool = defineTool({
  name: 'search',
  title: 'Search',
  description:
    'Finds articles, people, places, organizations, series of figures and happenings. All words must occur; "a phrase", -word, and the filters person: place: org: topic: source: after: before: on: narrow. Each sentence found comes with its address.',
  input: {
    query: z.string().min(1).describe('For example: weapons person:gladkov after:2023-05'),
    limit: z.number().int().min(1).max(MAX_ARTICLES).default(10).describe('Number of articles'),
    sort: z.enum(['best', 'newest', 'oldest']).default('best'),
  },
  async run({ query, limit, sort }, site) {
    return describeResults(await site.search.search(query, { articleLimit: limit, sort }), site);
  },
});

function describeResults(results: SearchResults, { absolute }: BuiltSite): object {
  const { people, places, organizations, figures, happenings, articles, corrected, unknown, filters, notices, incomplete } = results;
  const entity = ({ type, label, description, articleCount, href }: EntityHit) => ({
    name: label.text,
    type,
    description,
    articles: articleCount,
    address: absolute(href),
  });
  return {
    entities: [...people.hits, ...places.hits, ...organizations.hits].map(entity),
    figures: figures.hits.map(({ label, numbers, period, href }) => ({ title: label.text, numbers: numbers.text, period, address: absolute(href) })),
    happenings: happenings.map(({ day, label, articleCount, href }) => ({ day, text: label.text, articles: articleCount, address: absolute(href) })),
    articles: articles.hits.map(({ label, published, href, sentences }) => ({
      title: label.text,
      published,
      address: absolute(href),
      sentences: sentences.map(({ excerpt, href: sentence }) => ({ text: excerpt.text, address: absolute(sentence) })),
    })),
    total: { articles: articles.total, kind: articles.totalKind },
    // How the query was understood.
    filters: filters.map(({ label }) => label),
    notices: [
      ...corrected.map(({ typed, corrections }) => `“${typed}” was not found; results are for ${corrections.join(', ')}.`),
      ...(unknown.length > 0 ? [`Not found anywhere: ${unknown.join(', ')}.`] : []),
      ...notices.map(({ text }) => text),
      ...(incomplete ? ['Parts of the index could not be read.'] : []),
    ],
  };
}
