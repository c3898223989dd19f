import type { Span, TimeExpression } from '../../core/types.ts';
import { countBefore } from './last-before.ts';

const THEN = /\b(?:then|at the time|at that time|by then)\b/i;

/** Maximum number of characters between a figure and a time of the same clause. */
const MAX_DISTANCE = 200;

/** The times of a sentence that can date its figures. */
export interface SentenceTimes {
  /** Days, months and years, in order. */
  dating: TimeExpression[];
  /** Whether the sentence refers back to an earlier time: “then”. */
  refersBack: boolean;
}

/** Return whether a time expression can date a figure: a day, a month or a year, or the time by which it had been counted, but not “since May” or “until May”. */
export function canDate({ edtf, type, earliest, latest, doneBy }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME') && (earliest !== null || doneBy === true) && latest !== null;
}

/** Return the times of a sentence that can date its figures. */
export function readSentenceTimes(sentence: string, times: readonly TimeExpression[]): SentenceTimes {
  return { dating: times.filter(canDate), refersBack: THEN.test(sentence) };
}

/** Text between a number and a time right after it: “812 pupils in |2014”, “405 |this week”. */
const BESIDE = /^(?:\s+[\p{L}-]+)?\s+(?:(?:on|in|at|by|during|for)\s+(?:the whole of\s+|all of\s+)?)?$/u;
/** Text between a time and a number after it that shows that a new clause or comparison begins: “in 2021, but 40 families …”. */
const NEW_CLAUSE = /[;:—–]|,\s+(?:but|while|whereas|although|though)\b/i;
/** Such text if the time does not open its sentence: “rose on Monday, after police had put it at 29”. */
const NEW_CLAUSE_AFTER_TIME = /,\s+(?:and|after|before|when|which|who|where|because|as)\b/i;
/** Text between a number and a time after it that shows that the time belongs to another clause, or to a number that is compared: “61 pairs, up from 48 in 2019”. */
const OTHER_CLAUSE =
  /[;:—–]|,\s+(?:up|down|from|compared|against|versus|but|while|whereas|although|though|and|or|which|who|whose|where|after|before|than|having|since)\b|\b(?:from|against|than|up on|down on|compared (?:with|to))\s+\S*\d|\b(?:than|as (?:many|much|high|large) as)\s+(?:in|on|at|during|an?|the|last)\b/i;

/** Words after a number of what has happened, up to a time of what is still to come: “200 doses| had arrived and 600 more were due on |Monday”. */
const LATER_CLAUSE =
  /^[^,;]{0,40}\b(?:had|have|has|was|were|\p{Ll}{2,}ed)\b[^,;]{1,60}\b(?:and|but|while)\b[^,;]{1,60}\b(?:will|would|due|expected|planned|scheduled|to be|are to|is to|were to)\b/u;

/** Text before a number in a relative clause between commas. */
const INSERTION = /,\s+(?:which|who|whose|where)\b[^,;]*$/;

/**
 * Return the time that dates a figure: the time of its own clause. That is the time right after it, else the last time before it, else the first time
 * after it, unless the words between them show that another clause begins. Null if the figure is dated by the day of publication.
 *
 * @param text text of the passage
 * @param earlier last time in the passage before the sentence, to which “then” refers
 */
export function timeFor(
  figure: Span,
  { dating, refersBack }: SentenceTimes,
  earlier: TimeExpression | null,
  { text, start }: { text: string; start: number },
): TimeExpression | null {
  const index = countBefore(dating, figure.start, (time) => time.start);
  const [before, after] = [dating[index - 1], dating[index]];
  const wordsAfter = after && after.start - figure.end < MAX_DISTANCE ? text.slice(figure.end, after.start) : null;
  if (after && wordsAfter !== null && BESIDE.test(wordsAfter)) return after;
  if (before) {
    const between = text.slice(Math.max(before.end, figure.start - MAX_DISTANCE), figure.start);
    const opens = before.start - start < MAX_DISTANCE && !/\S+\s+\S+\s+\S/.test(text.slice(start, before.start));
    if (!NEW_CLAUSE.test(between) && (opens || !NEW_CLAUSE_AFTER_TIME.test(between))) return before;
    return null;
  }
  if (refersBack && earlier) return earlier;
  // “The union, which has 900 members, marched on Saturday.”
  const isInserted = wordsAfter?.includes(',') === true && INSERTION.test(text.slice(Math.max(start, figure.start - MAX_DISTANCE), figure.start));
  return wordsAfter !== null && !isInserted && !OTHER_CLAUSE.test(wordsAfter) && !LATER_CLAUSE.test(wordsAfter) ? after! : null;
}
