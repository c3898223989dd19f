/** What goes into a search and what comes out of it: the part that pages and other sites rely on. Plain values. */
import type { EntityType } from '../../analysis/core/index.ts';
import type { Excerpt } from '../../edition/index.ts';

export type { EntityType, Excerpt };

/** Where the files of the index come from. */
export interface SearchSource {
  /**
   * Path of an index file, relative to the folder of the index (`index.json`) → its bytes, as they were written.
   * Rejects where the file cannot be had: an HTTP error must reject too.
   */
  fetchFile: (path: string) => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>;
}

export type SortOrder = 'best' | 'newest' | 'oldest';

export interface SearchOptions {
  /** The most hits to return of people, of places and of organizations: 5 unless told. */
  entityLimit?: number;
  /** The most articles to return: 10 unless told. */
  articleLimit?: number;
  /** The best first unless told; of equals the newest. */
  sort?: SortOrder;
  /** Whether the reader is still typing: the last word may then be the beginning of another even where it is a word. */
  typing?: boolean;
  /** False leaves the sentences of the hits out, which come from files of their own. */
  excerpts?: boolean;
  /** ISO day from which “last week” counts: that of the newest article unless told. */
  today?: string;
}

/** The best hits of a kind, best first. */
export interface HitGroup<Hit> {
  /** How many there are in all; `hits` may hold fewer. */
  total: number;
  hits: Hit[];
}

/** How exact a total is. A word in very many articles is counted roughly; phrases are looked up until enough are found. */
export type TotalKind = 'exact' | 'about' | 'at least';

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
  /** The newest of them. */
  lastSeen: { title: string; href: string; publishedLabel: string } | null;
  /** How many claims it makes, and where they begin on its page; null where it makes none. */
  said: { count: number; href: string } | null;
}

/** A sentence with the words that were found in it. */
export interface SentenceHit {
  excerpt: Excerpt;
  /** The sentence in its article; the article where it is its summary. */
  href: string;
}

/** An article in which the words of the query were found. */
export interface ArticleHit {
  href: string;
  /** Its title, with the words of the query marked. */
  label: Excerpt;
  /** ISO day, and as a reader writes it: “5 July 2023”. */
  published: string;
  publishedLabel: string;
  /** The sentences that answer the query, in order of the text; the summary where none does. */
  sentences: SentenceHit[];
}

/** A word of the query that was not found as typed, and what it was taken for. */
export interface ForgivenWord {
  typed: string;
  /** Words of the index, likeliest first, and the query with each in place of the word typed. */
  readAs: string[];
  queries: string[];
}

/** Something that a reader should know of how the query was read, and queries that may be meant. */
export interface Notice {
  text: string;
  suggestions: { label: string; query: string }[];
}

/** A filter of the query, as it was understood. */
export interface AppliedFilter {
  name: 'person' | 'place' | 'organization' | 'topic' | 'source' | 'after' | 'before' | 'on';
  /** “person: Vyacheslav Gladkov”, “published from May 2023”. */
  label: string;
  /** The query without it. */
  without: string;
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
  articles: HitGroup<ArticleHit> & { totalKind: TotalKind };
  forgiven: ForgivenWord[];
  /** Words of the query that stand nowhere, nor anything like them: they were left out. */
  unknown: string[];
  filters: AppliedFilter[];
  notices: Notice[];
  /** Whether parts of the index could not be loaded, so that hits may be missing. */
  incomplete: boolean;
}

/** A value by which results can be narrowed down. */
export interface FacetValue {
  label: string;
  /** The filter that does it: `person:"Vyacheslav Gladkov"`. */
  filter: string;
  articles: number;
}

export interface Facets {
  people: FacetValue[];
  places: FacetValue[];
  organizations: FacetValue[];
  topics: FacetValue[];
  years: FacetValue[];
  /** How many of the articles found were counted: the newest ones. Years are always counted in all. */
  counted: number;
  total: number;
  incomplete: boolean;
}

/** A sentence of the sentence view. */
export interface FoundSentence extends SentenceHit {
  article: { title: string; href: string; publishedLabel: string };
}

export interface SentenceResults {
  sentences: FoundSentence[];
  /** Where to go on; null at the end. */
  next: number | null;
  incomplete: boolean;
}

/** What a search box offers while the reader types. */
export interface Suggestion {
  label: Excerpt;
  /** The other name that was found. */
  alias: Excerpt | null;
  href: string;
  type: EntityType;
  articleCount: number;
}

export interface Search {
  /** Fetch the root of the index ahead of the first search; with a text, also what its last word will need. Rejects with a `SearchError`. */
  prepare(text?: string): Promise<void>;
  /** A query as a reader types it → the people, places, organizations and articles that it finds. Rejects with a `SearchError`. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** What a query can be narrowed down by. */
  facets(query: string, options?: Pick<SearchOptions, 'today'>): Promise<Facets>;
  /** Every sentence that holds the words of a query, by the day on which its article was published, oldest or newest first. */
  sentences(query: string, options?: { limit?: number; from?: number; sort?: 'oldest' | 'newest'; today?: string }): Promise<SentenceResults>;
  /** The entities that the reader may be typing, from the first letter. */
  suggest(text: string, limit?: number): Promise<Suggestion[]>;
}
