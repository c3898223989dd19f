import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { EditionContext } from '../context.ts';
import type { ReadClaim, ReadFigure, AnnotatedArticle, ReadMention, ReadTime } from '../types.ts';

/**
 * Turn a compiled article into its text with what was read in it, for those that need the very spans.
 * An editor may have called an entity by the id of a page that other articles make: it gets that page's key.
 */
export function readingOf({ slug, passages, kinds, analysis }: CompiledArticle, { refs, registry }: EditionContext): AnnotatedArticle {
  const keyOf = (key: string): string => registry.get(key).key;
  return {
    article: refs.get(slug)!,
    passages,
    kinds,
    sentences: analysis.sentences,
    mentions: analysis.mentions.map(({ start, end, passage, id, sentence, surface, type, entity, byHand }): ReadMention => {
      return { start, end, passage, id, sentence, surface, type, entity: keyOf(entity), ...(byHand && { byHand }) };
    }),
    times: analysis.times.map(({ start, end, passage, id, edtf, earliest, latest }): ReadTime => ({ start, end, passage, id, edtf, earliest, latest })),
    claims: analysis.claims.map(({ id, sentence, content }): ReadClaim => ({ id, sentence, content })),
    figures: analysis.figures.map(({ start, end, passage, id, sentence, surface, value, qualifier, unit, counts, modifiers, state, ...of }): ReadFigure => {
      const source = of.source && { ...of.source, entity: of.source.entity === null ? null : keyOf(of.source.entity) };
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
        state,
        entities: of.entities.map(keyOf),
        time: of.time,
        source,
      };
    }),
  };
}
