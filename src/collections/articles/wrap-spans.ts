import type { Analysis } from '../../analysis/core/index.ts';
import type { WrapSpan } from '../../markdown/index.ts';

/** Turn an analysis into the spans that are marked in the text: sentences, claims, mentions, times and figures. */
export function wrapSpansOf({ sentences, claims, mentions, times, figures }: Analysis): WrapSpan[] {
  return [
    ...sentences.map(({ id, passage, start, end }): WrapSpan => ({ kind: 'sentence', id, passage, start, end })),
    // The first piece has the claim's own id, which links lead to; a piece apart from it has one that is derived.
    ...claims.flatMap(({ id, content }) =>
      content.map(({ passage, start, end }, index): WrapSpan => ({ kind: 'claim', id: index === 0 ? id : `${id}-${index + 1}`, passage, start, end })),
    ),
    ...mentions.map(({ id, passage, start, end, entity, type }): WrapSpan => ({ kind: 'mention', id, passage, start, end, entity, type })),
    // A time that the text leaves open (“soon”, “the night before” nothing that is dated) has nothing to show.
    ...times
      .filter(({ edtf, type }) => edtf !== null || type === 'DURATION' || type === 'SET')
      .map(({ id, passage, start, end, edtf }): WrapSpan => ({ kind: 'time', id, passage, start, end, edtf })),
    ...figures.map(({ id, passage, start, end, value }): WrapSpan => ({ kind: 'figure', id, passage, start, end, value: [value].flat().join('/') })),
  ];
}
