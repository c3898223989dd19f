import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { ListPage } from './list-page.ts';
import type { Excerpt, ArticleRef, EntityRef, SentenceRef } from './refs.ts';

/** A report by a later article about the future time that a claim names. */
export interface LaterReport {
  sentence: SentenceRef;
  /** “June 2023”. */
  label: string;
}

/** Speaker of a claim. */
export interface Speaker {
  /** Key to filter by: that of the entity, or else the kind of source. */
  key: string;
  /** Name for readers: the entity's name, or the words of the article. */
  name: string;
  entity: EntityRef | null;
  kind: SourceKind;
}

/** A statement of somebody that an article reports. */
export interface Claim {
  /** Unique in the edition: `slug/claim id`. */
  id: string;
  article: ArticleRef;
  /** Address of its words in the article. */
  href: string;
  speaker: Speaker;
  polarity: Polarity;
  quotation: boolean;
  /** Content of the claim, without the words around it. */
  text: string;
  /** Its sentences, with the content marked. */
  excerpt: Excerpt;
  /** Entities named in the content, without the speaker. */
  about: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  aboutKeys: string[];
  /** The first time after its publication that it names (“will open in May”), with later reports about that time; null if it names none. */
  lookingAhead: { label: string; reports: LaterReport[] } | null;
  why: string;
}

/** The claims of one source in an article. */
export interface SourceTally {
  speaker: Speaker;
  claims: Claim[];
}

/** Whether a source is named, described without a name, or not given at all. */
export type Naming = 'named' | 'unnamed' | 'nobody';

/** Sources of an article that are named, or not, or not given; the one with the most claims first. */
export interface SourceGroup {
  naming: Naming;
  count: number;
  sources: SourceTally[];
}

/** Counts of an article's claims by source. */
export interface Sourcing {
  /** Number of claims. */
  count: number;
  /** Number of words inside claims. */
  words: number;
  /** Number of claims of the most frequent source, as the scale of a bar chart. */
  most: number;
  groups: SourceGroup[];
  /** Sources that its tables name, each with the number of its figures; these are no claims. */
  tables: { name: string; numbers: number }[];
}

/** The claims of a day. */
export interface ClaimsDay {
  day: string;
  label: string;
  claims: Claim[];
}

/** A page of the list of claims: whole days of claims, newest first. */
export interface ClaimsPage extends ListPage<ClaimsDay> {
  count: number;
  /** Only on the newest page: the newest denials, and the newest announcements for a time on which later articles report; newest first. */
  notable: Claim[];
  /** Speakers on this page, and entities the claims are about, for its filters: entities by name, then other kinds of sources. */
  speakers: { key: string; name: string; count: number }[];
  subjects: { key: string; name: string; count: number }[];
  /** Polarities of the claims of this page, in the order of the filter; only those that occur. */
  polarities: { polarity: Polarity; count: number }[];
}
