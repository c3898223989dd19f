import type { EntityType } from '../../analysis/core/index.ts';
import type { Excerpt } from '../../edition/index.ts';

/** Best hits of one kind, best first. */
export interface HitGroup<Hit> {
  /** Number of matches; `hits` may hold fewer. */
  total: number;
  hits: Hit[];
}

/** Person, place or organization that the query names. */
export interface EntityHit {
  /** Name of the other edition it is from; missing for the edition itself. */
  edition?: string;
  type: EntityType;
  href: string;
  /** Its name, with the words of the query marked. */
  label: Excerpt;
  /** The matching alias, if the name in `label` does not match; else null. */
  alias: Excerpt | null;
  description: string;
  /** Number of articles that mention it or part of its name. */
  articleCount: number;
  /** The newest of these articles. */
  lastSeen: { title: string; href: string; publishedLabel: string } | null;
  /** Number of its claims and the URL of their list; null if there are none. */
  said: { count: number; href: string } | null;
}

/** Series of figures that the query names by a number or by what is counted. */
export interface FigureHit {
  /** Name of the other edition it is from; missing for the edition itself. */
  edition?: string;
  href: string;
  /** “People killed, Belgorod”, with the words of the query marked. */
  label: Excerpt;
  /** Its numbers on one line, with those of the query marked: “10 → 14 → 24”. */
  numbers: Excerpt;
  period: string;
  articleCount: number;
}

/** Happening that several articles report. */
export interface HappeningHit {
  /** Name of the other edition it is from; missing for the edition itself. */
  edition?: string;
  /** URL of its entry on the page of its day. */
  href: string;
  /** Its title if an editor gave it one, else the sentence that is shown for it; with the words of the query marked. */
  label: Excerpt;
  /** Its day, formatted for readers: “5 July 2023”. */
  day: string;
  /** Number of articles that report it. */
  articleCount: number;
  /** The first of these articles, at most five: title, URL of the sentence that reports the happening, day formatted for readers. */
  reports: { title: string; href: string; publishedLabel: string }[];
}

/** Sentence with the matching words marked. */
export interface SentenceHit {
  excerpt: Excerpt;
  /** URL of the sentence in its article; of the article if it is the summary. */
  href: string;
}

/** An article in which the words of the query were found. */
export interface ArticleHit {
  /** Name of the other edition it is from; missing for the edition itself. */
  edition?: string;
  href: string;
  /** Its title, with the words of the query marked. */
  label: Excerpt;
  /** ISO day, and the same formatted for readers: “5 July 2023”. */
  published: string;
  publishedLabel: string;
  /** The sentences that match the query, in order of the text; the summary if there are none. */
  sentences: SentenceHit[];
}
