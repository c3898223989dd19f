import { memoize } from '../memoize.ts';
import { type WordDigests, wordDigests } from './word-digests.ts';

/** Orthographic shape of a word: “bus”, “Kyiv”, “NATO”, “41”, letters of a script without case (“東京”) or a number with letters (“3D”), and “,”. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'number' | 'uncased' | 'punctuation';

/**
 * The properties that all occurrences of a word share. They are computed once. Sharing the strings also makes it faster to compare them and to look them
 * up in sets, because a JavaScript engine keeps the hash of a string.
 */
export interface WordForm {
  text: string;
  lower: string;
  shape: Shape;
  /** Word lists that contain it, one bit per list. */
  lists: number;
  digests: WordDigests;
}

/** Word lists of a language: which of them contain a word. */
export interface Lexicon {
  /** Return the lists that contain a word in lower case, one bit per list. */
  listsOf: (lower: string) => number;
  /** Return the form of a word as written. */
  formOf: (text: string) => WordForm;
}

/** Create a lexicon from the function that returns the lists that contain a word in lower case, one bit per list. */
export function createLexicon(listsOf: (lower: string) => number): Lexicon {
  const formOf = memoize((text): WordForm => {
    const lower = text.toLowerCase();
    return { text, lower, shape: shapeOf(text), lists: listsOf(lower), digests: wordDigests(text, lower) };
  });
  return { listsOf, formOf };
}

/** The lexicon of a language without word lists. */
export const NO_LEXICON: Lexicon = createLexicon(() => 0);

/** Names with a prefix in lower case: “al-Amr”, “d'Estaing”. */
const PREFIXED = /^(?:al|el|as|an|ad|ar|ash|at|az|d|l|o)[-']\p{Lu}/u;

/** Return the shape of a word. Units and ordinals are numbers: “2nd”, “40km”, but not “3D”. */
function shapeOf(text: string): Shape {
  const code = text.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return isCapitals(text) ? 'capitals' : 'capital';
    if (code >= 97 && code <= 122) return PREFIXED.test(text) ? 'capital' : 'lower';
    if (code >= 48 && code <= 57) return /\p{L}/u.test(text) && !/^\p{N}+(?:st|nd|rd|th|s|m|k|km|kg|am|pm)$/u.test(text) ? 'uncased' : 'number';
    return 'punctuation';
  }
  if (/^\p{Lu}/u.test(text)) return isCapitals(text) ? 'capitals' : 'capital';
  if (/^\p{Ll}/u.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'uncased' : 'punctuation';
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
