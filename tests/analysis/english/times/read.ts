import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage, Sentence, TimeExpression } from '../../../../src/analysis/core/types.ts';

/** Split a plain text into paragraphs at blank lines, and into sentences. */
export function passagesOf(text: string): { passages: Passage[]; sentences: Sentence[] } {
  const passages = text.split('\n\n').map((paragraph): Passage => ({ kind: 'paragraph', text: paragraph, opaque: [] }));
  return { passages, sentences: splitSentences(passages) };
}

/** Return the time expressions of a plain text. */
export function timesIn(text: string, published: string): TimeExpression[] {
  const { passages, sentences } = passagesOf(text);
  return findTimes(passages, sentences, { published });
}
