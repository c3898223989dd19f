import type { Span } from '../../core/types.ts';
import { SCALES, UP_TO_NINETEEN, TENS } from './resources/numbers.ts';

/** A word; in “threefold”, only “three”. */
const WORD = /[a-z]+?(?=fold\b)|[a-z]+/iy;
/** Text between two words of a number: a space or hyphen, and “and”. */
const GAP = /(?:[ \u00a0]?-[ \u00a0]?|[ \u00a0]+)(?:and[ \u00a0]+)?/iy;

/** Return the end offset of a sticky match at `at`, or -1. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A number in words, parsed so far: for “two thousand three hundred”, 2000 in completed parts and 300 in the current part. */
interface Sum {
  completed: number;
  current: number;
  /** Scale of the last completed part. The scale of the next part must be smaller. */
  ceiling: number;
  /** Kind of the last word, which decides what may follow. */
  last: 'nothing' | 'small' | 'ten' | 'hundred' | 'scale';
}

/** Add a word to the sum. Returns false if the word cannot continue the number. */
function add(sum: Sum, word: string): boolean {
  const small = UP_TO_NINETEEN.get(word);
  if (small !== undefined) {
    if (sum.last === 'small' || (sum.last === 'ten' && (small > 9 || small === 0))) return false;
    if (small === 0 && sum.last !== 'nothing') return false;
    sum.current += small;
    sum.last = 'small';
    return true;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (sum.last === 'small' || sum.last === 'ten') return false;
    sum.current += ten;
    sum.last = 'ten';
    return true;
  }
  const scale = SCALES.get(word);
  if (scale === undefined || sum.last === 'nothing' || sum.current === 0) return false;
  if (scale <= 100) {
    if (sum.last === 'hundred' || sum.current > 99) return false;
    sum.current *= scale;
    sum.last = 'hundred';
    return true;
  }
  if (scale >= sum.ceiling) return false;
  sum.completed += sum.current * scale;
  sum.current = 0;
  sum.ceiling = scale;
  sum.last = 'scale';
  return true;
}

/**
 * Parse a number in words at an offset: “seven”, “twenty-five”, “a dozen”, “half a million”, “two thousand three hundred and one”; null if there is
 * none.
 */
export function readNumberWords(text: string, start: number): (Span & { value: number }) | null {
  const sum: Sum = { completed: 0, current: 0, ceiling: Infinity, last: 'nothing' };
  let end = -1;
  let at = start;
  let factor = 1;
  // “Half a” or “a” before a scale: “half a million”.
  const opening = /^(?:(half)(?: a|-a)? |(an?) )(?=dozen|hundred|thousand|[mbtr]+illion)/i.exec(text.slice(start, start + 24));
  if (opening) {
    Object.assign(sum, { current: 1, last: 'small' });
    factor = opening[1] === undefined ? 1 : 0.5;
    at += opening[0].length;
  }
  for (;;) {
    const wordEnd = endOfMatch(WORD, text, at);
    if (wordEnd < 0 || !add(sum, text.slice(at, wordEnd).toLowerCase())) break;
    end = wordEnd;
    at = endOfMatch(GAP, text, wordEnd);
    if (at < 0) break;
  }
  return end < 0 ? null : { start, end, value: (sum.completed + sum.current) * factor };
}
