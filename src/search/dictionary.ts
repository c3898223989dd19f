import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { hasDigit } from './words.ts';

/** A word of the dictionary that may be the one that was meant. */
export interface Term {
  word: string;
  /** How near it is to the word as typed: 1 is the very word. */
  quality: number;
  /** Whether a slip of the finger had to be forgiven. */
  forgiven: boolean;
}

/** All words of the index: finds the ones that a reader may have meant. */
export class Dictionary {
  readonly #words: string[];
  readonly #isName: (word: string) => boolean;
  #letters: Uint32Array | undefined;
  #fuseRecords: ReturnType<ReturnType<typeof Fuse.createIndex<string>>['toJSON']>['records'] | undefined;

  /** Takes the words in order of UTF-16 code units, and a predicate that tells which of them occur in names. */
  constructor(words: string[], isName: (word: string) => boolean) {
    this.#words = words;
    this.#isName = isName;
  }

  /** The word itself and the words that begin with it. Digits are taken exactly: `202` is no beginning of `2023`. */
  complete(typed: string): Term[] {
    const terms: Term[] = [];
    for (let at = this.#firstFrom(typed); at < this.#words.length; at++) {
      const word = this.#words[at]!;
      if (word === typed) terms.push({ word, quality: 1, forgiven: false });
      else if (!word.startsWith(typed) || hasDigit(typed)) break;
      // The more is missing, the less likely it was meant: “drone” means “drones”, “art” hardly “artillery”.
      else if (!hasDigit(word)) terms.push({ word, quality: 0.5 * (typed.length / word.length) ** 2, forgiven: false });
    }
    return terms;
  }

  /**
   * Words that one slip of the finger or another spelling parts from the word typed, nearest first, names before others.
   * Fuse finds them among the words of like length and letters; the edit distance, which knows swapped letters, judges.
   */
  forgive(typed: string): Term[] {
    const most = allowedEdits(typed, true);
    if (most === 0) return [];
    const candidates = this.#fuse(typed, most)
      .map((word) => ({ word, name: this.#isName(word), edits: editDistance(typed, word) }))
      .filter(({ word, name, edits }) => edits > 0 && edits <= allowedEdits(typed, name) && edits <= allowedEdits(word, name));
    const fewest = Math.min(...candidates.map(({ edits }) => edits));
    return candidates
      .filter(({ name, edits }) => edits <= fewest + (name ? 1 : 0))
      .map(({ word, name, edits }) => ({ word, quality: (name ? 0.5 : 0.25) / edits, forgiven: true }))
      .sort((a, b) => b.quality - a.quality || (a.word < b.word ? -1 : 1));
  }

  #firstFrom(typed: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]! < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #fuse(typed: string, most: number): string[] {
    this.#letters ??= Uint32Array.from(this.#words, letterMask);
    this.#fuseRecords ??= Fuse.createIndex([], this.#words).toJSON().records;
    const letters = letterMask(typed);
    const alike = this.#fuseRecords.filter(({ i, v = '' }) => {
      const other = this.#letters![i]!;
      return Math.abs(v.length - typed.length) <= most && bits(letters & ~other) <= most && bits(other & ~letters) <= most;
    });
    // The defaults suit titles: here all is folded already, a word is a word however long, and its letters keep their places.
    const options = { isCaseSensitive: true, ignoreFieldNorm: true, threshold: 0.6, distance: 40 };
    const fuse = new Fuse(this.#words, options, Fuse.parseIndex<string>({ keys: [], records: alike }));
    return fuse.search(typed).map(({ item }) => item);
  }
}

/** How many edits a word of this length may be away from the one that was meant. Digits are never taken for others. */
function allowedEdits(word: string, name: boolean): number {
  if (hasDigit(word) || word.length > LONGEST) return 0;
  if (name) return word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

/** Fuse cuts longer patterns into pieces; no reader mistypes a word of this length and means it. */
const LONGEST = 32;

/** The letters of a word as a set of 32 bits. The low five bits of a code tell the letters of one alphabet apart. */
function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
