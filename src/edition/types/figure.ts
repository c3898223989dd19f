import type { FigureQualifier } from '../../analysis/core/index.ts';
import type { EntityRef, SentenceRef } from './refs.ts';

/** A number that an article gives, with who gives it, for when, and its sentence. */
export interface FigureReport {
  /** Unique in the edition: `slug/figure id`. */
  id: string;
  /** “more than 4,000”, “1,294 km²”. */
  label: string;
  qualifier: FigureQualifier | null;
  /** The lowest and the highest number meant; areas in square kilometres. */
  low: number;
  high: number;
  edtf: string;
  /** “2 June 2023”. */
  dateLabel: string;
  /** First and last ISO day that it is given for. */
  from: string;
  to: string;
  /** Who gives it; null where the article does itself. */
  source: { name: string; entity: EntityRef | null } | null;
  sentence: SentenceRef;
  /** How it was read. */
  why: string;
}

/** Reports that are given for one day, or one month. */
export interface FigureDay {
  edtf: string;
  label: string;
  reports: FigureReport[];
  /** Whether two sources give two numbers. */
  differ: boolean;
}

/** What an editor did with a group of figures, and why. */
export interface FigureNoteRef {
  action: 'join' | 'split' | 'hide';
  reason: string;
}

/** A series of figures as other pages list it. */
export interface FigureSeriesRef {
  /** Last part of its address. */
  id: string;
  href: string;
  /** “People injured, Shebekino”. */
  title: string;
  /**
   * `differ`: two sources give two numbers for one day; `change`: one source changes its number; `sources`: several sources give several numbers, for several
   * days; `agree`: it is one number.
   */
  status: 'differ' | 'change' | 'sources' | 'agree';
  /** The numbers on one line: “10 → 14 → 24”, “7 → 7 or 8”. */
  summary: string;
  /** “22 May 2023 to 23 May 2023”. */
  period: string;
  reportCount: number;
  articleCount: number;
}

/** Figures about one thing, brought together across articles. */
export interface FigureSeries extends FigureSeriesRef {
  /** “People injured”. */
  what: string;
  /** In order of the days that they are given for. */
  reports: FigureReport[];
  days: FigureDay[];
  /** What ties the reports together. */
  about: EntityRef[];
  /** Why they stand together, in words for a reader. */
  why: string;
  note: FigureNoteRef | null;
  /** Slugs of the articles that report. */
  articles: string[];
  /** Keys of the entities that its sentences name, and of the places that contain them. */
  entityKeys: string[];
}

/** Figures that an editor shows no longer, and why. */
export interface HiddenFigures {
  title: string;
  period: string;
  reason: string;
}
