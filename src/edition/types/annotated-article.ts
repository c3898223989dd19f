import type { Claim, Figure, Mention, PassageKind, PassageSpan, Sentence, TimeExpression } from '../../analysis/core/index.ts';
import type { ArticleRef } from './refs.ts';

/**
 * Text of an article with its annotations. Offsets are into the passages; entity keys are those of the edition. The reasons for annotations are left out: those of
 * thousands of articles take more memory than the annotations.
 */
export interface AnnotatedArticle {
  article: ArticleRef;
  /** Text of each passage. */
  passages: readonly string[];
  /** What each passage is. */
  kinds: readonly PassageKind[];
  sentences: readonly Sentence[];
  mentions: readonly AnnotatedMention[];
  times: readonly AnnotatedTime[];
  claims: readonly AnnotatedClaim[];
  figures: readonly AnnotatedFigure[];
}

/** A mention without its reason. */
export type AnnotatedMention = PassageSpan & Pick<Mention, 'id' | 'sentence' | 'surface' | 'type' | 'entity' | 'manualOverride'>;
/** A time expression without its reason. */
export type AnnotatedTime = PassageSpan & Pick<TimeExpression, 'id' | 'edtf' | 'earliest' | 'latest'>;
/** The content of a claim and the words that attribute it, without its reason. */
export type AnnotatedClaim = Pick<Claim, 'id' | 'sentence' | 'cue' | 'content'>;
/** A figure without its reason. */
export type AnnotatedFigure = PassageSpan &
  Pick<
    Figure,
    'id' | 'sentence' | 'surface' | 'value' | 'qualifier' | 'unit' | 'counts' | 'modifiers' | 'measures' | 'change' | 'state' | 'entities' | 'time' | 'source'
  >;
