/**
 * The files of the index. `build-index.ts` makes them through `write-format.ts`; `index-files.ts` opens them through `read-format.ts`.
 *
 * The root, `index.json`, is JSON and the only file whose name stays; it is asked for anew by each page. All others lie in a folder
 * that is named by a digest of them all (`id`), so that they may be kept for ever and an old page never mixes two editions. Each is
 * compressed with gzip, so that no host has to. Articles are numbered from the newest, entities from the one in most articles;
 * `df` is in how many articles a key stands, `name` and “is it in a name” are 1 or 0.
 *
 * | file                    | holds                                          | bytes, once decompressed                                        |
 * | ----------------------- | ---------------------------------------------- | --------------------------------------------------------------- |
 * | `index.json`            | `Root`                                         | JSON                                                            |
 * | `<id>/words/N.bin`      | 1,024 words in order                           | n, n × (grade × 2 + is it in a name), the words, one a line     |
 * | `<id>/reversed/N.bin`   | 1,024 words in order of their reversed letters | the same, each word reversed                                    |
 * | `<id>/names/N.bin`      | 256 names in order, one for each of its words  | n, n × (entity × 3 + type), the names: “gladkov vyacheslav”     |
 * | `<id>/postings/N.bin`   | the keys with this hash and their articles     | n, the keys, one a line; n × (df × 2 + name, tier if df > 512, list) |
 * | `<id>/tiers/N.bin`      | the rest of a key of more than 512 articles    | list                                                            |
 * | `<id>/results/N.bin`    | 4 × `ResultRecord`                             | JSON                                                            |
 * | `<id>/sentences/N.bin`  | 2 × `SentencesRecord`                          | JSON                                                            |
 * | `<id>/entities/N.bin`   | 8 × `EntityRecord`                             | JSON                                                            |
 * | `<id>/facets/N.bin`     | who and what 512 articles are about            | for each article: n, n × gap of entity, m, m × gap of topic     |
 * | `<id>/frequent.bin`     | the first 600 entities, for suggestions        | JSON of `FrequentName[]`                                        |
 * | `<id>/labels.bin`       | topics and sources                             | JSON of `Labels`                                                |
 *
 * Numbers are varints (`bytes.ts`), lines one text with its length before it. A list is: its length in bytes; n; n × gap of the
 * article's number to the one before; ⌈n/2⌉ bytes with two impacts of four bits each, the first in the high half; n bytes of places.
 * - An impact is what a word counts in an article by BM25 without its rarity, in fifteenths (`bm25.ts`).
 * - Places say in which sentences a word stands: bit `number % 8`, the title being sentence 0, the summary 1. Words of one sentence
 *   share a bit, so that most articles that hold no phrase are known without reading them.
 * - A key is a word, or `@` and the number of an entity, `#` and the number of a topic, `$` and the number of a source. It lies in shard
 *   `hashOf(sisterKey(key)) % shards`: “drone” and “drones” are found with one request, and no table of addresses is needed.
 * - A key of more articles than `TIER` has its best ones in the shard and the others in `tiers/`.
 * - A grade is the number of binary digits of the number of articles, 15 at most.
 */
import type { EntityType } from '../../analysis/core/index.ts';

export const INDEX_FORMAT = 2;
export const ROOT_PATH = 'index.json';

/** How many of each a file holds. */
export const PER_FILE = { words: 1024, reversed: 1024, names: 256, results: 4, sentences: 2, entities: 8, facets: 512, frequent: 600 } as const;
/** The most articles of a key that stand in its shard. */
export const TIER = 512;
/** About how many bytes of lists a shard holds before compression, which halves them. */
export const SHARD_BYTES = 6000;

/** The types of entity by their numbers. */
export const TYPES = ['person', 'place', 'organization'] as const satisfies readonly EntityType[];

/** What comes before the number of an entity, a topic or a source in a key. Words hold letters and digits only. */
export const KEY = { entity: '@', topic: '#', source: '$' } as const;

export interface Root {
  format: typeof INDEX_FORMAT;
  /** Id of the edition that it was built from. */
  edition: string;
  /** Digest of all other files: the name of their folder. */
  id: string;
  articles: number;
  entities: number;
  shards: number;
  /** For each file of the kind but the first a text that stands after all before it and not after its first entry. */
  words: string[];
  reversed: string[];
  names: string[];
  /** Day of the newest article, and for each day with articles, newest first: days since the one before, number of articles. */
  newest: string;
  days: number[];
}

export interface ResultRecord {
  title: string;
  href: string;
  /** ISO day. */
  day: string;
  /** As a reader writes it: “5 July 2023”. */
  published: string;
  summary: string;
}

export interface SentencesRecord {
  /** The fragment id of each sentence, and its text. */
  ids: string[];
  texts: string[];
  /** Of each entity the words of its names, the number of the first sentence that names it or a part of it, and start and end of each mark there. */
  named: [words: string, sentence: number, ...marks: number[]][];
}

export interface EntityRecord {
  type: EntityType;
  /** The name, then the aliases. */
  names: string[];
  href: string;
  /** Who or what it is. */
  description: string;
  articles: number;
  /** Its newest article: title, address, day as a reader writes it; null without articles. */
  last: [title: string, href: string, published: string] | null;
  /** Number of its claims and where they begin on its page; null where it makes none. */
  said: [count: number, href: string] | null;
}

export type FrequentName = Pick<EntityRecord, 'type' | 'names' | 'href' | 'articles'>;

export interface Labels {
  topics: { name: string; id: string; articles: number }[];
  sources: { name: string; articles: number }[];
}

/** The articles of a key: ascending numbers, with impact and places of each. */
export interface PostingList {
  ids: Uint32Array;
  impacts: Uint8Array;
  places: Uint8Array;
}

/** A key of a shard: in how many articles it stands, those in the shard, and where the others are. */
export interface ShardEntry {
  key: string;
  df: number;
  /** Whether it is a word of a name. */
  isName: boolean;
  list: PostingList;
  /** Number of the file with the others; null where there are none. */
  tier: number | null;
}

/** A word of the dictionary. */
export interface DictionaryWord {
  word: string;
  grade: number;
  isName: boolean;
}

/** A name by one of its words, which stands first. */
export interface RotatedName {
  words: string;
  entity: number;
  type: EntityType;
}

/** Who and what an article is about: numbers of entities and of topics, ascending. */
export interface FacetRecord {
  entities: number[];
  topics: number[];
}

export type PartKind = 'words' | 'reversed' | 'names' | 'postings' | 'tiers' | 'results' | 'sentences' | 'entities' | 'facets';

/** Path of a part of the index in its folder. */
export function partPath(kind: PartKind, number: number): string {
  return `${kind}/${number}.bin`;
}

export const FREQUENT_PATH = 'frequent.bin';
export const LABELS_PATH = 'labels.bin';
