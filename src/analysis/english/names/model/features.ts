import type { RuleFeatures } from './rule-features.ts';
import type { WordForm } from '../../../core/names/lexicon.ts';
import type { Word } from '../../../core/names/words.ts';
import { isCapitalized } from '../../../core/names/words.ts';

/** Number of bits of a feature's hash, by which features are numbered (feature hashing). Collisions are rare. */
export const FEATURE_BITS = 16;

/** Upper bound of the number of features of a word. */
export const MAX_FEATURES = 256;
/** Maximum number of occurrences of a word that are considered. */
const MAX_OCCURRENCES = 6;

/** The parts of a word's form that the features use. */
type Form = Pick<WordForm, 'lists' | 'digests'>;
/** Form of the missing word before or after a sentence. */
const NO_WORD: Form = { lists: 0, digests: { word: 1, shape: 1, beginnings: [], endings: [] } };

/** Computes the features of the words of a text, one word at a time. */
export interface FeatureReader {
  /** Write the features of the word at `at` to `into`, and return their number. */
  read: (at: number, into: Int32Array) => number;
}

/** Word indexes of the occurrences of a capitalized word in the text. */
interface Occurrences {
  places: number[];
}

/** Create the feature reader of a text, given the results of the rules. */
export function createFeatures(words: Word[], headlines: Set<number>, rules: RuleFeatures): FeatureReader {
  const formAt = (at: number): Form => words[at]!.form;
  const small = new Set<string>();
  const occurrences = new Map<string, Occurrences>();
  words.forEach((word, at) => {
    if (word.shape === 'lower') small.add(word.lower);
    else if (isCapitalized(word)) {
      const known = occurrences.get(word.lower);
      if (!known) occurrences.set(word.lower, { places: [at] });
      else if (known.places.length < MAX_OCCURRENCES) known.places.push(at);
    }
  });
  const neighbour = (at: number, by: number): Form => {
    const other = words[at + by];
    return other !== undefined && other.sentence === words[at]?.sentence ? other.form : NO_WORD;
  };
  const draftAt = (at: number, by: number): number => (words[at + by]?.sentence === words[at]?.sentence ? rules.labels[at + by]! : 0);

  let out: Int32Array = new Int32Array(0);
  let count = 0;
  const add = (template: number, value: number): void => {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    out[count++] = hash >>> (32 - FEATURE_BITS);
  };
  const combine = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;
  const addLists = (template: number, lists: number): void => {
    for (let rest = lists; rest !== 0; rest &= rest - 1) add(template, 31 - Math.clz32(rest & -rest));
  };

  const readAt = (at: number, into: Int32Array): number => {
    out = into;
    count = 0;
    const word = words[at]!;
    const own = word.form;
    const before = neighbour(at, -1);
    const after = neighbour(at, 1);
    const before2 = neighbour(at, -2);
    const after2 = neighbour(at, 2);
    const label = rules.labels[at]!;
    const state = rules.states[at]!;
    add(1, 0);
    add(2, own.digests.word);
    add(3, before.digests.word);
    add(4, after.digests.word);
    add(5, before2.digests.word);
    add(6, after2.digests.word);
    add(7, combine(before.digests.word, own.digests.word));
    add(8, combine(own.digests.word, after.digests.word));
    add(9, own.digests.shape);
    add(10, combine(before.digests.shape, own.digests.shape));
    add(11, combine(own.digests.shape, after.digests.shape));
    add(12, combine(combine(before.digests.shape, own.digests.shape), after.digests.shape));
    for (const digest of own.digests.beginnings) add(13, digest);
    for (const digest of own.digests.endings) add(14, digest);
    addLists(15, own.lists);
    addLists(16, before.lists);
    addLists(17, after.lists);
    addLists(18, before2.lists);
    addLists(19, after2.lists);
    add(20, own.lists & 0xff);
    add(21, combine(own.lists & 0x3f, after.lists & 0x3f));
    add(22, combine(before.lists & 0x3f, own.lists & 0x3f));
    const opensSentence = word.opensSentence ? 1 : 0;
    const isSmall = small.has(word.lower) ? 1 : 0;
    const headline = headlines.has(word.sentence) ? 1 : 0;
    const manner = opensSentence | (isSmall << 1) | (headline << 2) | (word.hasSpaceBefore ? 8 : 0);
    add(23, manner);
    add(24, combine(manner, own.digests.shape));
    add(25, combine(manner, own.lists & 0xff));
    add(26, label);
    add(27, combine(draftAt(at, -1), label));
    add(28, combine(label, draftAt(at, 1)));
    add(29, combine(label, own.digests.word));
    add(30, combine(label, own.digests.shape));
    add(31, combine(label, own.lists & 0xff));
    add(32, combine(label, combine(manner, state)));
    add(33, combine(label, before.digests.word));
    add(34, combine(label, after.digests.word));
    add(35, combine(state, own.digests.shape));
    add(58, combine(label, rules.margins[at]!));
    add(36, rules.known[at]!);
    add(37, combine(rules.known[at]!, combine(label, rules.known[at + 1] ?? 0)));
    // The sequence of capitalized words around it: its last word is the best evidence, then its first word and its neighbours.
    let first = at;
    while (first > 0 && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === word.sentence && at - first < 8) first--;
    let last = at;
    while (isCapitalized(words[last + 1]) && words[last + 1]!.sentence === word.sentence && last - at < 8) last++;
    const head = formAt(last);
    const opener = formAt(first);
    const place = first === last ? 0 : at === first ? 1 : at === last ? 2 : 3;
    add(38, combine(place, Math.min(last - first, 5)));
    add(39, combine(place, head.digests.word));
    add(40, combine(place, opener.digests.word));
    for (let rest = head.lists; rest !== 0; rest &= rest - 1) add(41, combine(place, rest & -rest));
    for (let rest = opener.lists; rest !== 0; rest &= rest - 1) add(42, combine(place, rest & -rest));
    const outerBefore = neighbour(first, -1);
    const outerAfter = neighbour(last, 1);
    add(43, combine(place, outerBefore.digests.word));
    add(44, combine(place, outerAfter.digests.word));
    addLists(45, outerBefore.lists);
    addLists(46, outerAfter.lists);
    add(47, combine(outerBefore.digests.word, outerAfter.digests.word));
    add(48, combine(label, outerAfter.digests.word));
    add(49, combine(label, outerBefore.digests.word));
    // Other occurrences of the word in the text.
    const places = occurrences.get(word.lower)?.places ?? [];
    let listsBefore = 0;
    let listsAfter = 0;
    let labels = 0;
    for (const other of places) {
      if (other === at) continue;
      const left = neighbour(other, -1);
      const right = neighbour(other, 1);
      listsBefore |= left.lists;
      listsAfter |= right.lists;
      labels |= 1 << rules.labels[other]!;
      add(50, left.digests.word);
      add(51, right.digests.word);
      add(52, formAt(other).digests.shape);
    }
    addLists(53, listsBefore);
    addLists(54, listsAfter);
    for (let rest = labels; rest !== 0; rest &= rest - 1) add(55, combine(label, rest & -rest));
    add(56, combine(labels, label));
    const beyond = words[last + 1]?.shape === 'punctuation' ? 2 : 1;
    add(57, neighbour(last, beyond).digests.word);
    return count;
  };
  return { read: readAt };
}
