import { editDistance } from './edit-distance.ts';

/** Find the candidate with the smallest edit distance to a word, ignoring case; undefined when there are no candidates. The first one wins a tie. */
export function nearest(word: string, candidates: Iterable<string>): { candidate: string; distance: number } | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    // The distance is at least the difference in length, so most candidates can be skipped.
    if (best && Math.abs(candidate.length - word.length) >= best.distance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best;
}

/** Return “ Did you mean “X”?”, to append to a sentence, if a candidate is similar enough; otherwise an empty string. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found && found.distance <= Math.max(2, word.length / 3) ? ` Did you mean “${found.candidate}”?` : '';
}
