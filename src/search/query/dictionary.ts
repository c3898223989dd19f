import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/index.ts';
import { type DictionaryWord, hasDigit } from '../format/index.ts';

/** A word that may be the one that was meant. */
export interface Term {
  word: string;
  /** How near it is to the word as typed: 1 is the very word. */
  quality: number;
}

/** A word of the dictionary with the set of its letters. */
export interface Candidate extends DictionaryWord {
  letters: number;
}

/** Make a word one that slips can be forgiven to. */
export function candidate({ word, grade, isName }: DictionaryWord): Candidate {
  return { word, grade, isName, letters: letterMask(word) };
}

/** The more is missing, the less likely it was meant: “weap” may be “weapons”, “art” hardly “artillery”. */
export function completionQuality(typed: string, word: string): number {
  return 0.5 * (typed.length / word.length) ** 2;
}

/** The likeliest of the words that begin so, the longer ones left out; digits are taken exactly. */
export function complete(typed: string, words: readonly DictionaryWord[], most: number): Term[] {
  return words
    .filter(({ word }) => word.length > typed.length && word.startsWith(typed))
    .map(({ word, grade, isName }) => ({ word, quality: completionQuality(typed, word), weight: grade + (isName ? 2 : 0) - (word.length - typed.length) / 4 }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, quality }) => ({ word, quality }));
}

/**
 * The words that a slip of the finger or another spelling parts from the word typed, nearest first, names before others. Fuse
 * finds them among the words of like length and letters; the edit distance, which knows swapped letters, judges.
 */
export function forgive(typed: string, words: readonly Candidate[], most: number): Term[] {
  const edits = allowedEdits(typed, true);
  if (edits === 0) return [];
  const candidates = fuse(typed, edits, words)
    .map((likely) => ({ ...likely, edits: editDistance(typed, likely.word) }))
    .filter(({ word, isName, edits }) => edits > 0 && edits <= allowedEdits(typed, isName) && edits <= allowedEdits(word, isName));
  const fewest = Math.min(...candidates.map((likely) => likely.edits));
  return candidates
    .filter(({ isName, edits }) => edits <= fewest + (isName ? 1 : 0))
    .map(({ word, isName, grade, edits }) => ({ word, quality: (isName ? 0.5 : 0.25) / edits, grade }))
    .sort((a, b) => b.quality - a.quality || b.grade - a.grade || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, quality }) => ({ word, quality }));
}

function fuse(typed: string, edits: number, words: readonly Candidate[]): DictionaryWord[] {
  const letters = letterMask(typed);
  const alike = words.filter(
    ({ word, letters: other }) => Math.abs(word.length - typed.length) <= edits && bits(letters & ~other) <= edits && bits(other & ~letters) <= edits,
  );
  const list = alike.map(({ word }) => word);
  // All is folded, a word is a word however long, and its letters keep their places.
  const options = { isCaseSensitive: true, ignoreFieldNorm: true, threshold: 0.6, distance: 40 };
  const records = list.map((v, i) => ({ v, i, n: 1 }));
  return new Fuse(list, options, Fuse.parseIndex<string>({ keys: [], records })).search(typed).map(({ refIndex }) => alike[refIndex]!);
}

/** How many edits a word of this length may be away from the one that was meant. Digits are never taken for others. */
export function allowedEdits(word: string, isName: boolean): number {
  if (hasDigit(word) || word.length > LONGEST) return 0;
  if (isName) return word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
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
