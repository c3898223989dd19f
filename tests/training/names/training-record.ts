import { createHash } from 'node:crypto';
import type { GoldDocument } from '../../bench/compare/gold.ts';
import { FEATURE_BITS, MAX_FEATURES } from '../../../src/analysis/english/names/model/features.ts';
import { TRAINING } from './model.ts';
import type { TrainingSet } from './sets.ts';

/** Record of how and on what a model was trained, stored beside its weights. */
export interface TrainingRecord {
  /** Day of the training, `2023-07-05`. */
  trained: string;
  /** SHA-256 of the file with the weights. */
  weights: string;
  features: { bits: number; maxPerWord: number };
  training: typeof TRAINING;
  /** Documents by set: the id, and the first 16 digits of the SHA-256 of text and names. */
  sets: Record<string, Record<string, string>>;
  /** Documents whose end is not annotated and was left out, with the offset from which on. */
  leftOut: Record<string, number>;
}

/** Return the record of a training. */
export function trainingRecord(sets: readonly TrainingSet[], weights: Uint8Array, trained: string): TrainingRecord {
  const documents = sets.flatMap((set) => set.documents.map(({ document }) => document));
  return {
    trained,
    weights: sha256(weights),
    features: { bits: FEATURE_BITS, maxPerWord: MAX_FEATURES },
    training: TRAINING,
    sets: Object.fromEntries(sets.map((set) => [set.name, Object.fromEntries(set.documents.map(({ document }) => [document.id, digestOf(document)]))])),
    leftOut: Object.fromEntries(documents.flatMap(({ id, annotatedUntil }) => (annotatedUntil === undefined ? [] : [[id, annotatedUntil]]))),
  };
}

/** Return what the model learns from: the text, and the spans of its names. */
function digestOf({ text, entities = [] }: GoldDocument): string {
  const names = entities.filter(({ soft }) => !soft).map(({ start, end, type }) => [start, end, type]);
  return sha256(JSON.stringify([text, names])).slice(0, 16);
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
