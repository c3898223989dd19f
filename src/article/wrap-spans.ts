import type { Analysis } from '../analysis/types.ts';
import type { WrapSpan } from '../markdown/rehype-annotations.ts';

/** Turn an analysis into the spans that are marked in the text: sentences, mentions and times. */
export function wrapSpansOf({ sentences, mentions, times }: Analysis): WrapSpan[] {
  return [
    ...sentences.map(({ id, passage, start, end }): WrapSpan => ({ kind: 'sentence', id, passage, start, end })),
    ...mentions.map(({ id, passage, start, end, entity, type }): WrapSpan => ({ kind: 'mention', id, passage, start, end, entity, type })),
    ...times.map(({ id, passage, start, end, edtf }): WrapSpan => ({ kind: 'time', id, passage, start, end, edtf })),
  ];
}
