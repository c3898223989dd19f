import type { ArticleRef, EntityRef, Excerpt } from './refs.ts';

/** A sentence of an article that tells what happened on a day. */
export interface StoryEvent {
  /** ISO day, and as a reader writes it. */
  day: string;
  label: string;
  text: string;
  /** The sentence in its article. */
  href: string;
  /** Title of that article. */
  title: string;
  /** Number of articles that tell it. */
  articles: number;
}

/** A person or body that matters in a story. */
export interface StoryEntity {
  entity: EntityRef;
  /** “governor, Belgorod Oblast”; empty where neither an editor nor an article says. */
  role: string;
  /** Number of the story's articles that name it. */
  articles: number;
}

/** A number that sources give differently for one day. */
export interface DisputedFigure {
  /** “People injured, Shebekino”. */
  title: string;
  href: string;
  /** The day: “23 May 2023”. */
  label: string;
  /** Each number, once for each source; the source is null where an article gives it itself. */
  accounts: { number: string; source: string | null }[];
}

/** Something that somebody denies. */
export interface Denial {
  speaker: string;
  excerpt: Excerpt;
  href: string;
  publishedLabel: string;
}

/** A story at a glance: what happened so far, when, who matters, what is disputed, where. */
export interface Story {
  /** What an editor calls it; null where nobody did. */
  name: string | null;
  /** Its page; null for the story of a whole edition. */
  href: string | null;
  /** The editor's words; null where the sentences of `soFar` stand for them. */
  summary: string | null;
  /** Up to three sentences in order of time: how it went on. Empty where an editor sums it up. */
  soFar: StoryEvent[];
  /** In order of time. None of them is in `soFar`. */
  keyDates: StoryEvent[];
  who: StoryEntity[];
  figures: DisputedFigure[];
  denials: Denial[];
  /** Places finer than a country, those in most of its articles first. */
  where: { entity: EntityRef; articles: number }[];
  /** The newest articles. */
  newest: (ArticleRef & { summary: string; lang: string })[];
  articleCount: number;
}
