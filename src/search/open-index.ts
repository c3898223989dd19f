import { FIELD_SPAN, INDEX_FORMAT, INDEX_PATH } from './index-file.ts';
import type { ArticleRecord, EntityRecord, IndexFile } from './index-file.ts';
import { SearchError } from './search-error.ts';
import type { SearchSource } from './types.ts';
import { Dictionary } from './dictionary.ts';
import { readWords } from './words.ts';

/** A word's place in an article. */
export interface Posting {
  article: number;
  /** Sum of `FIELD`s. */
  fields: number;
}

/** An entity and its names as they are searched. */
export interface IndexedEntity extends EntityRecord {
  /** The name, then the aliases: the words of each. */
  names: { text: string; words: Set<string> }[];
}

/** The index in memory, ready to be asked. */
export interface SearchIndex {
  articles: ArticleRecord[];
  entities: IndexedEntity[];
  dictionary: Dictionary;
  /** The articles that hold a word of the dictionary, newest first. */
  postings(word: string): Posting[];
  /** Numbers of the entities that have the word in a name. */
  named(word: string): number[];
}

/**
 * Fetch the index and open it, with one retry.
 *
 * @throws SearchError where it cannot be had or read
 */
export async function openIndex({ fetchFile }: SearchSource): Promise<SearchIndex> {
  try {
    return await openOnce(fetchFile);
  } catch (error) {
    if (error instanceof SearchError && error.reason === 'outdated') throw error;
    return openOnce(fetchFile);
  }
}

async function openOnce(fetchFile: SearchSource['fetchFile']): Promise<SearchIndex> {
  let body: string | ArrayBuffer;
  try {
    body = await fetchFile(INDEX_PATH);
  } catch (error) {
    throw new SearchError('unreachable', error);
  }
  try {
    return readIndex(JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as IndexFile);
  } catch (error) {
    throw error instanceof SearchError ? error : new SearchError('damaged', error);
  }
}

function readIndex(file: IndexFile): SearchIndex {
  if (typeof file.format === 'number' && file.format !== INDEX_FORMAT) throw new SearchError('outdated');
  const words = file.words === '' ? [] : file.words.split(' ');
  if (words.length !== file.postings.length) throw new SearchError('damaged');
  const numbers = new Map(words.map((word, number) => [word, number]));
  const entities = file.entities.map((entity) => ({
    ...entity,
    names: [entity.name, ...entity.aliases].map((text) => ({ text, words: new Set(readWords(text).map(({ word }) => word)) })),
  }));
  const owners = ownersOf(entities);
  return {
    articles: file.articles,
    entities,
    dictionary: new Dictionary(words, (word) => owners.has(word)),
    postings: (word) => decodePosting(file.postings[numbers.get(word) ?? -1] ?? []),
    named: (word) => owners.get(word) ?? [],
  };
}

function ownersOf(entities: IndexedEntity[]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  entities.forEach(({ names }, number) => {
    for (const word of new Set(names.flatMap(({ words }) => [...words]))) {
      const numbers = owners.get(word);
      if (numbers) numbers.push(number);
      else owners.set(word, [number]);
    }
  });
  return owners;
}

function decodePosting(encoded: number[]): Posting[] {
  let article = 0;
  return encoded.map((entry) => {
    article += Math.floor(entry / FIELD_SPAN);
    return { article, fields: entry % FIELD_SPAN };
  });
}
