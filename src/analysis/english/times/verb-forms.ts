import { appointments, dueTo, notVerbs, pastWords, pluralScheduleVerbs, scheduleVerbs } from './resources/verbs-en.ts';
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

/** Near enough: “closing”, and not “morning”. */
export function isGerund(word: string): boolean {
  return /^\p{Ll}{2,}ing$/u.test(word) && !/^(?:morning|evening|during|nothing|something|anything|everything|spring|string|king|being)$/.test(word);
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** “A May 6 vote”, “the 9 August trial”, at the head of a sentence. */
export const datedNoun = new RegExp(`^(?:An?|The)\\s(?:(?:${months})\\s\\d{1,2}|\\d{1,2}\\s(?:${months}))\\s\\p{Ll}`, 'u');

/** “A march set for Sunday”, “originally set for January”, but not “a record set for Monday’s race”. */
export function setsDay(words: readonly Word[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (/^(?:originally|initially|first|previously)$/.test(wordAt(index - 1))) return true;
  return appointments.get('planned')?.has(wordAt(index + 2)) === true && wordAt(index + 3) !== 's';
}

/** “Was due to open”, “had been due to christen the ship”, and not “due to rain”. */
export function isDueTo(words: readonly Word[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (dueTo.has(wordAt(index + 2))) return true;
  return /^(?:is|are|was|were|been)$/.test(wordAt(index - 1)) && /^(?:the|an?|his|her|its|their|him|them|it)$/.test(wordAt(index + 3));
}

/** Whether a date stands right behind a word: “in | May”, “on | 3 June”, “in | 2019”. */
export function isDateBehind(sentence: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || appointments.get('planned')?.has(words[index + 1]?.word ?? '')) return true;
  return /^\s(?:the\s)?(?:\d|May\b|spring|summer|autumn|winter)/.test(sentence.slice(word.at + word.written.length, word.at + word.written.length + 12));
}
