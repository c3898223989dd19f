/**
 * The file of the index, `index.json`: one JSON object, written by `build-index.ts` and read by `open-index.ts`.
 *
 * | member     | content                                                                                                  |
 * | ---------- | -------------------------------------------------------------------------------------------------------- |
 * | `format`   | 1; another number is another format, and refused                                                         |
 * | `edition`  | the id of the edition that it was built from                                                             |
 * | `articles` | newest first; an article's place in this list is its number                                              |
 * | `entities` | people, places, organizations, each in the edition's order; an entity's place in this list is its number |
 * | `words`    | every word of articles and names, folded, in order of UTF-16 code units, joined by spaces                |
 * | `postings` | for each word, the articles that hold it: `gap × 8 + fields` each, where `gap` is the article's number    |
 * |            | less the number before it (less 0 at the first), and `fields` the sum of the `FIELD`s that hold it        |
 *
 * Words are a plain list and no serialised Fuse index: for single words that would be the same list again, each word with
 * its number and a norm of 1. `Fuse.createIndex` makes it in a few milliseconds once a word with a slip in it is typed.
 */
import type { EntityType } from '../analysis/types.ts';

export const INDEX_PATH = 'index.json';
export const INDEX_FORMAT = 1;

/** Where in an article a word stands: bits of a posting. */
export const FIELD = { title: 1, summary: 2, sentence: 4 } as const;
export const FIELD_SPAN = 8;

export interface ArticleRecord {
  title: string;
  href: string;
  published: string;
  summary: string;
  /** Its sentences in order, and the fragment id of each. */
  sentences: string[];
  ids: string[];
}

export interface EntityRecord {
  type: EntityType;
  name: string;
  aliases: string[];
  href: string;
  description: string;
  /**
   * For each of its articles: the article's number, and where it is known the number of the first sentence there that names
   * the entity or a part of it, followed by the start and end of each mark in that sentence.
   */
  articles: number[][];
}

export interface IndexFile {
  format: typeof INDEX_FORMAT;
  edition: string;
  articles: ArticleRecord[];
  entities: EntityRecord[];
  words: string;
  postings: number[][];
}
