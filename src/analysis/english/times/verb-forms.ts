import { notVerbs, pastWords, pluralScheduleVerbs, scheduleVerbs } from './resources/verbs-en.ts';
import type { Word } from './cue.ts';

/** Near enough: “rail-related” and the like describe. */
export function isPast(word: string): boolean {
  return (
    pastWords.has(word) || (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word) && (!word.includes('-') || /^(?:co|re|pre|over|out)-/.test(word)))
  );
}

/** Near enough, behind an auxiliary. */
export function isParticiple(word: string): boolean {
  return isPast(word) || /(?:en|ing|wn|ne)$|^(?:born|come|become|run|begun|sung|sunk|drunk|rung|swum|torn|worn|sworn)$/.test(word);
}

/** Whether a word that looks like a past is none behind the word before it: “on a limited basis”, “expected a cut”, “the injured”. */
export function isBehindArticle(before: string, word: string): boolean {
  return /^(?:a|an)$/.test(before) || (word.endsWith('ed') && /^(?:the|its|his|her|their|our|any|some|every)$/.test(before));
}

/**
 * Whether a word is a verb of the present that speaks of what is appointed: “the fair begins on Friday”, “voters go to the polls”.
 *
 * @param lastVerb the first word of the verb group before it
 */
export function isScheduled(words: readonly Word[], index: number, lastVerb: string): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  const following = scheduleVerbs.get(wordAt(index));
  if (following) return following.length === 0 || following.includes(wordAt(index + 1));
  if (pluralScheduleVerbs.get(wordAt(index))?.includes(wordAt(index + 1)) !== true || /^(?:let|made|make|help|helped|saw|watched)$/.test(lastVerb))
    return false;
  // “Voters in Moldova go to the polls.”
  const isPlace = /^\p{Lu}/u.test(words[index - 1]?.written ?? '') && /^(?:in|from|of|across)$/.test(wordAt(index - 2));
  return isPlace || /^(?:\p{L}{3,}[^s]s|people|they|we|men|women|police|children)$/u.test(wordAt(index - 1));
}

/** Whether a word is a verb of the present that tells what is still to come: “before we release it in January”, “once they arrive on Monday”. */
export function isAheadInPresent(words: readonly Word[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (!/^(?:we|they|you|i)$/.test(wordAt(index - 1)) || !/^(?:before|once|until|till)$/.test(wordAt(index - 2))) return false;
  return /^\p{Ll}{3,}$/u.test(words[index]?.written ?? '') && !isPast(wordAt(index)) && !wordAt(index).endsWith('ly');
}
