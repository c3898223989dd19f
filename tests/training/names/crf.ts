import { LABEL_COUNT, mayFollow } from '../../../src/analysis/core/names/labels.ts';

/** A range of words with the features and expected labels of each. */
export interface Example {
  /** Features of each word. */
  features: Int32Array[];
  labels: Uint8Array;
}

/** The weights of a trained model. */
export interface CrfWeights {
  /** `LABEL_COUNT` weights for each feature. */
  features: Float64Array;
  /** Transition scores of each label (column) after each label (row). */
  transitions: Float64Array;
}

/** Options of the training. */
export interface CrfOptions {
  rounds: number;
  rate: number;
  /** Strength of the L2 regularization. */
  pull: number;
  seed: number;
  /** Share of the features of a word that are dropped at random in each step (dropout), so that the model does not rely on a single one. */
  dropout: number;
}

/** Return a pseudo-random generator of numbers from 0 to 1, which is the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Put the values of a list into a random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

const NEVER = -1e9;

/** Train a linear-chain conditional random field with AdaGrad, averaging the weights over the last rounds. */
export function trainCrf(examples: readonly Example[], size: number, { rounds, rate, pull, seed, dropout }: CrfOptions): CrfWeights {
  const features = new Float64Array(size * LABEL_COUNT);
  const squares = new Float64Array(size * LABEL_COUNT).fill(1e-2);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const stepSquares = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(1e-2);
  const sum = new Float64Array(size * LABEL_COUNT);
  const stepSum = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  let summed = 0;
  const order = [...examples];
  const random = createRandom(seed);
  const longest = Math.max(...examples.map(({ labels }) => labels.length));
  const scores = new Float64Array(longest * LABEL_COUNT);
  const alpha = new Float64Array(longest * LABEL_COUNT);
  const beta = new Float64Array(longest * LABEL_COUNT);
  const stepGradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const row = new Float64Array(LABEL_COUNT);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { features: full, labels } of order) {
      const at = dropout === 0 ? full : full.map((list) => list.filter(() => random() >= dropout));
      const length = labels.length;
      for (let i = 0; i < length; i++) {
        const base = i * LABEL_COUNT;
        for (let y = 0; y < LABEL_COUNT; y++) scores[base + y] = 0;
        for (const feature of at[i]!) for (let y = 0; y < LABEL_COUNT; y++) scores[base + y]! += features[feature * LABEL_COUNT + y]!;
      }
      // forward
      for (let y = 0; y < LABEL_COUNT; y++) alpha[y] = mayFollow(0, y) ? scores[y]! + transitions[y]! : NEVER;
      for (let i = 1; i < length; i++)
        for (let y = 0; y < LABEL_COUNT; y++) {
          for (let x = 0; x < LABEL_COUNT; x++) row[x] = mayFollow(x, y) ? alpha[(i - 1) * LABEL_COUNT + x]! + transitions[x * LABEL_COUNT + y]! : NEVER;
          alpha[i * LABEL_COUNT + y] = logSum(row) + scores[i * LABEL_COUNT + y]!;
        }
      for (let y = 0; y < LABEL_COUNT; y++) beta[(length - 1) * LABEL_COUNT + y] = transitions[y * LABEL_COUNT]!;
      for (let i = length - 2; i >= 0; i--)
        for (let x = 0; x < LABEL_COUNT; x++) {
          for (let y = 0; y < LABEL_COUNT; y++)
            row[y] = mayFollow(x, y) ? beta[(i + 1) * LABEL_COUNT + y]! + transitions[x * LABEL_COUNT + y]! + scores[(i + 1) * LABEL_COUNT + y]! : NEVER;
          beta[i * LABEL_COUNT + x] = logSum(row);
        }
      for (let y = 0; y < LABEL_COUNT; y++) row[y] = alpha[(length - 1) * LABEL_COUNT + y]! + beta[(length - 1) * LABEL_COUNT + y]!;
      const total = logSum(row);
      stepGradient.fill(0);
      for (let i = 0; i < length; i++) {
        for (let y = 0; y < LABEL_COUNT; y++) {
          const expected = Math.exp(alpha[i * LABEL_COUNT + y]! + beta[i * LABEL_COUNT + y]! - total);
          row[y] = (y === labels[i] ? 1 : 0) - expected;
          if (i === 0) stepGradient[y]! += row[y]!;
          else
            for (let x = 0; x < LABEL_COUNT; x++)
              if (mayFollow(x, y))
                stepGradient[x * LABEL_COUNT + y]! +=
                  (labels[i - 1] === x && labels[i] === y ? 1 : 0) -
                  Math.exp(
                    alpha[(i - 1) * LABEL_COUNT + x]! + transitions[x * LABEL_COUNT + y]! + scores[i * LABEL_COUNT + y]! + beta[i * LABEL_COUNT + y]! - total,
                  );
          if (i === length - 1) stepGradient[y * LABEL_COUNT]! += (y === labels[i] ? 1 : 0) - expected;
        }
        for (const feature of at[i]!) {
          const base = feature * LABEL_COUNT;
          for (let y = 0; y < LABEL_COUNT; y++) {
            const gradient = row[y]! - pull * features[base + y]!;
            squares[base + y]! += gradient * gradient;
            features[base + y]! += (rate * gradient) / Math.sqrt(squares[base + y]!);
          }
        }
      }
      for (let k = 0; k < stepGradient.length; k++) {
        const gradient = stepGradient[k]!;
        stepSquares[k]! += gradient * gradient;
        transitions[k]! += (rate * gradient) / Math.sqrt(stepSquares[k]!);
      }
    }
    if (round >= rounds / 2) {
      for (let k = 0; k < sum.length; k++) sum[k]! += features[k]!;
      for (let k = 0; k < stepSum.length; k++) stepSum[k]! += transitions[k]!;
      summed++;
    }
  }
  return { features: sum.map((value) => value / summed), transitions: stepSum.map((value) => value / summed) };
}

function logSum(values: Float64Array): number {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
