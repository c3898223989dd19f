import { LABELS, mayFollow } from './labels.ts';

/** Score of a sequence that is not allowed. Its sum with any other score does not overflow 32 bits. */
const IMPOSSIBLE_SCORE = -0x3fffffff;

/**
 * Return the best sequence of labels for a range of words (Viterbi algorithm).
 *
 * @param scores `LABELS` scores for each word, one per label
 * @param steps transition scores of each label (column) after each label (row)
 */
export function bestLabels(scores: Int32Array, length: number, steps: Int32Array): Uint8Array {
  if (length === 1) return Uint8Array.of(bestSingleLabel(scores, steps));
  const best = new Int32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++) best[label] = mayFollow(0, label) ? scores[label]! + steps[label]! : IMPOSSIBLE_SCORE;
  for (let at = 1; at < length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let [top, source] = [IMPOSSIBLE_SCORE, 0];
      for (let before = 0; before < LABELS; before++) {
        if (!mayFollow(before, label)) continue;
        const score = best[row - LABELS + before]! + steps[before * LABELS + label]!;
        if (score > top) [top, source] = [score, before];
      }
      best[row + label] = top + scores[row + label]!;
      from[row + label] = source;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  // The last label includes the transition to “outside”, because no name follows the range.
  const end = (label: number): number => best[(length - 1) * LABELS + label]! + steps[label * LABELS]!;
  for (let label = 1; label < LABELS; label++) if (end(label) > end(last)) last = label;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last;
    last = from[at * LABELS + last]!;
  }
  return labels;
}

/** Return the best label for a range of a single word. This is the most frequent case, and needs no search. */
function bestSingleLabel(scores: Int32Array, steps: Int32Array): number {
  let [best, top] = [0, IMPOSSIBLE_SCORE];
  for (let label = 0; label < LABELS; label++) {
    const score = scores[label]! + steps[label]! + steps[label * LABELS]!;
    if (mayFollow(0, label) && score > top) [best, top] = [label, score];
  }
  return best;
}
