import type { Span } from '../../core/index.ts';
import { pastVerbOf } from './cues-of.ts';

/** Separators between the clauses of a list. */
const SEPARATOR = /[,;](?:\s(?:and|then|but))?\s|\s(?:and|then|but)\s/g;

/**
 * Return the offset at which to split a sentence between two dates: before the second date if it begins a clause (“…, on 2 March it”), else after the clause of
 * the first date.
 */
export function splitOffset(text: string, endOfFirst: number, startOfSecond: number): number {
  const between = text.slice(endOfFirst, startOfSecond);
  const separators = [...between.matchAll(SEPARATOR)].map(({ 0: words, index }) => index + words.length);
  const last = separators.at(-1);
  if (last === undefined) return startOfSecond;
  return endOfFirst + (/^(?:(?:on|by|at|in)\s)?$/i.test(between.slice(last)) ? last : separators[0]!);
}

/** Boundary between two main clauses. */
const CLAUSE_BOUNDARY = /;\s(?:(?:and|but|then)\s)?|,?\s(?:and|but|while)\s/g;
/** Beginning of a clause with a subject of its own, after its date: “the police”, “Ann Brown”, “on 5 May two men”, “on the 15th, a day late, a boat”; not “released (on 5 May)”. */
const SUBJECT =
  /^(?:(?:on|in|by|at) (?:the \p{N}+(?:st|nd|rd|th)|(?:\p{N}+ )?\p{Lu}\p{Ll}+(?: \p{N}+)?)(?:, [^,;]{1,25},|,)? )?(?:the|an?|some|about|all|two|three|four|five|six|seven|eight|nine|ten|police|officials|people|\p{N}[\p{N},.]*|\p{Lu}[\p{L}’'-]*) /u;
/** After a semicolon, a bare noun may be the subject: “fire took a shed on (9 March)”. */
const BARE_SUBJECT = /^\p{Ll}+ \p{Ll}+ /u;
/** Words that refer to the clause before. */
const REFERS_BACK = /\b(?:he|she|it|they|him|them|this|these|those|did so|there)\b/i;
/** Words by which a speaker says what precedes or follows; a quotation may go on in the next clause. */
const ATTRIBUTED = /\b(?:said|says|told|tells|according to|reported|reports|added|claimed|claims|wrote)\b|["“”]/i;
const ATTRIBUTED_AFTER = /,(?: according to\b|[^,;]* (?:said|says|reported|reports|added|claimed|claims|wrote))[^,;]*$|["“”]/i;
/** Openings that the second clause may depend on too: “If …, … and …”. */
const SUBORDINATE = /^(?:if|when|while|after|before|because|since|although|though|as|once|until|unless)\b/i;

/**
 * Return the span of the words between two dates that join their main clauses: “(resigned on 2 May)(, and )(the police came on 21 May)”; null if the dates are in
 * one clause, the second clause refers to the first, or a speaker says both.
 *
 * @param end offset of the end of the first date in the sentence
 * @param start offset of the start of the second date
 */
export function clauseBoundary(sentence: string, end: number, start: number): Span | null {
  if (SUBORDINATE.test(sentence)) return null;
  const found = [...sentence.slice(end, start).matchAll(CLAUSE_BOUNDARY)].map(({ 0: words, index }) => ({
    start: end + index,
    end: end + index + words.length,
  }));
  const opensClause = (each: Span) =>
    SUBJECT.test(sentence.slice(each.end)) ||
    (sentence[each.start] === ';' && BARE_SUBJECT.test(sentence.slice(each.end)) && hasPastVerb(sentence.slice(each.end)));
  const boundary = found.findLast(opensClause);
  if (boundary === undefined) return null;
  // What follows a semicolon is a clause of its own.
  const [first, second] = [sentence.slice(0, boundary.start), sentence.slice(boundary.end).replace(/;.*$/s, '')];
  return ATTRIBUTED.test(first) || ATTRIBUTED_AFTER.test(second) || REFERS_BACK.test(second) ? null : boundary;
}

/** Whether the clause that begins a text has a verb in the past tense. */
function hasPastVerb(text: string): boolean {
  return pastVerbOf(text.replace(/;.*$/s, '')) !== undefined;
}
