/** What goes into a search and what comes out of it: the part that pages and other sites rely on. Plain values. */
import type { EntityType } from '../analysis/types.ts';
import type { Excerpt } from '../edition/types.ts';

export type { Excerpt };

/** Where the files of the index come from. */
export interface SearchSource {
  /**
   * Path of an index file, relative to the folder of the index (`index.json`) → its content.
   * Rejects where the file cannot be had: an HTTP error must reject too.
   */
  fetchFile: (path: string) => Promise<string | ArrayBuffer>;
}

export interface SearchOptions {
  /** The most hits to return of people, of places and of organizations: 5 unless told. */
  entityLimit?: number;
  /** The most articles to return: 20 unless told. */
  articleLimit?: number;
}

/** The best hits of a kind, best first. */
export interface HitGroup<Hit> {
  /** How many there are in all; `hits` may hold fewer. */
  total: number;
  hits: Hit[];
}

/** A person, place or organization that the query names. */
export interface EntityHit {
  type: EntityType;
  href: string;
  /** Its name, with the words of the query marked. */
  label: Excerpt;
  /** The other name that was found, where it was not the name in `label`. */
  alias: Excerpt | null;
  description: string;
  /** Articles that name it, or a part of it. */
  articleCount: number;
}

/** An article in which every word of the query was found. */
export interface ArticleHit {
  href: string;
  /** Its title, with the words of the query marked. */
  label: Excerpt;
  /** As a reader writes it: “5 July 2023”. */
  publishedLabel: string;
  /** The sentence that answers the query best; the summary where no sentence does. */
  excerpt: Excerpt;
  /** Where the excerpt stands: the sentence in its article, or the article. */
  excerptHref: string;
}

/** A word of the query that was not found as typed, and what it was taken for. */
export interface ForgivenWord {
  typed: string;
  /** Words of the index, likeliest first. */
  readAs: string[];
}

export interface SearchResults {
  /** As it was asked. */
  query: string;
  /** The words that were looked for; none where the query holds neither letter nor digit. */
  words: string[];
  /** Whether the query was too long and only its beginning was looked for. */
  shortened: boolean;
  people: HitGroup<EntityHit>;
  places: HitGroup<EntityHit>;
  organizations: HitGroup<EntityHit>;
  articles: HitGroup<ArticleHit>;
  forgiven: ForgivenWord[];
  /** Words of the query that stand nowhere, nor anything like them. */
  unknown: string[];
}

export interface Search {
  /** Fetch the index ahead of the first search, so that it answers at once. Rejects with a `SearchError`. */
  prepare(): Promise<void>;
  /** A query as a reader types it → the people, places, organizations and articles that it finds. Rejects with a `SearchError`. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
}
