/**
 * The edition: all articles and entities together, as the pages, the search index and the feeds show them.
 * Plain data. Every `href` is a path from the site's root, base path included.
 */
import type { EntityType, EventStatus, Granularity } from '../analysis/types.ts';
import type { Frontmatter } from '../article/schema.ts';

/** A stretch of text with the words that matter in it marked. */
export interface Excerpt {
  text: string;
  /** Half-open UTF-16 offsets into `text`, in order, never overlapping. */
  marks: [start: number, end: number][];
}

export interface TopicRef {
  id: string;
  name: string;
  href: string;
}

export interface ArticleRef {
  slug: string;
  title: string;
  /** As in the frontmatter. */
  published: string;
  /** As a reader writes it: “5 July 2023”. */
  publishedLabel: string;
  href: string;
}

export interface EntityRef {
  /** Key of the entity: the gazetteer's id, or `type:slug` of a name read by machine. */
  key: string;
  name: string;
  type: EntityType;
  /** Null for a name without a page. */
  href: string | null;
}

/** A sentence of an article, shown elsewhere. */
export interface SentenceRef {
  article: ArticleRef;
  /** The sentence in its article. */
  href: string;
  excerpt: Excerpt;
}

/** An entity in an article's sidebar. */
export interface ArticleEntity extends EntityRef {
  /** False where no editor entered it. */
  curated: boolean;
  /** Its mentions in order of the text: fragment ids of the article's page. */
  mentions: string[];
  /** Where in the text each of them stands: 0 at its beginning, 1000 at its end. */
  positions: number[];
  /** What it was when the article was published: “governor, Belgorod Oblast”; empty where no editor said. */
  standing: string;
  /** “as of 6 December 2022”, where nothing is known of other days; else empty. */
  asOf: string;
  /** The last article before this one that names it; null where this is the first. */
  lastSeen: ArticleRef | null;
  /** Why the first one was resolved so. */
  why: string;
}

/** A date in an article's timeline sidebar. */
export interface ArticleTime {
  /** Fragment id of the words in the article's page. */
  id: string;
  /** “May 2023”. */
  label: string;
  /** EDTF. */
  edtf: string;
  surface: string;
  excerpt: Excerpt;
  why: string;
  /** What is said of the event that it dates; null where it dates none. */
  status: EventStatus | null;
  /** The words in the text that it counts from, and their fragment id. */
  countedFrom: { id: string; words: string } | null;
}

/** What an article says of one date. */
export interface ArticleDate {
  label: string;
  /** EDTF. */
  edtf: string;
  times: ArticleTime[];
}

/** What other articles report of the days around an article, each with the names that they share, the rarest first. */
export interface Surroundings {
  before: { event: TimelineEvent; shared: string[] }[];
  after: { event: TimelineEvent; shared: string[] }[];
}

/** Where reported facts were published. */
export type ArticleSource = Frontmatter['sources'][number] & { publishedLabel?: string };

/** A link to another article, with the reason. */
export interface RelatedArticle extends ArticleRef {
  reason: string;
}

export interface Article extends ArticleRef {
  summary: string;
  updated?: string;
  updatedLabel?: string;
  dateline?: { name: string; href: string | null };
  author?: string;
  lang: string;
  analyzed: boolean;
  draft: boolean;
  words: number;
  topics: TopicRef[];
  image?: Frontmatter['image'] & { width: number; height: number };
  sources: ArticleSource[];
  /** The body, its links in place. */
  html: string;
  /** By type, in order of salience. */
  people: ArticleEntity[];
  places: ArticleEntity[];
  organizations: ArticleEntity[];
  /** In order of time. */
  dates: ArticleDate[];
  surroundings: Surroundings;
  related: RelatedArticle[];
  /** EDTF of the time that its events span; null without events. */
  temporalCoverage: string | null;
  /** Sentences in order, for the search index. */
  sentences: { id: string; text: string }[];
}

/** A dated sentence on a timeline. */
export interface TimelineEvent {
  /** Unique in the edition: `slug/event id`. */
  id: string;
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  /** First and last ISO day that it can mean; null for an open side. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity;
  status: EventStatus;
  /** ISO day of its report, in the newsroom's time zone. */
  reportedOn: string;
  sentence: SentenceRef;
  /** Entities that the sentence names. */
  entities: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  filterKeys: string[];
  topics: string[];
}

/** Events of one day, month or year; coarser dates stand before the finer ones that they contain. */
export interface TimelineYear {
  year: string;
  /** Dated by the year alone, or by a season, quarter or range in it. */
  events: TimelineEvent[];
  months: TimelineMonth[];
}
export interface TimelineMonth {
  /** `2023-05`. */
  month: string;
  label: string;
  events: TimelineEvent[];
  days: TimelineDay[];
}
export interface TimelineDay {
  /** `2023-05-22`. */
  day: string;
  label: string;
  events: TimelineEvent[];
}

export interface Role {
  title: string;
  of: EntityRef | null;
  /** “since 2021”, “in August 2023”; empty where no date is known. */
  when: string;
}

/** How much falls in a month, or in a year. */
export interface Period {
  /** `2023-05` or `2023`. */
  period: string;
  label: string;
  count: number;
}

/** How much falls in each of the periods of a stretch of time, in order. */
export interface Activity {
  periods: Period[];
  /** The highest count, at least 1: how high a drawing of it has to be. */
  most: number;
}

/** The sentences of one article that name an entity. */
export interface MentionGroup {
  article: ArticleRef;
  sentences: Pick<SentenceRef, 'href' | 'excerpt'>[];
}

/** Those that an entity appears with, laid out to be drawn. All lengths are in units of the drawing. */
export interface Neighbourhood {
  width: number;
  height: number;
  /** Height at which the entity's own name stands, in the middle. */
  middle: number;
  names: {
    entity: EntityRef;
    count: number;
    /** The name, cut where there is no room for all of it. */
    label: string;
    anchor: 'start' | 'end';
    x: number;
    y: number;
    /** SVG path of its line to the middle. */
    path: string;
    thickness: number;
  }[];
  /** Between those that appear with each other. */
  bows: { path: string; thickness: number }[];
}

/** An entity with a page. */
export interface Entity extends EntityRef {
  href: string;
  /** Last part of its address. */
  id: string;
  curated: boolean;
  aliases: string[];
  description: string;
  roles: Role[];
  kind: string;
  /** Places that contain it, nearest first. */
  within: EntityRef[];
  /** Places that it contains directly. */
  parts: EntityRef[];
  coordinates: [latitude: number, longitude: number] | null;
  sameAs: string[];
  /** Newest first; its parts' articles included. */
  articles: ArticleRef[];
  /** Number of its own mentions. */
  mentionCount: number;
  /** Every sentence that names it or a part of it, by article, newest article first. */
  sentences: SentenceRef[];
  /** How many articles name it, from the edition's first month to its last. */
  activity: Activity;
  timeline: TimelineYear[];
  /** Entities named in the same sentences, most often first. */
  appearsWith: { entity: EntityRef; count: number }[];
  neighbourhood: Neighbourhood;
}

export interface Topic extends TopicRef {
  articles: ArticleRef[];
}

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

/** What the front page shows. */
export interface FrontPage {
  /** The newest article; null while there is none. */
  lead: Article | null;
  leadNames: EntityRef[];
  /** The next newest. */
  others: Article[];
  newlyNamed: NewlyNamed[];
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

export interface Edition {
  /** Digest of the whole: the same for the same content. */
  id: string;
  /** Newest first. */
  articles: Article[];
  people: Entity[];
  places: Entity[];
  organizations: Entity[];
  topics: Topic[];
  timeline: TimelineYear[];
  eventCount: number;
  front: FrontPage;
}
