import { likeness, wordsOf } from '../../compare/index.ts';

/** Sentences that share this part of their words are in nearly the same words; two reports of one event share its names and its day, and so many others. */
const NEARLY = 0.85;
/** So many words in a row are taken over, and not found twice. */
const RUN = 7;

/** Whether two sentences are in nearly the same words, or have a long stretch in common, so that one has it from the other or both from a third. */
export function areInSameWords(a: string, b: string): boolean {
  if (likeness(wordsOf(a), wordsOf(b)) >= NEARLY) return true;
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN).join(' '));
}
