import type { EntityType } from '../../analysis/core/index.ts';

/** Text with marked spans. */
export interface Excerpt {
  text: string;
  /** Half-open UTF-16 offsets into `text`, in order, never overlapping. */
  marks: [start: number, end: number][];
}

/** What other pages need to name a topic and link to it. */
export interface TopicRef {
  id: string;
  name: string;
  href: string;
}

/** What other pages need to name an article and link to it. */
export interface ArticleRef {
  slug: string;
  title: string;
  /** As in the frontmatter. */
  published: string;
  /** Its day, in words and in the newsroom's time zone: “5 July 2023”. Lists of articles that are months old need no time of day. */
  publishedLabel: string;
  href: string;
}

/** What other pages need to name an entity and link to it. */
export interface EntityRef {
  /** Key of the entity: the gazetteer's id, or `type:slug` for a name found by the analysis only. */
  key: string;
  name: string;
  type: EntityType;
  /** Null for a name without a page. */
  href: string | null;
}

/** The later sentence that corrects or withdraws what a sentence says. */
export interface CorrectionRef {
  /** `corrected`: something else is given in its place; `withdrawn`: its speaker no longer says so. */
  kind: 'corrected' | 'withdrawn';
  /** ISO day on which it was published, and the same in words. */
  day: string;
  label: string;
  sentence: SentenceRef;
}

/** A sentence of an article, for display elsewhere. */
export interface SentenceRef {
  article: ArticleRef;
  /** Address of the sentence in its article. */
  href: string;
  excerpt: Excerpt;
}
