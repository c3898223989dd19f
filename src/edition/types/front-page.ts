import type { FrontSection } from '../../config/index.ts';
import type { ArticleRef, EntityRef } from './refs.ts';
import type { Article } from './article.ts';
import type { TimelineYear } from './timeline.ts';
import type { FigureSeries } from './figure.ts';
import type { Story, StoryBlock } from './story.ts';

export type { FrontSection };

/** The entities that are named for the first time in an article. */
export interface NewlyNamed {
  article: ArticleRef;
  entities: { entity: EntityRef; role: string }[];
}

/** Counts of a month: events dated to it, and articles published in it. */
export interface MonthAtAGlance {
  month: string;
  /** “May 2023”. */
  label: string;
  /** “May”. */
  name: string;
  /** “2023” for the first month shown of a year, else empty. */
  year: string;
  events: number;
  articles: number;
  /** Address of the month on the timeline. */
  href: string;
}

/** A row of the front page: two columns of sections (`main`, `beside`), or one section across the whole width. */
export interface FrontRow {
  main: FrontSection[];
  beside: FrontSection[];
  across: FrontSection | null;
}

/** Content of the front page. */
export interface FrontPage {
  /** Layout of the sections. */
  rows: FrontRow[];
  /** Overview of the whole edition. */
  story: Story;
  /** The stories of an edition that has several, the one with the newest article first; else empty. */
  stories: StoryBlock[];
  /** The newest article; null if there is none. */
  lead: Article | null;
  leadNames: EntityRef[];
  /** The next newest articles, after those shown at the top or beside the story. */
  others: Article[];
  newlyNamed: NewlyNamed[];
  /** The latest series of figures that changed or differ between reports. */
  figures: FigureSeries[];
  /** Entities that the newest articles name most, with the number of articles. */
  people: { entity: EntityRef; count: number }[];
  places: { entity: EntityRef; count: number }[];
  /** The last months: events dated to each, articles published in it, and its address on the timeline. */
  months: MonthAtAGlance[];
  /** Maximum number of events in a month, at least 1. */
  mostEvents: number;
  /** The last days of the timeline. */
  latestEvents: TimelineYear[];
}
