import type { Figure, FigureState, Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';
import { upperBound } from './upper-bound.ts';

/** Words after a number of people who belong to those counted just before: “three of whom”. */
const OF_THEM = /^\s+of (?:whom|them|those|these)\b/iu;
/** Words between a number that has grown and the number by which it grew: “risen to [17], after (three residents …)”. */
const GREW_TO =
  /\b(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gr[eo]w(?:s|n)?|went up|gone up)\s+to\s+[^;]{0,60}?,?\s+(?:after|when|as|because|with|including|among them)\s+$/iu;

/**
 * Return whether the people of a number are already in the number before it, of the same state: “14 injured, three of whom are in a critical condition”, “the number of
 * injured has risen to 17, after three residents went to hospital”. In “12 injured, two of whom died”, the states differ, and both are counts of their own.
 */
export function isAmongLast(
  text: string,
  { from, number, span }: FigureCandidate,
  { state, last, sentence }: { state: FigureState; last: Figure | undefined; sentence: Sentence },
): boolean {
  if (last === undefined || last.sentence !== sentence.id || last.state !== state || upperBound(last.value) <= upperBound(number.value)) return false;
  return OF_THEM.test(text.slice(span.end, sentence.end)) || GREW_TO.test(text.slice(sentence.start, from));
}
