import type { Analysis } from '../../analysis/core/index.ts';

/** The part of an article that identification reads. */
export interface IdentitySource {
  slug: string;
  /** As in the frontmatter. */
  published: string;
  /** Text of each passage. */
  passages: readonly string[];
  analysis: Pick<Analysis, 'entities' | 'mentions' | 'descriptions'>;
}
