import { unmatchedIsolates } from '../../text/index.ts';
import type { Excerpt } from '../types.ts';

/** Opens a directional isolate: the text up to the end of the isolate is displayed in the direction of its first letter. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Return an excerpt with balanced directional isolates (Unicode Standard Annex 9, BD9). An isolate that spans two sentences begins in one excerpt and ends in another: each
 * excerpt gets the missing character, so that the text around it is not affected.
 */
export function closeIsolates({ text, marks }: Excerpt): Excerpt {
  const loose = unmatchedIsolates(text);
  if (loose.size === 0) return { text, marks };
  const ends = [...loose].filter((index) => text[index] === POP_DIRECTIONAL_ISOLATE).length;
  return {
    text: FIRST_STRONG_ISOLATE.repeat(ends) + text + POP_DIRECTIONAL_ISOLATE.repeat(loose.size - ends),
    marks: marks.map(([start, end]) => [start + ends, end + ends]),
  };
}

/** Return a text without marks with balanced directional isolates. */
export function closedWords(text: string): string {
  return closeIsolates({ text, marks: [] }).text;
}
