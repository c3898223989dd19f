import type { SentenceRef } from './refs.ts';

/**
 * How far reports agree on something. `settled`: several independent sources say it; `alone`: one source says it; `disputed`: sources differ, or somebody
 * denies it; `open`: it was announced for a day that has passed and nothing tells of it, or a stretch of time of which nothing is told.
 */
export type AgreementState = 'settled' | 'alone' | 'disputed' | 'open';

/** What one source says of the thing of a row. */
export interface Account {
  /** What it gives: a number, a day, a name; empty where its sentence says it all. */
  value: string;
  /** Who says so: “Vyacheslav Gladkov”, “after AFP and stern.de”. */
  source: string;
  sentence: SentenceRef;
}

/** A row of what is settled, disputed or open. */
export interface AgreementRow {
  /** Fragment of its place on a page, unique in the edition. */
  id: string;
  state: AgreementState;
  /** What it is: something that happened, a number, how a happening is told differently, a denial, an announcement, a stretch of time. */
  kind: 'happening' | 'number' | 'difference' | 'denial' | 'announced' | 'hole';
  /** ISO day that it is of, and as a reader writes it. */
  day: string;
  label: string;
  /** “People killed, Belgorod”; null where the first account's sentence says what it is. */
  title: string | null;
  /** Where more of it stands; null for nowhere. */
  href: string | null;
  accounts: Account[];
  /** Where two of its articles are compared; null where it has one. */
  compare: string | null;
  /** Why it stands here, in a sentence for a reader. */
  why: string;
  /** What it is about: keys of entities and of the places that contain them. */
  entityKeys: string[];
  /** Slugs of its articles. */
  articles: string[];
  /** How much it matters beside others of its state. */
  weight: number;
  /** What an editor did with it, and why; null where nobody did. */
  note: { action: 'settle' | 'reopen'; reason: string } | null;
}

/** A row that an editor shows no longer, and why. */
export interface HiddenRow {
  title: string;
  label: string;
  reason: string;
}

/** A row as pages show it. What it is found and ordered by is left out: it changes with articles that do not touch the row. */
export type ShownRow = Omit<AgreementRow, 'weight' | 'entityKeys' | 'articles'>;

/** The rows of a page by state, each with the number of all. */
export interface AgreementView {
  groups: { state: AgreementState; rows: ShownRow[]; count: number }[];
  /** Number of all rows. */
  count: number;
}

/** The rows of the edition, and what editors hide. */
export interface Agreement {
  /** Latest day first. */
  rows: AgreementRow[];
  hidden: HiddenRow[];
  /** ISO day up to which the articles tell: what was announced for a later one is not open. */
  until: string;
}
