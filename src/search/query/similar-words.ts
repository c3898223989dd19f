import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/index.ts';
import { type DictionaryWord, hasDigit } from '../format/index.ts';

/** Word of the index that a word of the query may stand for. */
export interface Term {
  word: string;
  /** Similarity to the word as typed: 1 for the same word. */
  quality: number;
}

/** Dictionary word with the set of its letters as a bit mask. */
export interface Candidate extends DictionaryWord {
  letters: number;
}

/** Return a dictionary word with the set of its letters, by which typo correction excludes most words quickly. */
export function toCandidate({ word, grade, isName }: DictionaryWord): Candidate {
  return { word, grade, isName, letters: letterMask(word) };
}

/**
 * Return the quality of a completion, which is lower the more letters are missing: “weap” may mean “weapons”, but “art” hardly means “artillery”. It is at most 0.5 and so
 * always below that of an inflected form (0.7).
 */
export function completionQuality(typed: string, word: string): number {
  return 0.5 * (typed.length / word.length) ** 2;
}

/**
 * Return at most `most` words that begin with the letters typed, likeliest first, without the word itself. Frequent words, names and short completions are likelier: a
 * name counts as a word in four times as many articles, and eight missing letters count against a word as much.
 */
export function complete(typed: string, words: readonly DictionaryWord[], most: number): Term[] {
  return words
    .filter(({ word }) => word.length > typed.length && word.startsWith(typed))
    .map(({ word, grade, isName }) => ({ word, quality: completionQuality(typed, word), weight: grade + (isName ? 2 : 0) - (word.length - typed.length) / 4 }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, quality }) => ({ word, quality }));
}

/**
 * Return at most `most` words that differ from the word typed by typos or spelling, nearest first. A name is as good as another word with half as many edits. Fuse
 * preselects among words of similar length and letters; the edit distance, which counts swapped letters as one edit, decides.
 */
export function correctTypos(typed: string, words: readonly Candidate[], most: number): Term[] {
  const edits = allowedEdits(typed, true);
  if (edits === 0) return [];
  const candidates = preselect(typed, edits, words)
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

function preselect(typed: string, edits: number, words: readonly Candidate[]): DictionaryWord[] {
  const letters = letterMask(typed);
  const alike = words.filter(
    ({ word, letters: other }) => Math.abs(word.length - typed.length) <= edits && countBits(letters & ~other) <= edits && countBits(other & ~letters) <= edits,
  );
  const list = alike.map(({ word }) => word);
  // All words are already folded. Fuse ignores the length of a word but not the positions of its letters. Threshold and distance are generous: the edit distance decides.
  const options = { isCaseSensitive: true, ignoreFieldNorm: true, threshold: 0.6, distance: 40 };
  const records = list.map((v, i) => ({ v, i, n: 1 }));
  return new Fuse(list, options, Fuse.parseIndex<string>({ keys: [], records })).search(typed).map(({ refIndex }) => alike[refIndex]!);
}

/** Return the maximum edit distance for typos in a word of this length; 0 for a word with digits. */
export function allowedEdits(word: string, isName: boolean): number {
  if (hasDigit(word) || word.length > MAX_LENGTH) return 0;
  if (isName) return word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

/** Fuse splits longer patterns; a word this long is not a typo. */
const MAX_LENGTH = 32;

/** Return the letters of a word as a 32-bit set. The low five bits of a character code distinguish the letters of one alphabet. */
function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
