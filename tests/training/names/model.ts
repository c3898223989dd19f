import { FEATURE_BITS } from '../../../src/analysis/english/names/model/features.ts';
import type { NameModel } from '../../../src/analysis/english/names/model/name-model.ts';
import { type CrfOptions, type CrfWeights, type Example, trainCrf } from './crf.ts';

/**
 * Hyperparameters of the training, chosen by measurement on sets that the model had not seen. `pull` is the strength of the regularization. Weights are multiplied
 * by `scale` before they are rounded. `trust` and `doubt` are not used in training: they are scores that the model adds when it finds names, see `NameModel`.
 */
export const TRAINING: CrfOptions & { scale: number; trust: number; doubt: number } = {
  rounds: 12,
  rate: 0.1,
  pull: 0.002,
  dropout: 0.5,
  seed: 1,
  scale: 16,
  trust: 10,
  doubt: 4,
};

/** Train a model on examples, with integer weights. */
export function trainModel(examples: readonly Example[], options = TRAINING): NameModel {
  const { features, transitions } = trainCrf(examples, 1 << FEATURE_BITS, options);
  return inWholeNumbers({ features, transitions }, options);
}

function inWholeNumbers({ features, transitions }: CrfWeights, { scale, trust, doubt }: typeof TRAINING): NameModel {
  return {
    features: Int8Array.from(features, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight * scale)),
    trust,
    doubt,
  };
}
