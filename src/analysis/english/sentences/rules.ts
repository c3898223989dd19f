import type { FullStop, SentenceRules } from '../../core/sentences.ts';
import {
  beforeNumber,
  mayBeFinal,
  namesEndingInS,
  neverFinal,
  pluralsWithoutS,
  sentenceOpeners,
  timeAbbreviations,
  timeContinuations,
  timeFunctionWords,
} from './words.ts';

/** Beginning of a clause after a quotation: “Okafor asked”, “the head of police said”. */
const REPORTING_CLAUSE =
  /^(?:[\p{L}\p{M}.'’-]+\s+){1,4}?(?:said|says|asked|asks|told|tells|replied|added|adds|wrote|writes|shouted|cried|answered|insisted|warned)\b/u;

/** Place of a dateline whose last word is abbreviated, before the dash: “MILLBROOK, Vt. — The council voted”. */
const DATELINE = /^\p{Lu}[\p{Lu}.’' -]{2,30},\s\p{Lu}[\p{L}.]{0,5}$/u;

const STARTS_LOWER = /^\p{Ll}/u;
/** A character of the word before a full stop. */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.'’-]/u;
/** Number of code units before a full stop that may contain an abbreviation, and after it that may contain the next two words. */
const WINDOW = 80;

/** The rules of English. */
export const ENGLISH_SENTENCES: SentenceRules = { stopEndsSentence, continuesQuotation: (clause) => REPORTING_CLAUSE.test(clause) };

/** Return whether the full stop at `stop` ends a sentence, rather than an abbreviation, an initial or the number of a list item. */
function stopEndsSentence({ text, stop, next, isBeforeNumber, sentenceStart }: FullStop): boolean {
  let start = stop;
  while (start > sentenceStart && start > stop - WINDOW && WORD_CHARACTER.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^['’.-]+/, '');
  const lower = word.toLowerCase();
  if (start === sentenceStart && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (neverFinal.has(lower)) return false;
  const before = text.slice(Math.max(sentenceStart, start - WINDOW), start);
  if (/^\s+(?:--?|[–—])\s/.test(text.slice(stop + 1, stop + 5)) && DATELINE.test(text.slice(sentenceStart, stop))) return false;
  if (beforeNumber.has(lower)) return !isBeforeNumber || (word === 'no' && ANSWER_CONTEXT.test(before));
  // In “St. Mary’s”, “St.” is “Saint” and ends no sentence; in “Main St.” it may.
  if (lower === 'st' && !/\p{Lu}[\p{L}\p{M}’']*\s$/u.test(before)) return false;
  const isTime = timeAbbreviations.has(lower);
  const isInitial = /^\p{Lu}$/u.test(word);
  const isInitialism = /^\p{L}(?:\.\p{L})+$/u.test(word);
  const isAbbreviation = isInitial || isInitialism || isTime || mayBeFinal.has(lower);
  if (!isAbbreviation) return true;
  const [first, second] = firstWords(text.slice(next, next + WINDOW));
  if (sentenceOpeners.has(first.toLowerCase())) return true;
  if (isInitial) return false;
  return isTime ? endsWithTime(text.slice(Math.max(sentenceStart, start - 2 * WINDOW), start), first, second) : opensWithPlural(first, second);
}

/** Context in which “no.” is an answer, not “number”: “She said no. 5 people agreed.” */
const ANSWER_CONTEXT = /\b(?:said|says|say|saying|answer(?:ed)?|replied|reply|response|verdict|vote[ds]?|voting)\b[^,;]*$/;

/** Return the first two words of a text; empty strings if there are none. */
function firstWords(text: string): [first: string, second: string] {
  const [, first = '', second = ''] = /^([\p{L}\p{M}]*)(?:['’][\p{L}]+)?\s?([\p{L}\p{M}]*)/u.exec(text) ?? [];
  return [first, second];
}

/**
 * Return whether a time ends its sentence: “It ended at 5 p.m. Police were called”, but not “It ended at 5 p.m. Monday”, “At 5 p.m. Smith left”, “the 5 p.m.
 * News hour”.
 *
 * @param before text of the sentence before the time abbreviation
 * @param first first word after the abbreviation
 * @param second second word after the abbreviation
 */
function endsWithTime(before: string, first: string, second: string): boolean {
  if (!/^\p{Lu}/u.test(first) || timeContinuations.has(first.toLowerCase()) || !STARTS_LOWER.test(second) || second === 'time') return false;
  const contentWords = before.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !timeFunctionWords.has(word.toLowerCase()));
  return contentWords.length > 1 && !/\b(?:the|a|an|this|that)\s\S*\s?$/i.test(before);
}

/**
 * Return whether the words after an abbreviation begin a new sentence with a plural noun: “He went to the U.S. Officials said”, but not “the U.S. Senate
 * voted”, “the U.S. Marines landed”.
 */
function opensWithPlural(first: string, second: string): boolean {
  const noun = first.toLowerCase();
  return STARTS_LOWER.test(second) && !namesEndingInS.has(noun) && (pluralsWithoutS.has(noun) || /[^sui]s$/.test(noun));
}
