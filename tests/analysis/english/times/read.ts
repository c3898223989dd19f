import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { Passage, Sentence, TimeExpression } from '../../../../src/analysis/core/types.ts';

/** Split plain text into paragraphs and sentences. A sentence ends at a full stop before a space and a capital. */
export function passagesOf(text: string): { passages: Passage[]; sentences: Sentence[] } {
  const passages: Passage[] = text.split('\n\n').map((paragraph) => ({ kind: 'paragraph', text: paragraph, opaque: [] }));
  const sentences: Sentence[] = [];
  for (const [passage, { text: paragraph }] of passages.entries()) {
    let start = 0;
    for (const match of paragraph.matchAll(/\w{3}[.!?] (?=[A-Z])/g)) {
      const end = match.index + match[0].length;
      sentences.push({ id: `s${sentences.length + 1}`, passage, start, end: end - 1 });
      start = end;
    }
    sentences.push({ id: `s${sentences.length + 1}`, passage, start, end: paragraph.length });
  }
  return { passages, sentences };
}

/** Return the time expressions of a plain text. */
export function read(text: string, published: string): TimeExpression[] {
  const { passages, sentences } = passagesOf(text);
  return findTimes(passages, sentences, { published });
}
