import type { RuleFeatures } from './rule-features.ts';
import type { WordForm } from '../../../core/names/lexicon.ts';
import type { Word } from '../../../core/names/words.ts';
import { isCapitalized } from '../../../core/names/words.ts';

/** Number of bits of a feature's number. The number is a hash of the feature (feature hashing); collisions are rare. */
export const FEATURE_BITS = 16;

/** Upper bound of the number of features of a word. */
export const MAX_FEATURES = 256;
/** Maximum number of occurrences of a word that are considered. */
const MAX_OCCURRENCES = 6;
/** Maximum number of capitalized words in a row that are considered on either side of a word. */
const MAX_SEQUENCE = 8;

/** The parts of a word's form that the features use. */
type Form = Pick<WordForm, 'lists' | 'digests'>;
/** Form that stands for the word before the first and after the last word of a sentence. */
const NO_WORD: Form = { lists: 0, digests: { word: 1, shape: 1, beginnings: [], endings: [] } };

/** Computes the features of the words of a text, one word at a time. */
export interface FeatureReader {
  /** Write the features of the word at `index` to `into`, and return their number. */
  read: (index: number, into: Int32Array) => number;
}

/** Return the feature reader of a text, given the results of the rules. */
export function createFeatures(words: Word[], headlines: Set<number>, rules: RuleFeatures): FeatureReader {
  const formAt = (index: number): Form => words[index]!.form;
  const lowerCaseWords = new Set<string>();
  /** Word indexes of the occurrences of each capitalized word, in lower case. */
  const occurrences = new Map<string, number[]>();
  words.forEach((word, index) => {
    if (word.shape === 'lower') lowerCaseWords.add(word.lower);
    else if (isCapitalized(word)) {
      const known = occurrences.get(word.lower);
      if (!known) occurrences.set(word.lower, [index]);
      else if (known.length < MAX_OCCURRENCES) known.push(index);
    }
  });
  const neighbour = (index: number, by: number): Form => {
    const other = words[index + by];
    return other !== undefined && other.sentence === words[index]?.sentence ? other.form : NO_WORD;
  };
  const ruleLabelAt = (index: number, by: number): number => (words[index + by]?.sentence === words[index]?.sentence ? rules.labels[index + by]! : 0);

  let output: Int32Array = new Int32Array(0);
  let count = 0;
  // Each kind of feature has a number of its own, the template; the trained weights depend on these numbers.
  const add = (template: number, value: number): void => {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    output[count++] = hash >>> (32 - FEATURE_BITS);
  };
  const combine = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;
  const addLists = (template: number, lists: number): void => {
    for (let remainingBits = lists; remainingBits !== 0; remainingBits &= remainingBits - 1) add(template, 31 - Math.clz32(remainingBits & -remainingBits));
  };

  const readAt = (index: number, into: Int32Array): number => {
    output = into;
    count = 0;
    const word = words[index]!;
    const form = word.form;
    const before = neighbour(index, -1);
    const after = neighbour(index, 1);
    const secondBefore = neighbour(index, -2);
    const secondAfter = neighbour(index, 2);
    const label = rules.labels[index]!;
    const state = rules.states[index]!;
    add(1, 0);
    add(2, form.digests.word);
    add(3, before.digests.word);
    add(4, after.digests.word);
    add(5, secondBefore.digests.word);
    add(6, secondAfter.digests.word);
    add(7, combine(before.digests.word, form.digests.word));
    add(8, combine(form.digests.word, after.digests.word));
    add(9, form.digests.shape);
    add(10, combine(before.digests.shape, form.digests.shape));
    add(11, combine(form.digests.shape, after.digests.shape));
    add(12, combine(combine(before.digests.shape, form.digests.shape), after.digests.shape));
    for (const digest of form.digests.beginnings) add(13, digest);
    for (const digest of form.digests.endings) add(14, digest);
    addLists(15, form.lists);
    addLists(16, before.lists);
    addLists(17, after.lists);
    addLists(18, secondBefore.lists);
    addLists(19, secondAfter.lists);
    add(20, form.lists & 0xff);
    add(21, combine(form.lists & 0x3f, after.lists & 0x3f));
    add(22, combine(before.lists & 0x3f, form.lists & 0x3f));
    const opensSentence = word.opensSentence ? 1 : 0;
    const occursInLowerCase = lowerCaseWords.has(word.lower) ? 1 : 0;
    const headline = headlines.has(word.sentence) ? 1 : 0;
    const contextBits = opensSentence | (occursInLowerCase << 1) | (headline << 2) | (word.hasSpaceBefore ? 8 : 0);
    add(23, contextBits);
    add(24, combine(contextBits, form.digests.shape));
    add(25, combine(contextBits, form.lists & 0xff));
    add(26, label);
    add(27, combine(ruleLabelAt(index, -1), label));
    add(28, combine(label, ruleLabelAt(index, 1)));
    add(29, combine(label, form.digests.word));
    add(30, combine(label, form.digests.shape));
    add(31, combine(label, form.lists & 0xff));
    add(32, combine(label, combine(contextBits, state)));
    add(33, combine(label, before.digests.word));
    add(34, combine(label, after.digests.word));
    add(35, combine(state, form.digests.shape));
    add(58, combine(label, rules.margins[index]!));
    add(36, rules.known[index]!);
    add(37, combine(rules.known[index]!, combine(label, rules.known[index + 1] ?? 0)));
    // The sequence of capitalized words around the word: the last word of the sequence is the best evidence, then its first word and the words beside it.
    let first = index;
    while (first > 0 && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === word.sentence && index - first < MAX_SEQUENCE) first--;
    let last = index;
    while (isCapitalized(words[last + 1]) && words[last + 1]!.sentence === word.sentence && last - index < MAX_SEQUENCE) last++;
    const head = formAt(last);
    const opener = formAt(first);
    const positionInSequence = first === last ? 0 : index === first ? 1 : index === last ? 2 : 3;
    add(38, combine(positionInSequence, Math.min(last - first, 5)));
    add(39, combine(positionInSequence, head.digests.word));
    add(40, combine(positionInSequence, opener.digests.word));
    for (let remainingBits = head.lists; remainingBits !== 0; remainingBits &= remainingBits - 1)
      add(41, combine(positionInSequence, remainingBits & -remainingBits));
    for (let remainingBits = opener.lists; remainingBits !== 0; remainingBits &= remainingBits - 1)
      add(42, combine(positionInSequence, remainingBits & -remainingBits));
    const outerBefore = neighbour(first, -1);
    const outerAfter = neighbour(last, 1);
    add(43, combine(positionInSequence, outerBefore.digests.word));
    add(44, combine(positionInSequence, outerAfter.digests.word));
    addLists(45, outerBefore.lists);
    addLists(46, outerAfter.lists);
    add(47, combine(outerBefore.digests.word, outerAfter.digests.word));
    add(48, combine(label, outerAfter.digests.word));
    add(49, combine(label, outerBefore.digests.word));
    // Other occurrences of the word in the text.
    const sameWords = occurrences.get(word.lower) ?? [];
    let listsBefore = 0;
    let listsAfter = 0;
    let labels = 0;
    for (const other of sameWords) {
      if (other === index) continue;
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
    for (let remainingBits = labels; remainingBits !== 0; remainingBits &= remainingBits - 1) add(55, combine(label, remainingBits & -remainingBits));
    add(56, combine(labels, label));
    const beyond = words[last + 1]?.shape === 'punctuation' ? 2 : 1;
    add(57, neighbour(last, beyond).digests.word);
    return count;
  };
  return { read: readAt };
}
