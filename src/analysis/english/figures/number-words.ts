import type { Span } from '../../core/types.ts';
import { SCALES, UP_TO_NINETEEN, TENS } from './resources/numbers.ts';

/** A word; in “threefold”, only “three”. */
const WORD = /[a-z]+?(?=fold\b)|[a-z]+/iy;
const GAP = /(?:[ \u00a0]?-[ \u00a0]?|[ \u00a0]+)(?:and[ \u00a0]+)?/iy;

/** Return the end offset of a sticky match at `at`, or -1. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A number in words, parsed so far: the sum of completed parts (`total`), and the current part (`rest`). */
interface Sum {
  total: number;
  rest: number;
  /** Scale of the last completed part. Scales must decrease. */
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
    sum.rest += small;
    sum.last = 'small';
    return true;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (sum.last === 'small' || sum.last === 'ten') return false;
    sum.rest += ten;
    sum.last = 'ten';
    return true;
  }
  const scale = SCALES.get(word);
  if (scale === undefined || sum.last === 'nothing' || sum.rest === 0) return false;
  if (scale <= 100) {
    if (sum.last === 'hundred' || sum.rest > 99) return false;
    sum.rest *= scale;
    sum.last = 'hundred';
    return true;
  }
  if (scale >= sum.ceiling) return false;
  sum.total += sum.rest * scale;
  sum.rest = 0;
  sum.ceiling = scale;
  sum.last = 'scale';
  return true;
}

/**
 * Parse a number in words at an offset: “seven”, “twenty-five”, “a dozen”, “half a million”, “two thousand three hundred and one”; null if there is
 * none.
 */
export function readNumberWords(text: string, start: number): (Span & { value: number }) | null {
  const sum: Sum = { total: 0, rest: 0, ceiling: Infinity, last: 'nothing' };
  let end = -1;
  let at = start;
  let factor = 1;
  const lead = /^(?:(half)(?: a|-a)? |(an?) )(?=dozen|hundred|thousand|[mbtr]+illion)/i.exec(text.slice(start, start + 24));
  if (lead) {
    Object.assign(sum, { rest: 1, last: 'small' });
    factor = lead[1] === undefined ? 1 : 0.5;
    at += lead[0].length;
  }
  for (;;) {
    const to = after(WORD, text, at);
    if (to < 0 || !add(sum, text.slice(at, to).toLowerCase())) break;
    end = to;
    at = after(GAP, text, to);
    if (at < 0) break;
  }
  return end < 0 ? null : { start, end, value: (sum.total + sum.rest) * factor };
}
