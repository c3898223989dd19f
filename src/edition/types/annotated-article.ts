import type { Claim, Figure, Mention, PassageKind, PassageSpan, Sentence, TimeExpression } from '../../analysis/core/index.ts';
import type { ArticleRef } from './refs.ts';

/**
 * The text of an article with what was read in it. Offsets count in the passages; entities have the keys that they have in the edition.
 * How it was read is left out: for thousands of articles that takes more memory than what was.
 */
export interface AnnotatedArticle {
  article: ArticleRef;
  /** The text of each passage. */
  passages: readonly string[];
  /** What each passage is. */
  kinds: readonly PassageKind[];
  sentences: readonly Sentence[];
  mentions: readonly ReadMention[];
  times: readonly ReadTime[];
  claims: readonly ReadClaim[];
  figures: readonly ReadFigure[];
}

export type ReadMention = PassageSpan & Pick<Mention, 'id' | 'sentence' | 'surface' | 'type' | 'entity' | 'byHand'>;
export type ReadTime = PassageSpan & Pick<TimeExpression, 'id' | 'edtf' | 'earliest' | 'latest'>;
export type ReadClaim = Pick<Claim, 'id' | 'sentence' | 'content'>;
export type ReadFigure = PassageSpan &
  Pick<Figure, 'id' | 'sentence' | 'surface' | 'value' | 'qualifier' | 'unit' | 'counts' | 'modifiers' | 'state' | 'entities' | 'time' | 'source'>;
