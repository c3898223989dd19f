import type { Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** Number of characters before a number that are searched. */
const WINDOW = 32;
/** Words before the number of those that are left out: “all but |four”. */
const ALL_BUT = /\b(?:all|everyone|everybody|everything|none|nobody|no one)\s+(?:but|bar|save|except(?:\s+for)?)\s+(?:the\s+|about\s+|some\s+)?$/i;

/** Return whether a number counts those to whom the sentence does not apply, so that their state is not the one it gives: “all but [four] drowned”. */
export function isLeftOut(text: string, { span }: Pick<FigureCandidate, 'span'>, { start }: Sentence): boolean {
  return ALL_BUT.test(text.slice(Math.max(start, span.start - WINDOW), span.start));
}
