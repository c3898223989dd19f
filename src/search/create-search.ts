import type { EntityType } from '../analysis/types.ts';
import { bestExcerpt, markWords } from './excerpts.ts';
import { findArticles } from './find-articles.ts';
import type { FoundArticle } from './find-articles.ts';
import { findEntities } from './find-entities.ts';
import type { FoundEntity } from './find-entities.ts';
import { openIndex } from './open-index.ts';
import type { SearchIndex } from './open-index.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { readWordsOf } from './readings.ts';
import type { Readings, WordReading } from './readings.ts';
import type { ArticleHit, EntityHit, HitGroup, Search, SearchOptions, SearchResults, SearchSource } from './types.ts';

const ENTITY_LIMIT = 5;
const ARTICLE_LIMIT = 20;

/**
 * Make a search over the files that `buildSearchFiles` wrote. The same in a browser, a worker and Node:
 *
 *     const search = createSearch({
 *       fetchFile: async (path) => {
 *         const response = await fetch(`/search/${path}`);
 *         if (!response.ok) throw new Error(`${response.status} ${path}`);
 *         return response.text();
 *       },
 *     });
 *     const { people, articles } = await search.search('gladkof');
 *
 * Nothing is fetched before the first search or `prepare()`. A file that fails is fetched once more; then the promise rejects
 * with a `SearchError`, and the next search tries again.
 *
 * Every word of the query has to be found, in any order: as it stands, as the beginning of a word, or, where there is neither,
 * with a slip of the finger, which is forgiven more freely in names. Case, diacritics, apostrophes and hyphens do not matter;
 * digits are taken exactly.
 */
export function createSearch(source: SearchSource): Search {
  let opening: Promise<SearchIndex> | undefined;
  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex(source).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    async prepare() {
      await open();
    },
    async search(text, options = {}) {
      const query = readQuery(text);
      return query.words.length === 0 ? emptyResults(query) : answer(query, await open(), options);
    },
  };
}

function answer(query: Query, index: SearchIndex, { entityLimit = ENTITY_LIMIT, articleLimit = ARTICLE_LIMIT }: SearchOptions): SearchResults {
  const { readings, entities, articles } = find(query, index);
  const group = (type: EntityType): HitGroup<EntityHit> => {
    const found = entities.filter(({ entity }) => index.entities[entity]!.type === type);
    return { total: found.length, hits: found.slice(0, entityLimit).map((entity) => entityHit(entity, readings.words, index)) };
  };
  return {
    ...emptyResults(query),
    people: group('person'),
    places: group('place'),
    organizations: group('organization'),
    articles: { total: articles.length, hits: articles.slice(0, articleLimit).map((article) => articleHit(article, readings.words, index)) },
    forgiven: readings.forgiven,
    unknown: readings.unknown,
  };
}

interface Found {
  readings: Readings;
  entities: FoundEntity[];
  articles: FoundArticle[];
}

/** Take the words as they are; only where each exists and they are never found together, doubt all of them. */
function find(query: Query, index: SearchIndex): Found {
  const found = attempt(query, index, false);
  if (foundAnything(found) || found.readings.unknown.length > 0) return found;
  const doubted = attempt(query, index, true);
  return foundAnything(doubted) ? doubted : found;
}

function attempt(query: Query, index: SearchIndex, doubtAll: boolean): Found {
  const readings = readWordsOf(query, index.dictionary, doubtAll);
  return { readings, entities: findEntities(readings.words, index), articles: findArticles(readings.words, index) };
}

function foundAnything({ entities, articles }: Found): boolean {
  return entities.length + articles.length > 0;
}

function entityHit({ entity, name }: FoundEntity, words: WordReading[], index: SearchIndex): EntityHit {
  const { type, name: label, href, description, articles, names } = index.entities[entity]!;
  const alias = name === 0 ? null : markWords(names[name]!.text, words);
  return { type, href, label: markWords(label, words), alias, description, articleCount: articles.length };
}

function articleHit({ article }: FoundArticle, words: WordReading[], index: SearchIndex): ArticleHit {
  const { title, href, published } = index.articles[article]!;
  return { href, label: markWords(title, words), publishedLabel: published, ...bestExcerpt(article, words, index) };
}

function emptyResults({ text, words, shortened }: Query): SearchResults {
  const none = <Hit>(): HitGroup<Hit> => ({ total: 0, hits: [] });
  return {
    query: text,
    words: words.map(({ typed }) => typed),
    shortened,
    people: none(),
    places: none(),
    organizations: none(),
    articles: none(),
    forgiven: [],
    unknown: [],
  };
}
