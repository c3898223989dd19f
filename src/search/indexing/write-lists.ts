import {
  type DictionaryWord,
  hasDigit,
  impactOf,
  isFieldKey,
  listsRecords,
  PER_FILE,
  rankOfCount,
  type PostingList,
  splitWords,
  reverse,
  roundedLength,
  type Root,
  type RotatedName,
  SHARD_BYTES,
  type ShardEntry,
  shardOf,
  TIER,
  writeList,
  writeNames,
  writeShard,
  writeWordBlock,
} from '../format/index.ts';
import { blockStarts } from './block-starts.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { FileGroups } from './file-groups.ts';
import type { CompactPostings } from './compact-postings.ts';
import type { NumberedEntity } from './entity-records.ts';

type Write = FileGroups['write'];

/** Maximum number of words of a name that are indexed. What has more words is a sentence rather than a name, and its rotations would fill the index. */
const MAX_NAME_WORDS = 8;
/** Maximum grade of a word: a grade is stored in seven bits, and fifteen binary digits are enough for 32,767 articles. */
const MAX_GRADE = 15;

/** Write the dictionary twice, sorted by the words and by the reversed words, and return the separators of the blocks. Words with digits are left out because they are matched exactly. */
export async function writeDictionary({ lists }: InvertedIndex, names: ReadonlySet<string>, write: Write): Promise<Pick<Root, 'words' | 'reversed'>> {
  const words = [...lists.keys()].filter((key) => !isFieldKey(key) && !hasDigit(key));
  const entry = (word: string, written: string): DictionaryWord => ({ word: written, grade: gradeOf(lists.get(word)!.documentCount), isName: names.has(word) });
  const forwards = words.sort().map((word) => entry(word, word));
  const separators = { words: await writeBlocks('words', forwards, ({ word }) => word, writeWordBlock, write) };
  const backwards = words
    .map((word) => [reverse(word), word] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reversed, word]) => entry(word, reversed));
  return { ...separators, reversed: await writeBlocks('reversed', backwards, ({ word }) => word, writeWordBlock, write) };
}

/** Write every rotation of every name, and return the separators of the blocks. */
export async function writeNameBlocks(entities: readonly NumberedEntity[], write: Write): Promise<string[]> {
  const names = entities.flatMap(({ number, entity: { name, aliases, type, articles } }) => {
    const rotations = new Set([name, ...aliases].flatMap((text) => rotate(splitWords(text).map(({ word }) => word))));
    return Array.from(rotations, (words): RotatedName => ({ words, entity: number, type, rank: rankOfCount(articles.length) }));
  });
  names.sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.entity - b.entity));
  return writeBlocks('names', names, ({ words }) => words, writeNames, write);
}

function rotate(words: string[]): string[] {
  return words.slice(0, MAX_NAME_WORDS).map((_, i, name) => [...name.slice(i), ...name.slice(0, i)].join(' '));
}

/** Write the postings of every key, and return the number of shards. */
export async function writePostings({ lists, lengths }: InvertedIndex, names: ReadonlySet<string>, write: Write): Promise<number> {
  const articles = lengths.length;
  const average = roundedLength(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, articles));
  // About four bytes for the lengths of a key and of its list, and three for each posting.
  let bytes = 0;
  for (const [key, { documentCount }] of lists) bytes += key.length + 4 + 3 * Math.min(documentCount, TIER);
  // A power of two, so that the keys stay in their shards when a few articles are added.
  const shards = 2 ** Math.max(0, Math.round(Math.log2(bytes / SHARD_BYTES)));
  const keysOf = Array.from({ length: shards }, (): string[] => []);
  for (const key of lists.keys()) keysOf[shardOf(key, shards)]!.push(key);
  const tierFiles = [...lists.values()].filter(({ documentCount }) => documentCount > TIER).length;
  let tiers = 0;
  for (const [number, keys] of keysOf.entries()) {
    const entries: ShardEntry[] = [];
    for (const key of keys.sort()) {
      const list = lists.get(key)!;
      const postings = listsRecords(key) ? recordPostings(list) : scorePostings(list, lengths, average);
      const [best, others] = list.documentCount > TIER ? splitByImpact(postings) : [postings, null];
      if (others) await write('tiers', tiers, writeList(others, articles), tierFiles);
      entries.push({ key, df: list.documentCount, isName: names.has(key), list: best, tier: others ? tiers++ : null });
    }
    await write('postings', number, writeShard(entries, articles), shards);
  }
  return shards;
}

/** Return the list of a key for series of figures or for people: their numbers, with their ranks in place of impacts. */
function recordPostings(list: CompactPostings): PostingList {
  const all = [...list];
  return {
    ids: Uint32Array.from(all, ({ document }) => document),
    impacts: Uint8Array.from(all, ({ frequency }) => frequency),
    sentenceBits: Uint8Array.from(all, ({ sentenceBits }) => sentenceBits),
  };
}

function scorePostings(list: CompactPostings, lengths: readonly number[], average: number): PostingList {
  const postings = { ids: new Uint32Array(list.documentCount), impacts: new Uint8Array(list.documentCount), sentenceBits: new Uint8Array(list.documentCount) };
  let i = 0;
  for (const { document, frequency, sentenceBits } of list) {
    postings.ids[i] = document;
    postings.impacts[i] = frequency === 0 ? 0 : impactOf(frequency, lengths[document]!, average);
    postings.sentenceBits[i++] = sentenceBits;
  }
  return postings;
}

/** Split postings into the `TIER` postings of highest impact (at equal impact the newest) and the others, both sorted by article. */
function splitByImpact({ ids, impacts, sentenceBits }: PostingList): [PostingList, PostingList] {
  const order = Uint32Array.from(ids.keys()).sort((a, b) => impacts[b]! - impacts[a]! || a - b);
  const pick = (chosen: Uint32Array): PostingList => {
    const sorted = chosen.sort();
    return {
      ids: sorted.map((i) => ids[i]!),
      impacts: Uint8Array.from(sorted, (i) => impacts[i]!),
      sentenceBits: Uint8Array.from(sorted, (i) => sentenceBits[i]!),
    };
  };
  return [pick(order.slice(0, TIER)), pick(order.slice(TIER))];
}

/** Write sorted entries, about `PER_FILE` to a file, and return the separators of the files. */
async function writeBlocks<T>(
  kind: 'words' | 'reversed' | 'names',
  entries: readonly T[],
  keyOf: (entry: T) => string,
  encode: (entries: T[]) => Uint8Array<ArrayBuffer>,
  write: Write,
): Promise<string[]> {
  const keys = entries.map(keyOf);
  const starts = blockStarts(keys, PER_FILE[kind]);
  for (const [number, start] of starts.entries()) await write(kind, number, encode(entries.slice(start, starts[number + 1])), starts.length);
  return starts.slice(1).map((start) => separator(keys[start - 1]!, keys[start]!));
}

/** Return the shortest prefix of `after` that is greater than `before`; `after` itself if they are equal. */
function separator(before: string, after: string): string {
  for (let length = 1; length < after.length; length++) if (after.slice(0, length) > before) return after.slice(0, length);
  return after;
}

function gradeOf(articles: number): number {
  return Math.min(MAX_GRADE, 32 - Math.clz32(articles));
}
