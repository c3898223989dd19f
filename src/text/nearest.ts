import { editDistance } from './edit-distance.ts';

/** The candidate with the fewest slips to the word, case aside, and how many; undefined where there is none. Of several as near the first. */
export function nearest(word: string, candidates: Iterable<string>): { candidate: string; distance: number } | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    // At least as many slips as the lengths differ: most candidates need no closer look.
    if (best && Math.abs(candidate.length - word.length) >= best.distance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best;
}

/** “ Did you mean “X”?”, to be put behind a sentence, where a candidate is near enough to be what was meant; else nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found && found.distance <= Math.max(2, word.length / 3) ? ` Did you mean “${found.candidate}”?` : '';
}
