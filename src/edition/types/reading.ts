import type { Analysis } from '../../analysis/types.ts';
import type { ArticleRef } from './refs.ts';

/** The text of an article with everything that was read in it. */
export interface Reading {
  article: ArticleRef;
  /** The text of each passage. */
  passages: readonly string[];
  /** Its offsets count in the passages; its entities have the keys that they have in the edition. */
  analysis: Analysis;
}
