import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { ListPage } from './list-page.ts';
import type { Excerpt, ArticleRef, EntityRef, SentenceRef } from './refs.ts';

/** What a later article reports of the time that a claim looked ahead to. */
export interface LaterReport {
  sentence: SentenceRef;
  /** “June 2023”. */
  label: string;
}

/** Who makes a claim. */
export interface Speaker {
  /** Key to filter by: that of the entity, or the kind of a source that is none. */
  key: string;
  /** As a reader calls it: the entity's name, or the words of the article. */
  name: string;
  entity: EntityRef | null;
  kind: SourceKind;
}

/** A statement of somebody's that an article passes on. */
export interface Claim {
  /** Unique in the edition: `slug/claim id`. */
  id: string;
  article: ArticleRef;
  /** Its words in the article. */
  href: string;
  speaker: Speaker;
  polarity: Polarity;
  quotation: boolean;
  /** What is claimed, without the words around it. */
  text: string;
  /** The sentences that it stands in, what is claimed marked. */
  excerpt: Excerpt;
  /** Entities that what is claimed names, its speaker left out. */
  about: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  aboutKeys: string[];
  /** The first time after its publication that it names, and what later articles report of it. */
  ahead: { label: string; reports: LaterReport[] } | null;
  why: string;
}

/** The claims of one source in an article. */
export interface SourceTally {
  speaker: Speaker;
  claims: Claim[];
}

/** Sources of one sort in an article, the one with most claims first. */
export interface SourceGroup {
  sort: 'named' | 'unnamed' | 'nobody';
  count: number;
  sources: SourceTally[];
}

/** Who says what an article says. */
export interface Sourcing {
  /** Number of claims. */
  count: number;
  /** Words of the article that stand in a claim. */
  words: number;
  /** Claims of the source with most of them: what the longest bar stands for. */
  most: number;
  groups: SourceGroup[];
}

/** The claims of a day. */
export interface ClaimsDay {
  day: string;
  label: string;
  claims: Claim[];
}

/** A page of the ledger: whole days of claims, newest first. */
export interface LedgerPage extends ListPage<ClaimsDay> {
  count: number;
  /** On the newest page: what was denied, and announcements of which later articles tell; the newest first. */
  notable: Claim[];
  /** Who speaks on this page and whom it is about, for its filters: entities by name, then the kinds of sources that are none. */
  speakers: { key: string; name: string; count: number }[];
  abouts: { key: string; name: string; count: number }[];
  /** What the speakers of this page do with what they speak of, in the order of a filter; only what one of them does. */
  polarities: { polarity: Polarity; count: number }[];
}
