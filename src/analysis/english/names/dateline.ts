import type { Word } from '../../core/names/words.ts';

/** Maximum length of a dateline, in words and punctuation marks. */
const MAX_LENGTH = 16;
const DASH = /^[-–—]$/;
/** The date that ends a dateline without a dash. */
const DATE = /^(?:1[89]|20)\d\d(?:-\d\d-\d\d)?$/;
/** Punctuation marks inside a dateline. */
const INNER_MARK = /^[,.()/]$/;

/**
 * Return whether the words from `first` to `last` are the place in a dateline: “NAIROBI, March 4 (Reuters) - Kenya has …”, “Suva, Fiji — Forty families …”,
 * or “AALBORG, Denmark 1998-03-02” on a line of its own.
 */
export function isDateline(words: Word[], first: number, last: number): boolean {
  const passage = words[first]?.passage;
  if (words[first - 1]?.passage === passage) return false;
  for (let index = last + 1; index <= first + MAX_LENGTH; index++) {
    const word = words[index];
    if (word === undefined || word.passage !== passage) return index > last + 1 && DATE.test(words[index - 1]!.text);
    if (DASH.test(word.text)) return word.hasSpaceBefore && words[index + 1]?.hasSpaceBefore === true && words[index + 1]?.passage === passage;
    const { shape } = word;
    if (shape !== 'capital' && shape !== 'capitals' && shape !== 'number' && !INNER_MARK.test(word.text)) return false;
  }
  return false;
}
