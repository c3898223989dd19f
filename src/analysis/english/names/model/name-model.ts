import type { Word } from '../../../core/names/words.ts';
import { bestLabels } from '../../../core/names/decode.ts';
import type { RuleFeatures } from './rule-features.ts';
import { createFeatures, FEATURE_BITS, MAX_FEATURES } from './features.ts';
import { LABEL_COUNT, NAME_TYPES, type NameType } from '../../../core/names/labels.ts';
import { findNameRanges, type NameRange } from './name-ranges.ts';

/** Weights of the trained model (a conditional random field). They are small integers, so that the results are the same on every machine. */
export interface NameModel {
  /** `LABEL_COUNT` weights for each feature. */
  features: Int8Array;
  /** Transition scores of each label (column) after each label (row). */
  transitions: Int32Array;
  /** Score that is added to the label that the rules give, so that the rules have more weight than after training alone. */
  trust: number;
  /** Score that is added to the label “outside” (not part of a name), so that doubtful names are left out. */
  doubt: number;
}

/** A name predicted by the model, with the indexes of its first and last word. */
export interface ModelName {
  first: number;
  last: number;
  type: NameType;
  /** Whether it is a company whose name is also the surname of a person in the text. */
  isFirm?: true;
}

/** Score margin from which the type given by the rules is nearly always right. */
const SURE_MARGIN = 4;
/** How many times as much the rules' type counts from that margin on. */
const SURE_FACTOR = 8;

/** Number of feature weights. */
const WEIGHT_COUNT = LABEL_COUNT << FEATURE_BITS;
/** Number of transition scores. */
const TRANSITION_COUNT = LABEL_COUNT * LABEL_COUNT;

/**
 * Parse a model from the bytes of its file, described in `data/README.md`.
 *
 * @throws Error when the file has the wrong length
 */
export function parseModel(file: Uint8Array): NameModel {
  const weights = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  if (weights.length !== 2 + TRANSITION_COUNT + WEIGHT_COUNT)
    throw new Error(`A model of names has ${2 + TRANSITION_COUNT + WEIGHT_COUNT} bytes, but this file has ${weights.length}. Train the model again.`);
  const [trust, doubt] = [weights[0]!, weights[1]!];
  return { trust, doubt, transitions: Int32Array.from(weights.subarray(2, 2 + TRANSITION_COUNT)), features: weights.subarray(2 + TRANSITION_COUNT) };
}

/** Serialize a model to the bytes of its file. */
export function serializeModel({ features, transitions, trust, doubt }: NameModel): Uint8Array {
  const file = new Int8Array(2 + TRANSITION_COUNT + WEIGHT_COUNT);
  file.set([trust, doubt, ...transitions]);
  file.set(features, 2 + TRANSITION_COUNT);
  return new Uint8Array(file.buffer);
}

/** Return the names predicted by the model, in the order of the text, given the results of the rules. */
export function readNames(model: NameModel, words: Word[], headlines: Set<number>, rules: RuleFeatures): ModelName[] {
  const reader = createFeatures(words, headlines, rules);
  const features = new Int32Array(MAX_FEATURES);
  const names: ModelName[] = [];
  // Most ranges are shorter than sixteen words.
  let scores = new Int32Array(16 * LABEL_COUNT);
  for (const range of findNameRanges(words)) {
    const length = range.to - range.from;
    if (scores.length < length * LABEL_COUNT) scores = new Int32Array(length * LABEL_COUNT);
    for (let index = range.from; index < range.to; index++) {
      const count = reader.read(index, features);
      addScores(scores, (index - range.from) * LABEL_COUNT, features, count, model);
      scores[(index - range.from) * LABEL_COUNT]! += model.doubt;
      scores[(index - range.from) * LABEL_COUNT + rules.labels[index]!]! += ruleScore(rules, index, model.trust);
    }
    names.push(...namesOf(bestLabels(scores, length, model.transitions), range));
  }
  return names;
}

/** Set the scores of a word to the sums of its features' weights. One pass with a variable for each of the nine labels takes half the time of a loop over the labels. */
function addScores(scores: Int32Array, row: number, features: Int32Array, count: number, { features: weights }: NameModel): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let s8 = 0;
  for (let i = 0; i < count; i++) {
    const from = features[i]! * LABEL_COUNT;
    s0 += weights[from]!;
    s1 += weights[from + 1]!;
    s2 += weights[from + 2]!;
    s3 += weights[from + 3]!;
    s4 += weights[from + 4]!;
    s5 += weights[from + 5]!;
    s6 += weights[from + 6]!;
    s7 += weights[from + 7]!;
    s8 += weights[from + 8]!;
  }
  scores[row] = s0;
  scores[row + 1] = s1;
  scores[row + 2] = s2;
  scores[row + 3] = s3;
  scores[row + 4] = s4;
  scores[row + 5] = s5;
  scores[row + 6] = s6;
  scores[row + 7] = s7;
  scores[row + 8] = s8;
}

/** Return the names of a word range from its labels. */
function namesOf(labels: Uint8Array, { from }: NameRange): ModelName[] {
  const names: ModelName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label % 2 === 0) continue;
    let end = i;
    while (labels[end + 1] === label + 1) end++;
    names.push({ first: from + i, last: from + end, type: NAME_TYPES[(label - 1) / 2]! });
    i = end;
  }
  return names;
}

/** Return the score to add to the label that the rules give. It is higher if the rules are sure. */
function ruleScore({ margins }: RuleFeatures, index: number, trust: number): number {
  return margins[index]! >= SURE_MARGIN ? trust * SURE_FACTOR : trust;
}
