/**
 * The edition: all articles and entities together, as the pages, the search index and the feeds show them.
 * Plain data, except for the HTML of bodies, which is rendered on demand. Every `href` is a path from the site's root, base path included.
 */
import type { TopicRef, ArticleRef } from './types/refs.ts';
import type { Claim, ClaimsPage } from './types/claim.ts';
import type { ComparedPair, Correction, Article } from './types/article.ts';
import type { HappeningDay } from './types/chronicle.ts';
import type { Agreement } from './types/agreement.ts';
import type { Voice } from './types/voices.ts';
import type { TimelineYear } from './types/timeline.ts';
import type { Entity } from './types/entity.ts';
import type { FigureSeries, HiddenFigures, SingleToll } from './types/figure.ts';
import type { FrontPage } from './types/front-page.ts';
import type { Story } from './types/story.ts';
import type { AnnotatedArticle } from './types/annotated-article.ts';

export type * from './types/refs.ts';
export type * from './types/claim.ts';
export type * from './types/article.ts';
export type * from './types/article-annotations.ts';
export type * from './types/agreement.ts';
export type * from './types/voices.ts';
export type * from './types/timeline.ts';
export type * from './types/chronicle.ts';
export type * from './types/entity.ts';
export type * from './types/figure.ts';
export type * from './types/embed.ts';
export type * from './types/front-page.ts';
export type * from './types/story.ts';
export type * from './types/annotated-article.ts';
export type * from './types/list-page.ts';
export type * from './types/index-page.ts';

/** A topic with its articles. */
export interface Topic extends TopicRef {
  articles: ArticleRef[];
  /** The editor's description; empty if there is none. */
  description: string;
  /** Overview of the topic. */
  story: Story;
}

/** A topic as the index lists it. */
export interface IndexedTopic extends Pick<Topic, 'name' | 'href'> {
  articleCount: number;
}

/** Former address of a page, with its current one. */
export interface Redirect {
  from: string;
  to: string;
  /** Title of the page: an article's title, an entity's name. */
  title: string;
  /** When the article, or the newest article that names the entity, was published. */
  newest: string;
}

/** Everything that pages, exports and search show: all articles and entities together. */
export interface Edition {
  /** Digest of the whole edition: the same for the same content. */
  id: string;
  /** Newest first. */
  articles: Article[];
  people: Entity[];
  places: Entity[];
  organizations: Entity[];
  topics: Topic[];
  /** Of all articles, newest first. */
  corrections: { article: ArticleRef; correction: Correction }[];
  timeline: TimelineYear[];
  eventCount: number;
  /** Happenings by day, in order of time. */
  chronicle: HappeningDay[];
  /** The same for days long before the first article. */
  background: HappeningDay[];
  /** What the articles together agree on, dispute and leave open. */
  agreement: Agreement;
  front: FrontPage;
  /** All claims, newest article first, in order of the text. */
  claims: Claim[];
  /** The speakers of these claims, without claims of the writers themselves. */
  voices: Voice[];
  /** The claims by page and day. */
  claimPages: ClaimsPage[];
  /** Latest first. */
  figures: FigureSeries[];
  hiddenFigures: HiddenFigures[];
  /** Numbers of people killed, injured or missing that only one report gives, latest first. */
  singleTolls: SingleToll[];
  /** Articles that are compared on pages of their own, newest first. */
  pairs: ComparedPair[];
  /** Text and annotations of each article, newest first. */
  annotatedArticles: AnnotatedArticle[];
  /** Keys of the entities whose names have no page because of the site's settings (`withheldNames`). */
  withheldKeys: string[];
  /** Sorted by former address. */
  redirects: Redirect[];
}
