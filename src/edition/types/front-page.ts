import type { FrontSection } from '../../config/index.ts';
import type { ArticleRef, EntityRef } from './refs.ts';
import type { Article } from './article.ts';
import type { TimelineYear } from './timeline.ts';
import type { FigureSeries } from './figure.ts';
import type { Story } from './story.ts';

export type { FrontSection };

/** Whom and what an article names that none before it named. */
export interface NewlyNamed {
  article: ArticleRef;
  entities: { entity: EntityRef; standing: string }[];
}

/** How much is reported of a month and was published in it. */
export interface MonthAtAGlance {
  month: string;
  /** “May 2023”. */
  label: string;
  /** “May”. */
  name: string;
  /** “2023” at the first month that is shown of a year, else empty. */
  year: string;
  events: number;
  articles: number;
  /** Where the timeline shows it. */
  href: string;
}

/** A part of the front page from edge to edge: two columns of sections, or one section across. */
export interface HomeRow {
  main: FrontSection[];
  beside: FrontSection[];
  across: FrontSection | null;
}

/** What the front page shows. */
export interface FrontPage {
  /** Which sections stand where. */
  bands: HomeRow[];
  /** The whole edition at a glance. */
  story: Story;
  /** The stories of an edition that has several, the one with the newest article first; else empty. */
  stories: Story[];
  /** The newest article; null while there is none. */
  lead: Article | null;
  leadNames: EntityRef[];
  /** The next newest, behind those that are shown large or beside the story. */
  others: Article[];
  newlyNamed: NewlyNamed[];
  /** The latest series of figures that changed, or in which reports differ. */
  figures: FigureSeries[];
  /** Whom and what the newest articles name most, with the number of articles. */
  people: { entity: EntityRef; count: number }[];
  places: { entity: EntityRef; count: number }[];
  /** The last months: what is reported of each, what was published in it, and where the timeline shows it. */
  months: MonthAtAGlance[];
  /** The highest number of events of a month, at least 1. */
  mostEvents: number;
  /** The last days of the timeline. */
  stretch: TimelineYear[];
}
