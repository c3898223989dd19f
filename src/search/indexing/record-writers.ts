import { type NumberedKind, PER_FILE, positionOfRecord, type RecordsByPosition, writeJson } from '../format/index.ts';
import type { FileGroups } from './file-groups.ts';

type Write = FileGroups['write'];

/** Writer of the records of articles, added newest first and numbered from the oldest: `PER_FILE` in each file. */
export class ArticleBatches<T> {
  readonly #kind: 'results' | 'sentences' | 'facets';
  readonly #encode: (records: T[]) => Uint8Array<ArrayBuffer>;
  readonly #write: Write;
  readonly #files: number;
  /** Number of articles that are still to be added, which is also the number of the article added last. */
  #remaining: number;
  #records: T[] = [];

  /** @param articles number of articles */
  constructor(kind: 'results' | 'sentences' | 'facets', encode: (records: T[]) => Uint8Array<ArrayBuffer>, write: Write, articles: number) {
    [this.#kind, this.#encode, this.#write, this.#remaining] = [kind, encode, write, articles];
    this.#files = Math.ceil(articles / PER_FILE[kind]);
  }

  /** Add the record of the next older article, and write the file when it is complete. */
  async add(record: T): Promise<void> {
    this.#records.push(record);
    this.#remaining--;
    if (this.#remaining % PER_FILE[this.#kind] > 0) return;
    await this.#write(this.#kind, this.#remaining / PER_FILE[this.#kind], this.#encode(this.#records.reverse()), this.#files);
    this.#records = [];
  }
}

/** Write records, given in order of their numbers, into the files that `positionOfRecord` assigns to the numbers. */
export async function writeRecords<T>(kind: NumberedKind, records: Iterable<{ number: number; record: T }>, files: number, write: Write): Promise<void> {
  let number = 0;
  let recordsOfFile: RecordsByPosition<T> = {};
  for (const one of records) {
    const { file, at } = positionOfRecord(kind, one.number);
    for (; number < file; number++) {
      await write(kind, number, writeJson(recordsOfFile), files);
      recordsOfFile = {};
    }
    recordsOfFile[at] = one.record;
  }
  // Files without records are written too, so that every file number up to `files` exists.
  for (; number < files; number++) {
    await write(kind, number, writeJson(recordsOfFile), files);
    recordsOfFile = {};
  }
}
