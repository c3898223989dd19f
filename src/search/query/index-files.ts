import {
  type EntityRecord,
  FREQUENT_PATH,
  type FrequentName,
  gunzip,
  INDEX_FORMAT,
  type Labels,
  LABELS_PATH,
  type PartKind,
  partPath,
  readFacets,
  readJson,
  readList,
  readNames,
  readShard,
  readWordBlock,
  readWords,
  type ResultRecord,
  reverse,
  type Root,
  ROOT_PATH,
  type SentencesRecord,
} from '../format/index.ts';
import { candidate } from './dictionary.ts';
import { SearchError } from './search-error.ts';
import type { SearchSource } from './types.ts';

/** How each kind of part is read. */
const READERS = {
  words: (bytes: Uint8Array) => readWordBlock(bytes).map(candidate),
  reversed: (bytes: Uint8Array) => readWordBlock(bytes).map((entry) => candidate({ ...entry, word: reverse(entry.word) })),
  names: readNames,
  postings: readShard,
  tiers: readList,
  results: readJson<ResultRecord[]>,
  sentences: readJson<SentencesRecord[]>,
  entities: readJson<EntityRecord[]>,
  facets: readFacets,
} satisfies Record<PartKind, (bytes: Uint8Array) => unknown>;

type Part<Kind extends PartKind> = ReturnType<(typeof READERS)[Kind]>;

/** An entity that is named often, with the words of each of its names. */
export type OpenedName = FrequentName & { words: string[][] };

/** Opened files that are kept; of more, the one that was not asked for longest goes. */
const KEPT = 600;

/** The files of one index, each fetched when it is asked for, opened once, and kept. */
export class IndexFiles {
  readonly root: Root;
  readonly #fetchFile: SearchSource['fetchFile'];
  readonly #opened = new Map<string, Promise<unknown>>();

  private constructor(root: Root, fetchFile: SearchSource['fetchFile']) {
    this.root = root;
    this.#fetchFile = fetchFile;
  }

  /**
   * Fetch the root.
   *
   * @throws SearchError where it cannot be had or read
   */
  static async open({ fetchFile }: SearchSource): Promise<IndexFiles> {
    const root = await twice(async () => readRoot(await fetchBytes(fetchFile, ROOT_PATH)));
    return new IndexFiles(root, fetchFile);
  }

  /**
   * A part of the index.
   *
   * @throws SearchError where it cannot be had or read
   */
  part<Kind extends PartKind>(kind: Kind, number: number): Promise<Part<Kind>> {
    return this.#open(partPath(kind, number), READERS[kind] as (bytes: Uint8Array) => Part<Kind>);
  }

  frequentNames(): Promise<OpenedName[]> {
    return this.#open(FREQUENT_PATH, (bytes) => readJson<FrequentName[]>(bytes).map((name) => ({ ...name, words: name.names.map(wordsOf) })));
  }

  labels(): Promise<Labels> {
    return this.#open(LABELS_PATH, readJson<Labels>);
  }

  #open<T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#opened.get(path) as Promise<T> | undefined;
    const opened = known ?? twice(async () => read(await gunzip(await fetchBytes(this.#fetchFile, `${this.root.id}/${path}`))));
    // Asked for last: to the end of the line.
    this.#opened.delete(path);
    this.#opened.set(path, opened);
    if (known) return known;
    opened.catch(() => this.#opened.delete(path));
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > KEPT) this.#opened.delete(oldest!);
    return opened;
  }
}

/** The words of a name, each once. */
export function wordsOf(name: string): string[] {
  return [...new Set(readWords(name).map(({ word }) => word))];
}

/** Fetch the root of the index only to know whether there is a newer one. */
export async function currentId({ fetchFile }: SearchSource): Promise<string> {
  return readRoot(await fetchBytes(fetchFile, ROOT_PATH)).id;
}

async function fetchBytes(fetchFile: SearchSource['fetchFile'], path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await fetchFile(path));
  } catch (error) {
    throw new SearchError('unreachable', error);
  }
}

function readRoot(bytes: Uint8Array): Root {
  const root = readJson<Partial<Root> | null>(bytes);
  if (typeof root?.format === 'number' && root.format !== INDEX_FORMAT) throw new SearchError('outdated');
  if (typeof root?.id !== 'string' || !Array.isArray(root.days)) throw new TypeError('This is no root of an index.');
  return root as Root;
}

/** Try, and where that fails at once try once more; what is thrown is a SearchError. */
async function twice<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    // What has been waited for once is not waited for again.
    const isLate = error instanceof SearchError && error.cause instanceof DOMException && error.cause.name === 'TimeoutError';
    if (isLate || (error instanceof SearchError && error.reason === 'outdated')) throw error;
    try {
      return await open();
    } catch (again) {
      throw again instanceof SearchError ? again : new SearchError('damaged', again);
    }
  }
}
