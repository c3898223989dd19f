import { unmatchedIsolates } from '../../text/index.ts';
import type { Excerpt } from '../types.ts';

/** Opens an isolate: the text up to its end is displayed in the direction of its own first letter. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Balance the directional isolates of an excerpt. An isolate that spans two sentences is opened in one excerpt and closed in another (Unicode Standard Annex 9,
 * BD9): each gets the missing half, so that it does not affect the text around it.
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

/** Balance the directional isolates of a text without marks. */
export function closedWords(text: string): string {
  return closeIsolates({ text, marks: [] }).text;
}
