/** Everything about an article that a comparison needs: the content of `/articles/…/compare.json`. Sentences are numbered from 0 in text order. */
export interface ComparedArticle {
  format: number;
  slug: string;
  title: string;
  /** Formatted for readers: “5 July 2023”. */
  published: string;
  href: string;
  lang: string;
  sentences: ComparedSentence[];
  names: ComparedName[];
  dates: ComparedDate[];
  figures: ComparedFigure[];
  claims: ComparedClaim[];
  sources: ComparedSource[];
}

/** A sentence of an article. */
export interface ComparedSentence {
  /** Fragment id of the sentence in the article. */
  id: string;
  text: string;
  /** Number of the block that contains it. */
  block: number;
  /** `cell` of a table, `entry` in a list of links or names; omitted for running text. */
  kind?: 'heading' | 'cell' | 'entry';
  /** Ids of the happenings that it reports and that other articles report too; omitted if there are none. */
  happenings?: string[];
}

/** A person, place or organization. */
export interface ComparedName {
  key: string;
  name: string;
  type: 'person' | 'place' | 'organization';
  href: string | null;
  /** Indexes of the sentences that name it. */
  sentences: number[];
}

/** A date that an article gives. */
export interface ComparedDate {
  edtf: string;
  label: string;
  /** First and last possible ISO day. */
  from: string;
  to: string;
  /** Indexes of the sentences that give it. */
  sentences: number[];
}

/** A figure that an article gives. */
export interface ComparedFigure {
  /** Fragment id of the figure in the article. */
  id: string;
  /** “more than 4,000”. */
  label: string;
  /** “people displaced”; empty if the text does not say what is counted. */
  what: string;
  /** The date that it is given for: “4 June 2023”. */
  when: string;
  /** First and last ISO day of that date. */
  from: string;
  to: string;
  /** Lowest and highest number consistent with the wording; null if unbounded. */
  low: number;
  high: number | null;
  /** The source that gives it; null if the article gives it itself. */
  source: string | null;
  /** The series that it forms with figures of other articles; null if there is none. */
  series: { id: string; title: string } | null;
  /** Index of its sentence. */
  sentence: number;
}

/** A statement that an article attributes to a speaker. */
export interface ComparedClaim {
  /** Fragment id of the claim in the article. */
  id: string;
  /** Key of the speaker: of an entity, or a kind of source. */
  speaker: string;
  name: string;
  polarity: string;
  text: string;
  /** Verb right before the text, as written: “called” of “called it a necessary measure”; omitted if there is none. */
  cue?: string;
  /** Index of its sentence. */
  sentence: number;
}

/** A publication that the article cites, or a speaker whom it quotes. */
export interface ComparedSource {
  name: string;
  kind: 'cited' | 'speaks';
}

/** The first or the second article. */
export type Side = 'a' | 'b';

/** An entry in one of the lists of a comparison. */
export interface ComparedItem {
  label: string;
  /** URL; null if it has no page. */
  href: string | null;
  /** A short remark: “4 June 2023, Ruptly”. */
  note: string;
}

/** Items of one kind: what both articles have, and what only one has. */
export interface ComparedKind {
  id: 'people' | 'places' | 'organizations' | 'dates' | 'figures' | 'claims' | 'sources';
  name: string;
  both: ComparedItem[];
  /** What only the first or the second has; the other does not seem to say it in other words either. */
  a: ComparedItem[];
  b: ComparedItem[];
  /** What one of them has and the other may have in other words. */
  unsure: ComparedItem[];
}

/** A quantity for which both articles give a number. */
export interface ComparedNumber {
  /** “People displaced”. */
  title: string;
  /**
   * `differ`: different numbers for the same day; `partly`: they agree on one number, and one of them also gives another; `days`: numbers for different days;
   * `agree`: equal or compatible numbers.
   */
  kind: 'differ' | 'partly' | 'days' | 'agree';
  a: ComparedItem[];
  b: ComparedItem[];
  /** The other numbers that each article gives for the same quantity, for other days or from other sources. */
  others: Record<Side, ComparedItem[]>;
}

/** A row of the aligned texts; one side may be empty. */
export interface ComparedRow {
  a: ComparedSentence[];
  b: ComparedSentence[];
  /** Why the sentences share a row: “the same event, Shebekino”; null if they are not a match. */
  reason: string | null;
}

/** Two articles with everything that their comparison shows. */
export interface Comparison {
  a: ComparedArticle;
  b: ComparedArticle;
  numbers: ComparedNumber[];
  kinds: ComparedKind[];
  rows: ComparedRow[];
  /** For sentences that report the same without sharing a row: fragment id in the other text, by their own id. */
  elsewhere: Record<Side, Record<string, string>>;
}
