import { contentWords } from '../../compare/index.ts';
import type { Excerpt } from '../types.ts';

/** A quotation, in whatever quotation marks. */
const QUOTATION = /["“]([^"“”]*)["”]/gu;

/** Whether the marked date of a sentence is all that a quotation says: “‘The second of September,’ said Mr Rowe”. Nothing happens in such a sentence. */
export function isOnlyADate({ text, marks }: Excerpt): boolean {
  const [mark] = marks;
  if (mark === undefined) return false;
  return [...text.matchAll(QUOTATION)].some(({ index, 0: quotation }) => {
    const [start, end] = [index, index + quotation.length];
    if (mark[0] < start || mark[1] > end) return false;
    return contentWords(`${text.slice(start, mark[0])} ${text.slice(mark[1], end)}`).size === 0;
  });
}
