import type { FigureQualifier } from '../../analysis/core/index.ts';
import type { EntityRef, SentenceRef } from './refs.ts';

/** A number in an article, with its source, its date and its sentence. */
export interface FigureReport {
  /** Unique in the edition: `slug/figure id`. */
  id: string;
  /** “more than 4,000”, “1,294 km²”. */
  label: string;
  qualifier: FigureQualifier | null;
  /** Lowest and highest number meant; areas in square kilometres. */
  low: number;
  high: number;
  edtf: string;
  /** “2 June 2023”. */
  dateLabel: string;
  /** First and last ISO day that it is given for. */
  from: string;
  to: string;
  /** Its source; null if the article gives none. */
  source: { name: string; entity: EntityRef | null } | null;
  sentence: SentenceRef;
  /** Heading of its column if it is in a table; null in running text. */
  column: string | null;
  /** How it was interpreted. */
  why: string;
}

/** Reports for the same day, or the same month. */
export interface FigureDay {
  edtf: string;
  label: string;
  reports: FigureReport[];
  /** Whether two sources give numbers that cannot both be right. */
  differ: boolean;
  /** The reason of the editor who settled or hid that difference; null if nobody did. */
  settled: string | null;
}

/** An editor's action on a group of figures, with the reason. */
export interface FigureNoteRef {
  action: 'join' | 'split' | 'hide';
  reason: string;
}

/** A series of figures as other pages list it. */
export interface FigureSeriesRef {
  /** Last segment of its address. */
  id: string;
  href: string;
  /** “People injured, Shebekino”. */
  title: string;
  /**
   * `differ`: two sources give different numbers for one day; `settled`: they do, and an editor said why; `change`: one source changes its number; `sources`: sources give different numbers, but for different days;
   * `agree`: all give the same number.
   */
  status: 'differ' | 'settled' | 'change' | 'sources' | 'agree';
  /** The numbers on one line: “10 → 14 → 24”, “7 → 7 or 8”. */
  summary: string;
  /** “22 May 2023 to 23 May 2023”. */
  period: string;
  reportCount: number;
  articleCount: number;
}

/** A series as an article lists it: without its counts, which change with every further report. */
export type ArticleSeriesRef = Pick<FigureSeriesRef, 'href' | 'title' | 'status' | 'summary'>;

/** Figures of several articles that count the same thing. */
export interface FigureSeries extends FigureSeriesRef {
  /** “People injured”. */
  what: string;
  /** In order of the days they are given for. */
  reports: FigureReport[];
  days: FigureDay[];
  /** Entities that link the reports. */
  about: EntityRef[];
  /** Explanation for readers of why they were grouped. */
  why: string;
  note: FigureNoteRef | null;
  /** Slugs of the articles with the reports. */
  articles: string[];
  /** Keys of the entities in its sentences, and of the places that contain them. */
  entityKeys: string[];
}

/** A number of people killed, injured or missing that only one report gives. */
export interface SingleToll {
  /** “People killed, Kursk Oblast”. */
  title: string;
  report: FigureReport;
}

/** Figures that an editor hid, with the reason. */
export interface HiddenFigures {
  title: string;
  period: string;
  reason: string;
}
