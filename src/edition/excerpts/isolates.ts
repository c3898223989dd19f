import { looseIsolates } from '../../text/index.ts';
import type { Excerpt } from '../types.ts';

/** Sets apart what follows it, in the direction of its own first letter. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Turn words that were cut out of a text into an excerpt that stands by itself. A direction that is set apart across two sentences is opened in
 * the excerpt of one and closed in that of the other (Unicode Standard Annex 9, BD9): each gets the half that it lacks, so that it turns nothing beside it.
 */
export function closeIsolates({ text, marks }: Excerpt): Excerpt {
  const loose = looseIsolates(text);
  if (loose.size === 0) return { text, marks };
  const ends = [...loose].filter((index) => text[index] === POP_DIRECTIONAL_ISOLATE).length;
  return {
    text: FIRST_STRONG_ISOLATE.repeat(ends) + text + POP_DIRECTIONAL_ISOLATE.repeat(loose.size - ends),
    marks: marks.map(([start, end]) => [start + ends, end + ends]),
  };
}

/** The same for words without marks. */
export function closedWords(text: string): string {
  return closeIsolates({ text, marks: [] }).text;
}
