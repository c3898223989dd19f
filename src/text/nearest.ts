import { editDistance } from './edit-distance.ts';

/** Return the candidate with the smallest edit distance to a word, ignoring case; undefined if there are no candidates. If several have it, the first is returned. */
export function nearest(word: string, candidates: Iterable<string>): { candidate: string; distance: number } | undefined {
  const lowerWord = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    // The distance is at least the difference in length, so most candidates can be skipped.
    if (best && Math.abs(candidate.length - word.length) >= best.distance) continue;
    const distance = editDistance(lowerWord, candidate.toLowerCase());
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best;
}

/** Return a question to append to a sentence, such as ` Did you mean “person”?`, if a candidate is similar enough; else an empty string. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best && best.distance <= Math.max(2, word.length / 3) ? ` Did you mean “${best.candidate}”?` : '';
}
