import type { CorrectionRef, Excerpt, SentenceRef } from './refs.ts';

/**
 * Whether reports agree on the subject of a row. `settled`: several independent sources report it; `alone`: only one source does; `disputed`: sources differ, or
 * somebody denies it; `open`: it was announced for a day that has passed, without a later report, or it is a period without reports.
 */
export type AgreementState = 'settled' | 'alone' | 'disputed' | 'open';

/** What one source says about the subject of a row. */
export interface Account {
  /** The value it gives: a number, a day, a name; empty if its sentence is enough. */
  value: string;
  /** Name of the source: “Vyacheslav Gladkov”, “as reported by AFP and stern.de”. */
  source: string;
  sentence: SentenceRef;
  /** The cell with the value if the sentence is a row of a table, with the heading of its column: “Injured: 12 civilians”. */
  cell?: Excerpt;
  /** Only if its sentence was corrected or withdrawn later. */
  correction?: CorrectionRef;
}

/** A row in a list of what reports agree on, dispute or leave open. */
export interface AgreementRow {
  /** Fragment id of the row, unique in the edition. */
  id: string;
  state: AgreementState;
  /** Subject of the row: a happening, a number, a difference between reports of a happening, accounts that differ, a denial, an announcement, a period without reports. */
  kind: 'happening' | 'number' | 'difference' | 'accounts' | 'denial' | 'announced' | 'gap';
  /** ISO day of its subject, or of its article, and the same in words. */
  day: string;
  label: string;
  /** “People killed, Belgorod”; null if the sentence of the first account serves as title. */
  title: string | null;
  /** URL with more about it; null if there is none. */
  href: string | null;
  accounts: Account[];
  /** URL of the comparison of two of its articles; null if it has only one. */
  compareHref: string | null;
  /** Explanation for readers of why it is listed. */
  why: string;
  /** Keys of the entities it is about, and of the places that contain them. */
  entityKeys: string[];
  /** Slugs of its articles. */
  articles: string[];
  /** Importance relative to other rows of the same state. */
  weight: number;
  /** An editor's action on it, with the reason; null if there is none. */
  note: { action: 'settle' | 'reopen'; reason: string } | null;
}

/** A row that an editor hid, with the reason. */
export interface HiddenRow {
  title: string;
  label: string;
  reason: string;
}

/** A row as pages show it, without the fields for finding and ordering it: these change with articles that do not affect the row. */
export type ShownRow = Omit<AgreementRow, 'weight' | 'entityKeys' | 'articles'>;

/** The rows on a page, grouped by state, with the total number of each state. */
export interface AgreementView {
  groups: { state: AgreementState; rows: ShownRow[]; count: number }[];
  /** Number of all rows. */
  count: number;
}

/** A period to which a sentence dates something. */
export interface DatedPeriod {
  /** First and last ISO day. */
  from: string;
  to: string;
  /** “March 2023”. */
  label: string;
  sentence: SentenceRef;
  /** Keys of the entities in the sentence, and of the places that contain them. */
  keys: string[];
}

/** All rows of the edition, and those that editors hid. */
export interface Agreement {
  /** Latest day first. */
  rows: AgreementRow[];
  hidden: HiddenRow[];
  /** Periods to which sentences date something, without the days of reported events. */
  periods: DatedPeriod[];
  /** ISO day up to which the articles report: announcements for later days are not listed as open. */
  until: string;
}
