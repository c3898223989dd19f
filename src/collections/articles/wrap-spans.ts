import type { Analysis } from '../../analysis/core/index.ts';
import type { WrapSpan } from '../../markdown/index.ts';

/** Return the spans to mark in the HTML: sentences, claims, mentions, times and figures. */
export function wrapSpansOf({ sentences, claims, mentions, times, figures }: Analysis): WrapSpan[] {
  return [
    ...sentences.map(({ id, passage, start, end }): WrapSpan => ({ kind: 'sentence', id, passage, start, end })),
    // The first part of a claim has the id of the claim, to which links refer. Further parts have the ids `c1-2`, `c1-3` …
    ...claims.flatMap(({ id, content }) =>
      content.map(({ passage, start, end }, index): WrapSpan => ({ kind: 'claim', id: index === 0 ? id : `${id}-${index + 1}`, passage, start, end })),
    ),
    ...mentions.map(({ id, passage, start, end, entity, type }): WrapSpan => ({ kind: 'mention', id, passage, start, end, entity, type })),
    // An unresolved time (“soon”, “the night before” without a date to count from) has no value to show.
    ...times
      .filter(({ edtf, type }) => edtf !== null || type === 'DURATION' || type === 'SET')
      .map(({ id, passage, start, end, edtf }): WrapSpan => ({ kind: 'time', id, passage, start, end, edtf })),
    ...figures.map(({ id, passage, start, end, value }): WrapSpan => ({ kind: 'figure', id, passage, start, end, value: [value].flat().join('/') })),
  ];
}
