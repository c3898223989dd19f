import { LABEL_COUNT, mayFollow } from './labels.ts';

/** Score of a sequence that is not allowed. Its sum with any other score does not overflow 32 bits. */
const IMPOSSIBLE_SCORE = -0x3fffffff;

/**
 * Return the sequence of labels with the highest score for a range of words (Viterbi algorithm).
 *
 * @param scores for each word, a row with the score of each label
 * @param length number of words
 * @param transitions matrix of transition scores: the row is the label before, the column the label after
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Int32Array): Uint8Array {
  if (length === 1) return Uint8Array.of(bestSingleLabel(scores, transitions));
  const best = new Int32Array(length * LABEL_COUNT);
  const previous = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) best[label] = mayFollow(0, label) ? scores[label]! + transitions[label]! : IMPOSSIBLE_SCORE;
  for (let word = 1; word < length; word++) {
    const row = word * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let [highest, bestBefore] = [IMPOSSIBLE_SCORE, 0];
      for (let before = 0; before < LABEL_COUNT; before++) {
        if (!mayFollow(before, label)) continue;
        const score = best[row - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > highest) [highest, bestBefore] = [score, before];
      }
      best[row + label] = highest + scores[row + label]!;
      previous[row + label] = bestBefore;
    }
  }
  const labels = new Uint8Array(length);
  let current = 0;
  // The score of the last label includes the transition to “outside” (label 0), because no name continues after the range.
  const finalScore = (label: number): number => best[(length - 1) * LABEL_COUNT + label]! + transitions[label * LABEL_COUNT]!;
  for (let label = 1; label < LABEL_COUNT; label++) if (finalScore(label) > finalScore(current)) current = label;
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = current;
    current = previous[word * LABEL_COUNT + current]!;
  }
  return labels;
}

/** Return the best label for a range of a single word. This is the most frequent case, and needs no search. */
function bestSingleLabel(scores: Int32Array, transitions: Int32Array): number {
  let [best, highest] = [0, IMPOSSIBLE_SCORE];
  for (let label = 0; label < LABEL_COUNT; label++) {
    const score = scores[label]! + transitions[label]! + transitions[label * LABEL_COUNT]!;
    if (mayFollow(0, label) && score > highest) [best, highest] = [label, score];
  }
  return best;
}
