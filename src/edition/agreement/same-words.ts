import { similarity, wordsOf } from '../../compare/index.ts';

/** Minimum similarity of sentences in nearly the same words. It is high because two reports of one event share names, a date and so many words anyway. */
const NEARLY = 0.85;
/** Number of consecutive words that two texts share only if one was copied. */
const RUN = 7;

/** Whether two sentences have nearly the same words, or share a long sequence of words, so that one was copied from the other or both from a third. */
export function areInSameWords(a: string, b: string): boolean {
  if (similarity(wordsOf(a), wordsOf(b)) >= NEARLY) return true;
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN).join(' '));
}
