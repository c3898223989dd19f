import { isStopWord, similarity, wordsOf } from '../../compare/index.ts';

/** Minimum similarity of sentences in nearly the same words. It is high because two independent reports of one event also share names, a date and many words. */
const MIN_SIMILARITY = 0.85;
/** Two texts with this many consecutive words in common, of which at least `MIN_DISTINCTIVE` are distinctive, have been copied. */
const RUN_LENGTH = 7;
const MIN_DISTINCTIVE = 4;

/** Whether two sentences have nearly the same words or share a long sequence of words, as if one was copied from the other or both from a third. */
export function areInSameWords(a: string, b: string): boolean {
  if (similarity(wordsOf(a), wordsOf(b)) >= MIN_SIMILARITY) return true;
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, start) => words.slice(start, start + RUN_LENGTH));
  return runs.filter((run) => run.filter(isDistinctive).length >= MIN_DISTINCTIVE).map((run) => run.join(' ').toLowerCase());
}

/** Whether a word might not occur in another newsroom's report of the same event: in “imposed a curfew on Port Selm on Monday”, only “imposed” and “curfew”. */
function isDistinctive(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isStopWord(word) && word.length > 2;
}
