/** What became known in the ninety days before the newest article: the content of `/since.json`. Numbers of articles count from 0, the oldest first; -1 is one before these days. */
export interface SinceFile {
  format: number;
  /** ISO day on which the ninety days begin. */
  from: string;
  /** ISO day of the newest article. */
  newest: string;
  /** Addresses of pages that something is about; numbers below point to them. */
  pages: string[];
  articles: SinceArticle[];
  happenings: SinceHappening[];
  figures: SinceFigure[];
  corrections: SinceCorrection[];
  names: SinceName[];
}

export interface SinceArticle {
  slug: string;
  title: string;
  href: string;
  /** Numbers of the pages that it is about. */
  on: number[];
}

export interface SinceHappening {
  /** “5 June 2023”. */
  label: string;
  text: string;
  href: string;
  /** Numbers of the articles that report it. */
  in: number[];
  on: number[];
}

export interface SinceFigure {
  title: string;
  href: string;
  /** Who gives its numbers; an empty name stands for the articles themselves. */
  sources: string[];
  /** Its numbers in order of the days that they are given for, each with the number of its article and that of its source. */
  values: { label: string; in: number; by: number }[];
  on: number[];
}

export interface SinceCorrection {
  /** Unique in the edition. */
  id: string;
  title: string;
  href: string;
  text: string;
  on: number[];
}

/** A name that no article before these days has. */
export interface SinceName {
  name: string;
  href: string;
  /** Numbers of the articles that name it. */
  in: number[];
}

/** What a reader's browser keeps of a visit. */
export interface Visit {
  /** ISO day of the visit, as the reader's clock said. */
  day: string;
  /** ISO day of the newest article that the site had then. */
  newest: string;
  /** File names of the articles that it had of the last ninety days. */
  articles: string[];
  /** Ids of the corrections. */
  corrections: string[];
}

/** Something new, with where it stands. */
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
