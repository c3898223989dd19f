import {
  type EntityRecord,
  type FileKind,
  type FigureRecord,
  type FrequentEntity,
  type HappeningRecord,
  gunzip,
  INDEX_FORMAT,
  type Labels,
  type PartKind,
  pathIn,
  type NumberedKind,
  positionOfArticle,
  positionOfRecord,
  readFacets,
  readJson,
  readList,
  readNames,
  readShard,
  readWordBlock,
  splitWords,
  type RecordsByPosition,
  type ResultRecord,
  reverse,
  type Root,
  ROOT_PATH,
  type SentencesRecord,
} from '../format/index.ts';
import { toCandidate } from './similar-words.ts';
import { FileCache } from './file-cache.ts';
import { SearchError } from './search-error.ts';
import type { SearchSource } from './types.ts';

/** Decoders by kind of file. */
const DECODERS = {
  words: (bytes: Uint8Array) => readWordBlock(bytes).map(toCandidate),
  reversed: (bytes: Uint8Array) => readWordBlock(bytes).map((entry) => toCandidate({ ...entry, word: reverse(entry.word) })),
  names: readNames,
  postings: readShard,
  tiers: readList,
  results: readJson<ResultRecord[]>,
  sentences: readJson<SentencesRecord[]>,
  entities: readJson<RecordsByPosition<EntityRecord>>,
  figures: readJson<RecordsByPosition<FigureRecord>>,
  happenings: readJson<RecordsByPosition<HappeningRecord>>,
  facets: readFacets,
} satisfies Record<PartKind, (bytes: Uint8Array, articles: number) => unknown>;

type Part<Kind extends PartKind> = ReturnType<(typeof DECODERS)[Kind]>;

/** Frequent entity, with the words of each of its names. */
export type FrequentEntityWithWords = FrequentEntity & { words: string[][] };

/**
 * Maximum size in bytes, compressed, of the files whose decoded content is cached. In an edition of 10,000 articles, a reader who types thirty names letter by letter
 * fetches 714 files of together 2 MB; decoded, they need about ten times as much memory.
 */
const CACHE_BYTES = 6_000_000;

/** Files of one index: each is fetched on first use, decoded once, and cached. */
export class IndexFiles {
  readonly root: Root;
  readonly #fetchFile: SearchSource['fetchFile'];
  readonly #cache = new FileCache(CACHE_BYTES);

  private constructor(root: Root, fetchFile: SearchSource['fetchFile']) {
    this.root = root;
    this.#fetchFile = fetchFile;
  }

  /**
   * Fetch the root and open the index.
   *
   * @throws SearchError when it cannot be fetched or decoded
   */
  static async open({ fetchFile }: SearchSource): Promise<IndexFiles> {
    const root = await withRetry(async (isRetry) => readRoot(await fetchBytes(fetchFile, ROOT_PATH, isRetry)));
    return new IndexFiles(root, fetchFile);
  }

  /**
   * Return a file of the index, decoded.
   *
   * @throws SearchError when it cannot be fetched or decoded
   */
  part<Kind extends PartKind>(kind: Kind, number: number): Promise<Part<Kind>> {
    return this.#open(kind, number, DECODERS[kind] as (bytes: Uint8Array, articles: number) => Part<Kind>);
  }

  /**
   * Return the record of an article, numbered from the newest; undefined if its file has none.
   *
   * @throws SearchError when its file cannot be fetched or decoded
   */
  async recordOf<Kind extends 'results' | 'sentences' | 'facets'>(kind: Kind, id: number): Promise<Part<Kind>[number] | undefined> {
    const { file, at } = positionOfArticle(kind, id, this.root.articles);
    return (await this.part(kind, file))[at];
  }

  /**
   * Return the record of an entity, a series of figures or a happening by its number; undefined if its file has none.
   *
   * @throws SearchError when its file cannot be fetched or decoded
   */
  async recordByNumber<Kind extends NumberedKind>(kind: Kind, number: number): Promise<Part<Kind>[number] | undefined> {
    const { file, at } = positionOfRecord(kind, number);
    return (await this.part(kind, file))[at];
  }

  /**
   * Return the most frequent entities, most frequent first.
   *
   * @throws SearchError when their file cannot be fetched or decoded
   */
  frequentEntities(): Promise<FrequentEntityWithWords[]> {
    return this.#open('frequent', 0, (bytes) => readJson<FrequentEntity[]>(bytes).map((name) => ({ ...name, words: name.names.map(wordsOf) })));
  }

  /**
   * Return the names of the topics and sources.
   *
   * @throws SearchError when their file cannot be fetched or decoded
   */
  labels(): Promise<Labels> {
    return this.#open('labels', 0, (bytes) => readJson<Labels>(bytes));
  }

  #open<T>(kind: FileKind, number: number, read: (bytes: Uint8Array, articles: number) => T): Promise<T> {
    const path = pathIn(this.root, kind, number);
    return this.#cache.get(path, () =>
      withRetry(async (isRetry) => {
        const bytes = await fetchBytes(this.#fetchFile, path, isRetry);
        return { content: read(await gunzip(bytes), this.root.articles), bytes: bytes.byteLength };
      }),
    );
  }
}

/** Return the words of a name without duplicates. */
export function wordsOf(name: string): string[] {
  return [...new Set(splitWords(name).map(({ word }) => word))];
}

/**
 * Return the id of the index that is published now.
 *
 * @throws SearchError when the root cannot be fetched, or has another format; TypeError or SyntaxError when it is damaged
 */
export async function currentId({ fetchFile }: SearchSource): Promise<string> {
  return readRoot(await fetchBytes(fetchFile, ROOT_PATH, false)).id;
}

/**
 * Fetch a file.
 *
 * @throws SearchError when it cannot be fetched
 */
async function fetchBytes(fetchFile: SearchSource['fetchFile'], path: string, isRetry: boolean): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await fetchFile(path, isRetry));
  } catch (error) {
    throw new SearchError('unreachable', error);
  }
}

/**
 * Parse the root of an index.
 *
 * @throws SearchError for another version of the format; TypeError or SyntaxError for anything else
 */
function readRoot(bytes: Uint8Array): Root {
  const root = readJson<Partial<Root> | null>(bytes);
  if (typeof root?.format === 'number' && root.format !== INDEX_FORMAT) throw new SearchError('outdated');
  if (typeof root?.id !== 'string' || !Array.isArray(root.days) || typeof root.groups !== 'object')
    throw new TypeError('This is not the root of a search index.');
  return root as Root;
}

/**
 * Resolve to the result of `open`, which is called once more after a failure.
 *
 * @throws SearchError when both attempts fail, or the first one timed out or found an outdated format
 */
async function withRetry<T>(open: (isRetry: boolean) => Promise<T>): Promise<T> {
  try {
    return await open(false);
  } catch (error) {
    // After a timeout there is no retry: the reader has waited long enough.
    const isLate = error instanceof SearchError && error.cause instanceof DOMException && error.cause.name === 'TimeoutError';
    if (isLate || (error instanceof SearchError && error.reason === 'outdated')) throw error;
    try {
      return await open(true);
    } catch (secondError) {
      throw secondError instanceof SearchError ? secondError : new SearchError('damaged', secondError);
    }
  }
}
