import type { Word } from '../../core/names/words.ts';

/** Maximum length of a dateline, in words and punctuation marks. */
const MAX_LENGTH = 16;
const DASH = /^[-–—]$/;
/** The date that ends a dateline without a dash. */
const DATE = /^(?:1[89]|20)\d\d(?:-\d\d-\d\d)?$/;
/** Punctuation marks inside a dateline. */
const INSIDE = /^[,.()/]$/;

/**
 * Return whether the words from `first` to `last` are the place in a dateline: “NAIROBI, March 4 (Reuters) - Kenya has …”, “Suva, Fiji — Forty families …”,
 * or “AALBORG, Denmark 1998-03-02” on a line of its own.
 */
export function isDateline(words: Word[], first: number, last: number): boolean {
  const passage = words[first]?.passage;
  if (words[first - 1]?.passage === passage) return false;
  for (let at = last + 1; at <= first + MAX_LENGTH; at++) {
    const word = words[at];
    if (word === undefined || word.passage !== passage) return at > last + 1 && DATE.test(words[at - 1]!.text);
    if (DASH.test(word.text)) return word.hasSpaceBefore && words[at + 1]?.hasSpaceBefore === true && words[at + 1]?.passage === passage;
    const { shape } = word;
    if (shape !== 'capital' && shape !== 'capitals' && shape !== 'number' && !INSIDE.test(word.text)) return false;
  }
  return false;
}
