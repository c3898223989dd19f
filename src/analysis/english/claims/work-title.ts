import { FINITE } from './resources/en.ts';
import type { PassageRange } from './types.ts';

/** Maximum length of a title, in words and marks. */
const MAX_LENGTH = 12;

/** Return whether words are written like the title of a work: “This Week at Home”, “Measuring Breadth”. */
export function isWorkTitle({ context: { words }, first, last }: PassageRange): boolean {
  if (last - first > MAX_LENGTH) return false;
  const longWords = words.slice(first, last + 1).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return (
    longWords.length > 0 &&
    longWords.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !words.slice(first, last + 1).some(({ lower, text }) => FINITE.has(lower) || /^[.!?]$/.test(text))
  );
}
