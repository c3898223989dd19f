import type { Word } from '../../../core/names/words.ts';
import { bestLabels } from '../../../core/names/decode.ts';
import type { Draft } from './rule-features.ts';
import { createFeatures, FEATURE_BITS, MOST_FEATURES } from './features.ts';
import { LABELS, NAME_TYPES, type NameType } from '../../../core/names/labels.ts';
import { findStretches, type WordRange } from './word-ranges.ts';

/** Trained weights: small whole numbers, so that every machine reads the same names. */
export interface NameModel {
  /** `LABELS` numbers a feature. */
  features: Int8Array;
  /** The score of each label (column) behind each (row). */
  steps: Int32Array;
  /** How much is added to the label that the rules gave: their word counts beyond what the training texts show. */
  trust: number;
  /** How much is added to “no name”: what is doubtful is left out. */
  doubt: number;
}

/** A name that the model reads; indices of its first and last word. */
export interface ReadName {
  first: number;
  last: number;
  type: NameType;
  /** Whether it is a firm called by the surname of a person whom the text names, too. */
  isFirm?: true;
}

/** With such a lead of one type before the next, the rules are hardly ever wrong. */
const SURE = 4;

const SIZE = LABELS << FEATURE_BITS;

const STEPS = LABELS * LABELS;

/**
 * Read a model from the bytes of its file (`data/README.md`).
 *
 * @throws Error when they are not as many as a model has
 */
export function openModel(file: Uint8Array): NameModel {
  const weights = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  if (weights.length !== 2 + STEPS + SIZE) throw new Error(`A model of names has ${2 + STEPS + SIZE} bytes, and this file ${weights.length}: train it anew.`);
  const [trust, doubt] = [weights[0]!, weights[1]!];
  return { trust, doubt, steps: Int32Array.from(weights.subarray(2, 2 + STEPS)), features: weights.subarray(2 + STEPS) };
}

/** Write a model as the bytes of its file. */
export function closeModel({ features, steps, trust, doubt }: NameModel): Uint8Array {
  const file = new Int8Array(2 + STEPS + SIZE);
  file.set([trust, doubt, ...steps]);
  file.set(features, 2 + STEPS);
  return new Uint8Array(file.buffer);
}

/** Words with what the rules found in them → the names that the model reads, in the order of the text. */
export function readNames(model: NameModel, words: Word[], headlines: Set<number>, draft: Draft): ReadName[] {
  const reader = createFeatures(words, headlines, draft);
  const into = new Int32Array(MOST_FEATURES);
  const names: ReadName[] = [];
  let scores = new Int32Array(16 * LABELS);
  for (const stretch of findStretches(words)) {
    const length = stretch.to - stretch.from;
    if (scores.length < length * LABELS) scores = new Int32Array(length * LABELS);
    else scores.fill(0, 0, length * LABELS);
    for (let at = stretch.from; at < stretch.to; at++) {
      const count = reader.read(at, into);
      addScores(scores, (at - stretch.from) * LABELS, into, count, model);
      scores[(at - stretch.from) * LABELS]! += model.doubt;
      scores[(at - stretch.from) * LABELS + draft.labels[at]!]! += trustIn(draft, at, model.trust);
    }
    names.push(...namesOf(bestLabels(scores, length, model.steps), stretch));
  }
  return names;
}

function addScores(scores: Int32Array, row: number, features: Int32Array, count: number, { features: weights }: NameModel): void {
  for (let label = 0; label < LABELS; label++) {
    let score = 0;
    for (let i = 0; i < count; i++) score += weights[features[i]! * LABELS + label]!;
    scores[row + label]! += score;
  }
}

/** Labels of a stretch → its names. */
function namesOf(labels: Uint8Array, { from }: WordRange): ReadName[] {
  const names: ReadName[] = [];
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

/** How much is added to the label of the rules: more where they are sure. */
function trustIn({ leads }: Draft, at: number, trust: number): number {
  return leads[at]! >= SURE ? trust * 8 : trust;
}
