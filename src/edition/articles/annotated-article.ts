import { hash } from 'node:crypto';
import { withInputDigest } from '../../keys/index.ts';
import type { ArticleView } from './article-view.ts';
import { memoized } from '../memoize.ts';
import type { AnnotatedClaim, AnnotatedFigure, AnnotatedArticle, AnnotatedMention, AnnotatedTime } from '../types.ts';

/**
 * Return the text of a compiled article with its annotations, for code that needs the exact spans. Entities have their keys in the edition. These may differ from
 * those in the compiled article, because the edition joins names of several articles to one entity.
 */
export const annotatedArticleOf = memoized(({ article: { passages, kinds, analysis, annotationDigest }, ref, registry }: ArticleView): AnnotatedArticle => {
  const keyOf = (key: string): string => registry.get(key).key;
  const digestOf = (part: string, ...more: unknown[]) =>
    annotationDigest === undefined ? undefined : hash('sha256', JSON.stringify([part, annotationDigest, ...more]), 'base64url');
  const annotated: AnnotatedArticle = {
    article: ref,
    passages: withInputDigest(passages, digestOf('passages')),
    kinds,
    sentences: analysis.sentences,
    mentions: analysis.mentions.map(({ start, end, passage, id, sentence, surface, type, entity, manualOverride }): AnnotatedMention => {
      return { start, end, passage, id, sentence, surface, type, entity: keyOf(entity), ...(manualOverride && { manualOverride }) };
    }),
    times: analysis.times.map(({ start, end, passage, id, edtf, earliest, latest }): AnnotatedTime => ({ start, end, passage, id, edtf, earliest, latest })),
    claims: analysis.claims.map(({ id, sentence, cue, content }): AnnotatedClaim => ({ id, sentence, cue, content })),
    figures: analysis.figures.map(
      ({ start, end, passage, id, sentence, surface, value, qualifier, unit, counts, modifiers, measures, change, state, ...rest }): AnnotatedFigure => {
        const source = rest.source && { ...rest.source, entity: rest.source.entity === null ? null : keyOf(rest.source.entity) };
        return {
          start,
          end,
          passage,
          id,
          sentence,
          surface,
          value,
          qualifier,
          unit,
          counts,
          modifiers,
          measures,
          change,
          state,
          entities: rest.entities.map(keyOf),
          time: rest.time,
          source,
        };
      },
    ),
  };
  const keys = analysis.entities.map(({ key }) => keyOf(key));
  return withInputDigest(annotated, digestOf('annotated', ref, keys));
});
