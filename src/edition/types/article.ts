import type { Frontmatter, Html } from '../../collections/articles/index.ts';
import type { Digested } from '../../keys/index.ts';
import type { ArticleDate, ArticleDuration, ArticleEntity, ArticleFigure, OverrideNote } from './article-annotations.ts';
import type { TopicRef, ArticleRef } from './refs.ts';
import type { Claim, Sourcing } from './claim.ts';
import type { HappeningRef } from './chronicle.ts';
import type { ArticleSeriesRef } from './figure.ts';

/** A happening reported by other articles, with the names it shares with an article, the rarest first. */
export interface Surrounding {
  happening: Pick<HappeningRef, 'day' | 'label' | 'sentence' | 'href' | 'articles' | 'title'>;
  shared: string[];
  /** URL of the comparison of its article with this one. */
  compareHref: string;
}

/** Happenings reported by other articles, before and after an article. */
export interface Surroundings {
  before: Surrounding[];
  after: Surrounding[];
}

/** A publication that an article cites. */
export type ArticleSource = Omit<Frontmatter['sources'][number], 'archived'> & { publishedLabel?: string; archived?: ArchivedCopy };

/** A copy of a page in a public archive. */
export interface ArchivedCopy {
  url: string;
  /** ISO day on which it was made. */
  on: string;
  /** “7 July 2023”. */
  label: string;
}

/** A corrected error of an article. */
export interface Correction {
  /** ISO day of the correction. */
  date: string;
  /** “7 July 2023”. */
  label: string;
  text: string;
}

/** Two articles that are compared on a page of their own, the older one first. */
export interface ComparedPair {
  a: ArticleRef;
  b: ArticleRef;
  /** Why they are related: “in both: Shebekino, 2 June 2023”. */
  reason: string;
}

/** A link to another article, with the reason for it. */
export interface RelatedArticle extends ArticleRef {
  reason: string;
  /** URL of the comparison of the two articles. */
  compareHref: string;
}

/** An article as its page shows it. */
export interface Article extends ArticleRef {
  /** The day of publication in words, with the time if it has one: “5 July 2023, 14:00”. */
  publishedMoment: string;
  /** Its first address: feed readers identify the article by it, so that a renamed article does not appear as new. */
  firstHref: string;
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
  /** Newest first. */
  corrections: Correction[];
  /** HTML of the body, with the addresses of its links, and with links to archived copies beside them. */
  html: Digested<Html>;
  /** By type, in order of salience. */
  people: ArticleEntity[];
  places: ArticleEntity[];
  organizations: ArticleEntity[];
  /** In order of time. */
  dates: ArticleDate[];
  /** In order of the text. */
  durations: ArticleDuration[];
  surroundings: Surroundings;
  related: RelatedArticle[];
  /** Its editor's overrides, in the order of the frontmatter. */
  overrides: OverrideNote[];
  /** In order of the text. */
  claims: Claim[];
  sourcing: Sourcing;
  /** Series with figures of this article. */
  figures: ArticleSeriesRef[];
  /** In order of the text. */
  figuresInText: ArticleFigure[];
  /** EDTF interval that its events span; null if there are no events. */
  temporalCoverage: string | null;
  /** Sentences in order, for the search index. */
  sentences: { id: string; text: string }[];
}
