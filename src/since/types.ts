/**
 * What was published in the ninety days before the newest article: the content of `/since.json`. Articles are numbered from 0, oldest first; -1 stands for any
 * earlier one.
 */
export interface SinceFile {
  format: number;
  /** First ISO day of the ninety days. */
  from: string;
  /** ISO day of the newest article. */
  newest: string;
  /** URLs of the pages that entries are about; entries refer to them by index. */
  pages: string[];
  articles: SinceArticle[];
  happenings: SinceHappening[];
  figures: SinceFigure[];
  corrections: SinceCorrection[];
  names: SinceName[];
}

/** An article of the ninety days. */
export interface SinceArticle {
  slug: string;
  title: string;
  href: string;
  /** Indices of the pages that it is about. */
  on: number[];
}

/** A happening that only articles of the ninety days report. */
export interface SinceHappening {
  /** Formatted date: “5 June 2023”. */
  label: string;
  text: string;
  href: string;
  /** Numbers of the articles that report it. */
  in: number[];
  on: number[];
}

/** A series of figures to which one of these articles contributes. */
export interface SinceFigure {
  title: string;
  href: string;
  /** Names of the sources that give its values; an empty name stands for the articles themselves. */
  sources: string[];
  /** Its values in order of the days they are given for, each with the number of its article and that of its source. */
  values: { label: string; in: number; by: number }[];
  on: number[];
}

/** A correction in an article. */
export interface SinceCorrection {
  /** Unique in the edition. */
  id: string;
  title: string;
  href: string;
  text: string;
  on: number[];
}

/** A name that no earlier article contains. */
export interface SinceName {
  name: string;
  href: string;
  /** Numbers of the articles that name it. */
  in: number[];
}

/** What the reader's browser stores about a visit. */
export interface Visit {
  /** ISO day of the visit, by the reader's clock. */
  day: string;
  /** ISO day of the site's newest article at that time. */
  newest: string;
  /** Slugs of the site's articles of the last ninety days at that time. */
  articles: string[];
  /** Ids of the site's corrections at that time. */
  corrections: string[];
}

/** A new entry, with the place where it is reported. */
export interface SinceItem {
  label: string;
  href: string;
}

/** What is new since a visit. */
export interface SinceVisit {
  articles: SinceItem[];
  happenings: SinceItem[];
  figures: SinceItem[];
  corrections: SinceItem[];
  names: SinceItem[];
}
