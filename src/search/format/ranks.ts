/** Highest rank of a number of articles or reports: the four bits of an impact. */
const MAX_RANK = 15;
/** Ranks of scores, from 2⁻⁸ to 2⁸ in steps of a quarter of a power of two. */
const SCORE_RANKS = 64;

/** Return the rank of a number of articles or reports, 0 to 15. Each number up to three has a rank of its own; greater numbers of the same rank differ by less than 60 %. */
export function rankOfCount(count: number): number {
  return Math.min(MAX_RANK, count <= 0 ? 0 : 1 + Math.floor(1.5 * Math.log2(count)));
}

/** Return the rank of a happening: its score in steps of a quarter of a power of two, 0 to 63, plus 64 if it may be selected as the happening that represents its day. */
export function rankOfHappening(score: number, isSelectable: boolean): number {
  const step = score <= 0 ? 0 : Math.round(4 * Math.log2(score)) + SCORE_RANKS / 2;
  return Math.max(0, Math.min(SCORE_RANKS - 1, step)) + (isSelectable ? SCORE_RANKS : 0);
}
