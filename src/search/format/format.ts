/**
 * File format of the search index. `indexing/` writes the files through `write-format.ts`; `query/index-files.ts` reads them through `read-format.ts`.
 *
 * The records that are JSON are in `records.ts`.
 *
 * The root, `index.json`, is JSON and the only file with a fixed name; every page fetches it anew. The other files are divided into groups, each with files of one
 * kind. A group is a folder that is named after a digest of its files (`groups` of the root), so that files can be cached forever, a page never mixes two
 * editions, and a new article leaves most folders unchanged. Each file is compressed with gzip, so that the host need not compress it.
 *
 * Articles are numbered from the oldest (but in memory from the newest, `article-numbers.ts`). The numbers of entities, of series of figures and of happenings that
 * several articles report are computed from their ids (`record-numbers.ts`). `df` is the document frequency of a key; `isName` is 1 for a word that occurs in a
 * name of an entity, else 0.
 *
 * | file                   | holds                                              | bytes, decompressed                                                      |
 * | ---------------------- | -------------------------------------------------- | ------------------------------------------------------------------------ |
 * | `index.json`           | `Root`                                             | JSON                                                                     |
 * | `<…>/words/N.bin`     | about 1,024 words, sorted                                | n, n × (grade × 2 + isName), the words, one per line                     |
 * | `<…>/reversed/N.bin`  | as many, sorted by their reversed letters      | the same, each word reversed                                             |
 * | `<…>/names/N.bin`     | about 256 names, each once for each of its words   | n, n × (entity × 3 + type, rank), the names: “gladkov vyacheslav”        |
 * | `<…>/postings/N.bin`  | all keys of this shard and their articles          | n, the keys, one per line; n × (df × 2 + isName, tier if df > 512, list) |
 * | `<…>/tiers/N.bin`     | the rest of a key of more than 512 articles        | list                                                                     |
 * | `<…>/results/N.bin`   | 4 × `ResultRecord`                                 | JSON                                                                     |
 * | `<…>/sentences/N.bin` | 2 × `SentencesRecord`                              | JSON                                                                     |
 * | `<…>/entities/N.bin`  | about 8 × `EntityRecord`                           | JSON, by place in the file                                               |
 * | `<…>/figures/N.bin`   | about 8 × `FigureRecord`                           | JSON, by place in the file                                               |
 * | `<…>/happenings/N.bin` | about 4 × `HappeningRecord`                       | JSON, by place in the file                                               |
 * | `<…>/facets/N.bin`    | entities and topics of 512 articles                | per article: n, n × gap of entity, m, m × gap of topic                   |
 * | `<…>/frequent/0.bin`   | the first 600 entities, for suggestions            | JSON of `FrequentEntity[]`                                                |
 * | `<…>/labels/0.bin`     | topics and sources                                 | JSON of `Labels`                                                         |
 *
 * Numbers are varints (`bytes.ts`); “lines” are one text, preceded by its length. A list is: its length in bytes; n; n × gap between the
 * article's number and the previous one; ⌈n/2⌉ bytes with two 4-bit impacts each, the first in the high half; n bytes of sentence bits.
 * - An impact is the BM25 score of a word in an article without its inverse document frequency, in fifteenths (`bm25.ts`).
 * - Sentence bits say in which sentences a word occurs: bit `number % 8`, the title being sentence 0, the summary 1. Words of the same
 *   sentence share a bit, so that most articles without a phrase are ruled out without reading them.
 * - A key is a word, or `@` and the number of an entity, `#` and the id of a topic, `$` and the folded name of a source, or `!` and a day or month that sentences are
 *   dated to. It is in the shard `hashOf(stemOf(key)) % shards`, so that “drone” and “drones” are found with one request, and no lookup table is needed.
 * - `%` and a word is the key of the series of figures that the word belongs to. It is in the shard of the word. Its list contains the numbers of series instead
 *   of articles, their ranks instead of impacts, and `WORD_BIT` instead of sentence bits. `&` and a word is the same for the people who have a role with that word, but in
 *   the shard of the key itself.
 * - A key of more than `TIER` articles has those of highest impact in the shard and the others in `tiers/`.
 * - A grade is the number of binary digits of the number of articles, at most 15.
 * - A rank is a number of articles, a number of reports or a score on a coarse logarithmic scale (`ranks.ts`), so that a new article changes few ranks.
 * - The digest of an entry decides whether a block of words or names ends with it (`block-starts.ts`). A new word therefore moves only words near it into another block.
 */
import type { EntityType } from '../../analysis/core/index.ts';

/** Format version, stored in the root. Increase it with every change of the format. */
export const INDEX_FORMAT = 8;
/** Path of the root in the index folder. */
export const ROOT_PATH = 'index.json';

/** Number of entries in a file, by kind. For words, names, entities, figures and happenings it is an average. */
export const PER_FILE = {
  words: 1024,
  reversed: 1024,
  names: 256,
  results: 4,
  sentences: 2,
  entities: 8,
  figures: 8,
  happenings: 4,
  facets: 512,
  frequent: 600,
} as const;
/** Maximum number of articles of a key in its shard; the others go to a tier file. */
export const TIER = 512;
/** Approximate size of the lists of a shard in bytes, before compression, which halves it. */
export const SHARD_BYTES = 6000;

/** Entity types by their numbers in the index. */
export const TYPES = ['person', 'place', 'organization'] as const satisfies readonly EntityType[];

/** Prefixes of the keys that stand for entities, topics, sources, and days and months, and of the words of figures and of roles. Words contain only letters and digits. */
export const KEY = { entity: '@', topic: '#', source: '$', figure: '%', day: '!', role: '&' } as const;

const FIELD_PREFIXES: ReadonlySet<string> = new Set(Object.values(KEY));

/** Return whether a key stands for something other than a word: it begins with one of the prefixes in `KEY`. */
export function isFieldKey(key: string): boolean {
  return FIELD_PREFIXES.has(key.charAt(0));
}

/** Return whether the list of a key holds numbers of series or of people in place of articles. */
export function listsRecords(key: string): boolean {
  return key.startsWith(KEY.figure) || key.startsWith(KEY.role);
}

/**
 * Meaning of a word for a series or a role. A query finds them if at least one of its words is decisive: it names what is counted, is one of the numbers, or is in the
 * title of the role (“governor”). The others say of what: “Belgorod”.
 */
export const WORD_BIT = { other: 1, decisive: 2 } as const;

/** Root of the index: what a search needs to know before it fetches other files. */
export interface Root {
  format: typeof INDEX_FORMAT;
  /** Id of the edition that the index was built from. */
  edition: string;
  /** Digest of all other files. */
  id: string;
  /** For each kind of file: the number of its files, and the names of the folders of its groups, in order and concatenated (`groups.ts`). */
  groups: Partial<Record<FileKind, { files: number; folders: string }>>;
  articles: number;
  entities: number;
  shards: number;
  /**
   * For each file of the kind except the first, a separator: not less than any entry of the previous file, and not greater than the first entry of its own.
   */
  words: string[];
  reversed: string[];
  names: string[];
  /** Day of the newest article; then for each day with articles, newest first: days since the previous one, number of articles. */
  newest: string;
  days: number[];
}

/** Postings of a key: article numbers, ascending, with impact and sentence bits of each. */
export interface PostingList {
  ids: Uint32Array;
  impacts: Uint8Array;
  sentenceBits: Uint8Array;
}

/** Entry of a shard: a key with its document frequency, its postings in the shard, and where the others are. */
export interface ShardEntry {
  key: string;
  df: number;
  /** Whether the key is a word of an entity's name. */
  isName: boolean;
  list: PostingList;
  /** Number of the tier file with the other postings; null if there are none. */
  tier: number | null;
}

/** Word of the dictionary. */
export interface DictionaryWord {
  word: string;
  grade: number;
  isName: boolean;
}

/** Rotation of a name: its words, starting from one of them. */
export interface RotatedName {
  words: string;
  entity: number;
  type: EntityType;
  /** Rank of the entity's number of articles. */
  rank: number;
}

/** Entities and topics of an article: their numbers, ascending. */
export interface FacetRecord {
  entities: number[];
  topics: number[];
}

/** Kinds of numbered files; each has a folder of its own. */
export type PartKind = 'words' | 'reversed' | 'names' | 'postings' | 'tiers' | 'results' | 'sentences' | 'entities' | 'figures' | 'happenings' | 'facets';

/** Kinds of files: numbered ones, and those with a single file. */
export type FileKind = PartKind | 'frequent' | 'labels';
