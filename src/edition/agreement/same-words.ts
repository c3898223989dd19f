import { isStopWord, similarity, wordsOf } from '../../compare/index.ts';

/** Minimum similarity of sentences in nearly the same words. It is high because two reports of one event share names, a date and so many words anyway. */
const NEARLY = 0.85;
/** Number of consecutive words that two texts share only if one was copied, and minimum number of these that say something and are no names. */
const RUN = 7;
const MIN_TELLING = 4;

/** Whether two sentences have nearly the same words, or share a long sequence of words, so that one was copied from the other or both from a third. */
export function areInSameWords(a: string, b: string): boolean {
  if (similarity(wordsOf(a), wordsOf(b)) >= NEARLY) return true;
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN));
  return runs.filter((run) => run.filter(isTelling).length >= MIN_TELLING).map((run) => run.join(' ').toLowerCase());
}

/** “Imposed a curfew on Port Selm on Monday” has the same names in any newsroom: only “imposed” and “curfew” are words of choice. */
function isTelling(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isStopWord(word) && word.length > 2;
}
