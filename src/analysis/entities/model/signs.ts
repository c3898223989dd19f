import type { Word } from '../words.ts';
import { listsOf } from './lexicon.ts';

/** What the model sees of a word by itself, as numbers. */
export interface Signs {
  /** Digest of the word in small letters, digits levelled. */
  word: number;
  /** Digest of how it is written: “Aa”, “A.A.”, “Aa-Aa”, “0”. */
  shape: number;
  /** Digests of its first two to four letters. */
  beginnings: readonly number[];
  /** Digests of its last one to four letters. */
  endings: readonly number[];
  /** The lists that hold it, one bit a list. */
  lists: number;
}

/** Text → a number that is nearly always another for another text (FNV-1a). */
export function digestOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Beyond the edge of a sentence. */
export const NOTHING: Signs = { word: 1, shape: 1, beginnings: [], endings: [], lists: 0 };

/** More words than this are not kept: a text of nothing but new words must not fill the memory. */
const MOST_KEPT = 50_000;
const kept = new Map<string, Signs>();

/** A word's signs; news repeats itself, so that most are looked up only once. */
export function signsOf({ text, lower }: Word): Signs {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const signs = readSigns(text, lower);
  kept.set(text, signs);
  return signs;
}

function readSigns(text: string, lower: string): Signs {
  const length = lower.length;
  return {
    word: digestOf(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    shape: digestOf(shapeOf(text)),
    beginnings: [2, 3, 4].filter((n) => n < length).map((n) => digestOf(lower, 0, n)),
    endings: [1, 2, 3, 4].filter((n) => n < length).map((n) => digestOf(lower, length - n)),
    lists: listsOf(lower),
  };
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/a+/g, 'a')
    .replace(/0+/g, '0')
    .replace(/A{3,}/g, 'AAA');
}
