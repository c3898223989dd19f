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

const REPORTING_CLAUSE =
  /^(?:[\p{L}\p{M}.'’-]+\s+){1,4}?(?:said|says|asked|asks|told|tells|replied|added|adds|wrote|writes|shouted|cried|answered|insisted|warned)\b/u;

const STARTS_LOWER = /^\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’-]/u;
/** Number of code units before a full stop that are searched for an abbreviation, and after it for words. */
const WINDOW = 80;

/** The rules of English. */
export const ENGLISH_SENTENCES: SentenceRules = { stopEndsSentence, continuesQuotation: (clause) => REPORTING_CLAUSE.test(clause) };

/** Return whether the full stop at `stop` ends a sentence, rather than an abbreviation, an initial or the number of a list item. */
function stopEndsSentence({ text, stop, next, isBeforeNumber, sentenceStart }: FullStop): boolean {
  let start = stop;
  while (start > sentenceStart && start > stop - WINDOW && WORD_BEFORE.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^['’.-]+/, '');
  const lower = word.toLowerCase();
  if (start === sentenceStart && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (neverFinal.has(lower)) return false;
  if (beforeNumber.has(lower)) return !isBeforeNumber || (word === 'no' && ANSWER_CONTEXT.test(text.slice(Math.max(sentenceStart, start - WINDOW), start)));
  // “St. Mary’s”, but “Main St.”
  if (lower === 'st' && !/\p{Lu}[\p{L}\p{M}’']*\s$/u.test(text.slice(Math.max(sentenceStart, start - WINDOW), start))) return false;
  const isTime = timeAbbreviations.has(lower);
  const initial = /^\p{Lu}$/u.test(word);
  const initialism = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (!initial && !initialism && !isTime && !mayBeFinal.has(lower)) return true;
  const [first, second] = wordsAt(text.slice(next, next + WINDOW));
  if (sentenceOpeners.has(first.toLowerCase())) return true;
  if (initial) return false;
  return isTime ? endsWithTime(text.slice(Math.max(sentenceStart, start - 2 * WINDOW), start), first, second) : opensWithPlural(first, second);
}

/** Context in which “no.” is an answer, not “number”. */
const ANSWER_CONTEXT = /\b(?:said|says|say|saying|answer(?:ed)?|replied|reply|response|verdict|vote[ds]?|voting)\b[^,;]*$/;

/** Return the first two words of a text; empty strings if there are none. */
function wordsAt(text: string): [first: string, second: string] {
  const [, first = '', second = ''] = /^([\p{L}\p{M}]*)(?:['’][\p{L}]+)?\s?([\p{L}\p{M}]*)/u.exec(text) ?? [];
  return [first, second];
}

/** Return whether a time ends its sentence: “It ended at 5 p.m. Police were called”, but not “It ended at 5 p.m. Monday”, “At 5 p.m. Smith left”, “the 5 p.m. News hour”. */
function endsWithTime(before: string, first: string, second: string): boolean {
  if (!/^\p{Lu}/u.test(first) || timeContinuations.has(first.toLowerCase()) || !STARTS_LOWER.test(second) || second === 'time') return false;
  const contentWords = before.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !timeFunctionWords.has(word.toLowerCase()));
  return contentWords.length > 1 && !/\b(?:the|a|an|this|that)\s\S*\s?$/i.test(before);
}

/** Return whether a plural noun opens a new sentence: “He went to the U.S. Officials said”, but not “the U.S. Senate voted”, “the U.S. Marines landed”. */
function opensWithPlural(first: string, second: string): boolean {
  const noun = first.toLowerCase();
  return STARTS_LOWER.test(second) && !namesEndingInS.has(noun) && (pluralsWithoutS.has(noun) || /[^sui]s$/.test(noun));
}
