import type { EntityType } from '../../analysis/core/index.ts';

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
