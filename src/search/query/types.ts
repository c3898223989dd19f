/* Public types of the search, used by pages and by other sites. Their values are plain, so that they can be sent between a page and a worker. */
import type { EntityType } from '../../analysis/core/index.ts';
import type { Excerpt } from '../../edition/index.ts';
import type { FilterName } from './parse-query.ts';
import type { ArticleHit, EntityHit, FigureHit, HappeningHit, HitGroup, SentenceHit } from './hit-types.ts';

export type { EntityType, Excerpt };
export type * from './hit-types.ts';

/** Source of the index files. */
export interface SearchSource {
  /**
   * Fetch an index file by its path relative to the index folder (`index.json`) and resolve to its bytes, unchanged.
   * Rejects when the file cannot be fetched; HTTP errors must reject too.
   *
   * @param isRetry whether the file was damaged or could not be fetched a moment ago: it must not come from a cache again
   */
  fetchFile: (path: string, isRetry: boolean) => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>;
}

/** Sort orders of articles: by score, or by day of publication. */
export type SortOrder = 'best' | 'newest' | 'oldest';

/** Options of a search. */
export interface SearchOptions {
  /** Maximum number of people, of places and of organizations to return; default 5. */
  entityLimit?: number;
  /** Maximum number of series of figures to return; default 3. */
  figureLimit?: number;
  /** Maximum number of happenings to return; default 3. */
  happeningLimit?: number;
  /** Maximum number of articles to return; default 10. */
  articleLimit?: number;
  /** Sort order; default `best`, with equal scores newest first. */
  sort?: SortOrder;
  /** Whether the reader is still typing: the last word is then completed even if it is itself a word. */
  typing?: boolean;
  /** Whether articles found come with their matching sentences (excerpts), for which further files are fetched; without them no happening is found. Default true. */
  excerpts?: boolean;
  /** ISO day that relative dates such as “last week” count from; default: the day of the newest article. */
  today?: string;
}

/** Precision of a total: for a word in very many articles it is an estimate; phrases are checked only until enough are found. */
export type TotalKind = 'exact' | 'about' | 'at least';

/** Word of the query that was not found as typed, with its corrections. */
export interface CorrectedWord {
  typed: string;
  /** Corrections, likeliest first; and for each the query with the correction in place of the word. */
  corrections: string[];
  queries: string[];
}

/** Notice about how the query was interpreted, with suggested queries. */
export interface Notice {
  text: string;
  suggestions: { label: string; query: string }[];
}

/** Filter of the query, as interpreted. */
export interface AppliedFilter {
  /** `on` finds articles published on a day or in a month or year; `day`, a date without the name of a filter, also those that date something to it. */
  name: FilterName;
  /** “person: Vyacheslav Gladkov”, “published from May 2023”. */
  label: string;
  /** The query without it. */
  queryWithoutIt: string;
}

/** Results of a search. */
export interface SearchResults {
  /** The query as given. */
  query: string;
  /** The words that were searched for; empty if the query contains neither letters nor digits. */
  words: string[];
  /** Whether the query was too long, so that only its beginning was used. */
  shortened: boolean;
  people: HitGroup<EntityHit>;
  places: HitGroup<EntityHit>;
  organizations: HitGroup<EntityHit>;
  /** Series of figures; empty if the query has filters or excluded words, which apply to articles only. */
  figures: HitGroup<FigureHit>;
  /** The days and months that the query asks for and to which articles date something. */
  days: Suggestion[];
  /** Happenings that the returned articles report in a sentence with all words of the query; highest score first. */
  happenings: HappeningHit[];
  articles: HitGroup<ArticleHit> & { totalKind: TotalKind };
  corrected: CorrectedWord[];
  /** Words of the query without a match, not even an approximate one; they were ignored. */
  unknown: string[];
  filters: AppliedFilter[];
  notices: Notice[];
  /** Whether files of the index could not be loaded, so that hits may be missing. */
  incomplete: boolean;
}

/** Facet value by which results can be narrowed. */
export interface FacetValue {
  label: string;
  /** The filter to add: `person:"Vyacheslav Gladkov"`. */
  filter: string;
  articles: number;
}

/** Facet values by which the articles found can be narrowed, most frequent first. */
export interface Facets {
  people: FacetValue[];
  places: FacetValue[];
  organizations: FacetValue[];
  topics: FacetValue[];
  years: FacetValue[];
  /** Number of articles whose people, places, organizations and topics were counted: the newest of those found. Years are counted over all articles found. */
  counted: number;
  total: number;
  incomplete: boolean;
}

/** Sentence of the sentence view, with its article. */
export interface FoundSentence extends SentenceHit {
  /** Name of the other edition it is from; missing for the edition itself. */
  edition?: string;
  /** `published` is the ISO day. */
  article: { title: string; href: string; published: string; publishedLabel: string };
  /** The happening that it reports, if several articles do; else null. */
  happening: HappeningHit | null;
}

/** Options of the sentence view. */
export interface SentenceOptions {
  /** Number of sentences to return, default 20; the sentences of the last article may exceed it. */
  limit?: number;
  /** `next` of the page before; default 0. */
  from?: number;
  /** URLs of the happenings on the pages before: their other sentences are left out. */
  listed?: readonly string[];
  sort?: 'oldest' | 'newest';
  today?: string;
}

/** Page of the sentence view. */
export interface SentenceResults {
  sentences: FoundSentence[];
  /** Value of `from` for the next page; null at the end. */
  next: number | null;
  incomplete: boolean;
}

/** Suggestion of the search box while the reader types: an entity, or a day or month to which articles date something. */
export interface Suggestion {
  label: Excerpt;
  /** The matching alias or role, if the name in `label` does not match; else null. */
  alias: Excerpt | null;
  /** Of a day or month relative to the timeline: `2023/12/30/`, `?from=2023-12&until=2023-12`. */
  href: string;
  type: EntityType | 'day';
  articleCount: number;
}

/** Search over one index. */
export interface Search {
  /** Prefetch the root of the index; with a text, also the files that its last word needs. Rejects with a `SearchError`. */
  prepare(text?: string): Promise<void>;
  /** Return the people, places, organizations, figures, happenings and articles that match a query. Rejects with a `SearchError`. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** Return the facet values by which the results of a query can be narrowed. Rejects with a `SearchError`. */
  facets(query: string, options?: Pick<SearchOptions, 'today'>): Promise<Facets>;
  /**
   * Return the sentences that contain all words of a query, by day of publication, oldest first by default. Of those that report the same happening, only
   * the first is returned. Rejects with a `SearchError`.
   */
  sentences(query: string, options?: SentenceOptions): Promise<SentenceResults>;
  /** Suggest entities, and the day or month that the query asks for, while the reader is typing, from the first letter on. Rejects with a `SearchError`. */
  suggest(text: string, limit?: number): Promise<Suggestion[]>;
}
