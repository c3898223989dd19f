import type { RuleFeatures } from './rule-features.ts';
import { NO_WORD, type WordFeatures, wordFeatures } from './word-features.ts';
import type { Word } from '../../../core/names/words.ts';
import { isCapitalised } from '../../../core/names/words.ts';

/** Number of bits of a feature's hash, by which features are numbered (feature hashing). Collisions are rare. */
export const FEATURE_BITS = 16;

/** Upper bound of the number of features of a word. */
export const MAX_FEATURES = 256;
/** Maximum number of occurrences of a word that are considered. */
const MAX_OCCURRENCES = 6;

/** Computes the features of the words of a text, one word at a time. */
export interface FeatureReader {
  /** Write the features of the word at `at` to `into`, and return their number. */
  read: (at: number, into: Int32Array) => number;
}

/** Occurrences of a capitalized word in the text, as indexes of words. */
interface Occurrences {
  places: number[];
}

/** Create the feature reader of a text, given the results of the rules. */
export function createFeatures(words: Word[], headlines: Set<number>, rules: RuleFeatures): FeatureReader {
  const seen = new Array<WordFeatures | undefined>(words.length);
  const featuresAt = (at: number): WordFeatures => (seen[at] ??= wordFeatures(words[at]!.text));
  const small = new Set<string>();
  const occurrences = new Map<string, Occurrences>();
  words.forEach((word, at) => {
    if (word.shape === 'lower') small.add(word.lower);
    else if (isCapitalised(word)) {
      const known = occurrences.get(word.lower);
      if (!known) occurrences.set(word.lower, { places: [at] });
      else if (known.places.length < MAX_OCCURRENCES) known.places.push(at);
    }
  });
  const beside = (at: number, by: number): WordFeatures => {
    const other = words[at + by];
    return other !== undefined && other.sentence === words[at]?.sentence ? featuresAt(at + by) : NO_WORD;
  };
  const draftAt = (at: number, by: number): number => (words[at + by]?.sentence === words[at]?.sentence ? rules.labels[at + by]! : 0);

  let out: Int32Array = new Int32Array(0);
  let count = 0;
  const say = (template: number, value: number): void => {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    out[count++] = hash >>> (32 - FEATURE_BITS);
  };
  const both = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;
  const sayLists = (template: number, lists: number): void => {
    for (let rest = lists; rest !== 0; rest &= rest - 1) say(template, 31 - Math.clz32(rest & -rest));
  };

  const readAt = (at: number, into: Int32Array): number => {
    out = into;
    count = 0;
    const word = words[at]!;
    const own = featuresAt(at);
    const [before, after, before2, after2] = [beside(at, -1), beside(at, 1), beside(at, -2), beside(at, 2)];
    const label = rules.labels[at]!;
    const state = rules.states[at]!;
    say(1, 0);
    say(2, own.word);
    say(3, before.word);
    say(4, after.word);
    say(5, before2.word);
    say(6, after2.word);
    say(7, both(before.word, own.word));
    say(8, both(own.word, after.word));
    say(9, own.shape);
    say(10, both(before.shape, own.shape));
    say(11, both(own.shape, after.shape));
    say(12, both(both(before.shape, own.shape), after.shape));
    for (const digest of own.beginnings) say(13, digest);
    for (const digest of own.endings) say(14, digest);
    sayLists(15, own.lists);
    sayLists(16, before.lists);
    sayLists(17, after.lists);
    sayLists(18, before2.lists);
    sayLists(19, after2.lists);
    say(20, own.lists & 0xff);
    say(21, both(own.lists & 0x3f, after.lists & 0x3f));
    say(22, both(before.lists & 0x3f, own.lists & 0x3f));
    const opens = word.opens ? 1 : 0;
    const isSmall = small.has(word.lower) ? 1 : 0;
    const headline = headlines.has(word.sentence) ? 1 : 0;
    const manner = opens | (isSmall << 1) | (headline << 2) | (word.spaced ? 8 : 0);
    say(23, manner);
    say(24, both(manner, own.shape));
    say(25, both(manner, own.lists & 0xff));
    say(26, label);
    say(27, both(draftAt(at, -1), label));
    say(28, both(label, draftAt(at, 1)));
    say(29, both(label, own.word));
    say(30, both(label, own.shape));
    say(31, both(label, own.lists & 0xff));
    say(32, both(label, both(manner, state)));
    say(33, both(label, before.word));
    say(34, both(label, after.word));
    say(35, both(state, own.shape));
    say(58, both(label, rules.leads[at]!));
    say(36, rules.known[at]!);
    say(37, both(rules.known[at]!, both(label, rules.known[at + 1] ?? 0)));
    // The sequence of capitalized words around it: its last word is the best evidence, then its first word and its neighbours.
    let first = at;
    while (first > 0 && isCapitalised(words[first - 1]) && words[first - 1]!.sentence === word.sentence && at - first < 8) first--;
    let last = at;
    while (isCapitalised(words[last + 1]) && words[last + 1]!.sentence === word.sentence && last - at < 8) last++;
    const head = featuresAt(last);
    const opener = featuresAt(first);
    const place = first === last ? 0 : at === first ? 1 : at === last ? 2 : 3;
    say(38, both(place, Math.min(last - first, 5)));
    say(39, both(place, head.word));
    say(40, both(place, opener.word));
    for (let rest = head.lists; rest !== 0; rest &= rest - 1) say(41, both(place, rest & -rest));
    for (let rest = opener.lists; rest !== 0; rest &= rest - 1) say(42, both(place, rest & -rest));
    const [outerBefore, outerAfter] = [beside(first, -1), beside(last, 1)];
    say(43, both(place, outerBefore.word));
    say(44, both(place, outerAfter.word));
    sayLists(45, outerBefore.lists);
    sayLists(46, outerAfter.lists);
    say(47, both(outerBefore.word, outerAfter.word));
    say(48, both(label, outerAfter.word));
    say(49, both(label, outerBefore.word));
    // Other occurrences of the word in the text.
    const places = occurrences.get(word.lower)?.places ?? [];
    let [listsBefore, listsAfter, labels] = [0, 0, 0];
    for (const other of places) {
      if (other === at) continue;
      const [left, right] = [beside(other, -1), beside(other, 1)];
      listsBefore |= left.lists;
      listsAfter |= right.lists;
      labels |= 1 << rules.labels[other]!;
      say(50, left.word);
      say(51, right.word);
      say(52, featuresAt(other).shape);
    }
    sayLists(53, listsBefore);
    sayLists(54, listsAfter);
    for (let rest = labels; rest !== 0; rest &= rest - 1) say(55, both(label, rest & -rest));
    say(56, both(labels, label));
    const beyond = words[last + 1]?.shape === 'punctuation' ? 2 : 1;
    say(57, beside(last, beyond).word);
    return count;
  };
  return { read: readAt };
}
