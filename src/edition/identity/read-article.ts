import type { Analysis } from '../../analysis/core/index.ts';

/** An article as far as its names go. */
export interface ReadArticle {
  slug: string;
  /** As in the frontmatter. */
  published: string;
  /** Text of each passage. */
  passages: readonly string[];
  analysis: Pick<Analysis, 'entities' | 'mentions' | 'descriptions'>;
}
