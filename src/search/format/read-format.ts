import { stemOf } from '../../analysis/english/search-terms/index.ts';
import { ByteReader } from './bytes.ts';
import { renumber } from './article-numbers.ts';
import { isFieldKey, listsRecords, TIER, TYPES } from './format.ts';
import { hasDigit } from './split-words.ts';
import type { DictionaryWord, FacetRecord, PostingList, RotatedName, ShardEntry } from './format.ts';

/**
 * Parse JSON from UTF-8 bytes.
 *
 * @throws SyntaxError when it is not JSON; TypeError when it is not UTF-8
 */
export function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as T;
}

/**
 * Decode a block of the dictionary: its words, sorted.
 *
 * @throws RangeError when the bytes are damaged
 */
export function readWordBlock(bytes: Uint8Array): DictionaryWord[] {
  const reader = new ByteReader(bytes);
  const marks = reader.bytes(reader.varint());
  return lines(reader.text(), marks.length).map((word, i) => ({ word, grade: marks[i]! >> 1, isName: (marks[i]! & 1) === 1 }));
}

/**
 * Decode a block of names, sorted.
 *
 * @throws RangeError when the bytes are damaged
 */
export function readNames(bytes: Uint8Array): RotatedName[] {
  const reader = new ByteReader(bytes);
  const numbers = Array.from({ length: reader.varint() }, () => ({ number: reader.varint(), rank: reader.byte() }));
  return lines(reader.text(), numbers.length).map((words, i) => {
    const { number, rank } = numbers[i]!;
    return { words, entity: Math.floor(number / TYPES.length), type: TYPES[number % TYPES.length]!, rank };
  });
}

/** Entry of a shard whose postings are decoded on first access. */
type LazyEntry = Omit<ShardEntry, 'list'> & { readonly list: PostingList };

/** Decoded shard of postings. */
export interface Shard {
  entries: ReadonlyMap<string, ShardEntry>;
  /** The words of the shard, grouped by stem. */
  byStem: ReadonlyMap<string, string[]>;
}

/**
 * Decode a shard of postings.
 *
 * @param articles number of articles of the index, by which its lists are numbered from the newest
 * @throws RangeError when the bytes are damaged
 */
export function readShard(bytes: Uint8Array, articles: number): Shard {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const entries = new Map(
    lines(reader.text(), count).map((key): [string, LazyEntry] => {
      const marks = reader.varint();
      const df = marks >> 1;
      const tier = df > TIER ? reader.varint() : null;
      const body = reader.bytes(reader.varint());
      let list: PostingList | undefined;
      return [
        key,
        {
          key,
          df,
          isName: (marks & 1) === 1,
          tier,
          get list(): PostingList {
            // The lists of figures and of roles contain no articles.
            return (list ??= listsRecords(key) ? readListBody(body) : renumber(readListBody(body), articles));
          },
        },
      ];
    }),
  );
  const words = [...entries.keys()].filter((key) => !isFieldKey(key) && !hasDigit(key));
  return { entries, byStem: Map.groupBy(words, stemOf) };
}

/**
 * Decode a list of articles with its length before it.
 *
 * @param articles as in `readShard`
 * @throws RangeError when the bytes are damaged
 */
export function readList(bytes: Uint8Array, articles: number): PostingList {
  const reader = new ByteReader(bytes);
  return renumber(readListBody(reader.bytes(reader.varint())), articles);
}

function readListBody(body: Uint8Array): PostingList {
  const reader = new ByteReader(body);
  const count = reader.varint();
  const ids = new Uint32Array(count);
  let id = 0;
  for (let i = 0; i < count; i++) ids[i] = id += reader.varint();
  const pairs = reader.bytes((count + 1) >> 1);
  const impacts = Uint8Array.from({ length: count }, (_, i) => (i & 1 ? pairs[i >> 1]! & 15 : pairs[i >> 1]! >> 4));
  return { ids, impacts, sentenceBits: reader.bytes(count) };
}

/**
 * Decode a facets file: entities and topics of each of its articles.
 *
 * @throws RangeError when the bytes are damaged
 */
export function readFacets(bytes: Uint8Array): FacetRecord[] {
  const reader = new ByteReader(bytes);
  const numbers = (): number[] => {
    let number = 0;
    return Array.from({ length: reader.varint() }, () => (number += reader.varint()));
  };
  const records: FacetRecord[] = [];
  while (!reader.atEnd) records.push({ entities: numbers(), topics: numbers() });
  return records;
}

/**
 * Split a text into its lines.
 *
 * @throws RangeError when their number is not the given one
 */
function lines(text: string, count: number): string[] {
  const all = count === 0 ? [] : text.split('\n');
  if (all.length !== count) throw new RangeError(`There are ${all.length} lines in place of ${count}.`);
  return all;
}
