/**
 * The edition: all articles and entities together, as the pages, the search index and the feeds show them.
 * Plain data, but for the HTML of bodies, which is made when it is asked for. Every `href` is a path from the site's root, base path included.
 */
import type { TopicRef, ArticleRef } from './types/refs.ts';
import type { Claim, LedgerPage } from './types/claim.ts';
import type { ComparedPair, Correction, Article } from './types/article.ts';
import type { HappeningDay } from './types/chronicle.ts';
import type { TimelineYear } from './types/timeline.ts';
import type { Entity } from './types/entity.ts';
import type { FigureSeries, HiddenFigures } from './types/figure.ts';
import type { FrontPage } from './types/front-page.ts';
import type { Story } from './types/story.ts';
import type { AnnotatedArticle } from './types/annotated-article.ts';

export type * from './types/refs.ts';
export type * from './types/claim.ts';
export type * from './types/article.ts';
export type * from './types/timeline.ts';
export type * from './types/chronicle.ts';
export type * from './types/entity.ts';
export type * from './types/figure.ts';
export type * from './types/front-page.ts';
export type * from './types/story.ts';
export type * from './types/annotated-article.ts';
export type * from './types/list-page.ts';
export type * from './types/index-page.ts';

export interface Topic extends TopicRef {
  articles: ArticleRef[];
  /** What it is about, in an editor's words; empty where nobody said. */
  description: string;
  /** It at a glance. */
  story: Story;
}

/** A topic as the index shows it. */
export interface IndexedTopic extends Pick<Topic, 'name' | 'href'> {
  articleCount: number;
}

/** An address that a page had, and the one that it has. */
export interface Redirect {
  from: string;
  to: string;
  /** Of the page: an article's title, an entity's name. */
  title: string;
  /** When the article was published, or the newest one that names the entity. */
  newest: string;
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
  /** Of all articles, newest first. */
  corrections: { article: ArticleRef; correction: Correction }[];
  timeline: TimelineYear[];
  eventCount: number;
  /** What happened, by day in order of time. */
  chronicle: HappeningDay[];
  /** The same of days long before the articles. */
  background: HappeningDay[];
  front: FrontPage;
  /** All claims, newest article first, in order of the text. */
  claims: Claim[];
  /** The same by page and day. */
  ledger: LedgerPage[];
  /** Latest first. */
  figures: FigureSeries[];
  hiddenFigures: HiddenFigures[];
  /** Articles that are compared on pages of their own, newest first. */
  pairs: ComparedPair[];
  /** What was read in each article, newest first. */
  readings: AnnotatedArticle[];
  /** Keys of the entities whose names must have no page. */
  withheld: string[];
  /** By the former address. */
  redirects: Redirect[];
}
