import type { TimeExpression } from '../../core/types.ts';
import { lastBefore } from './last-before.ts';

const THEN = /\b(?:then|at the time|at that time|by then)\b/i;

/** The times of a sentence that can date its figures. */
export interface SentenceTimes {
  /** Days, months and years, in order. */
  dating: TimeExpression[];
  /** Whether the sentence refers back to an earlier time: “then”. */
  isThen: boolean;
  /** Whether the sentence refers to the present: “now”. */
  isPresent: boolean;
}

/** Return whether a time expression can date a figure: a day, a month or a year, but not “since May” or “until May”. */
export function canDate({ edtf, type, earliest, latest }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME') && earliest !== null && latest !== null;
}

/** Return the times of a sentence that can date its figures. */
export function readSentenceTimes(sentence: string, times: readonly TimeExpression[]): SentenceTimes {
  return { dating: times.filter(canDate), isThen: THEN.test(sentence), isPresent: times.some(({ value }) => value === 'PRESENT_REF') };
}

/**
 * Return the time that dates a figure: the last time before it in its sentence, else the first time after it, else the last time of the earlier
 * sentences. Null if the figure is dated by the day of publication.
 *
 * @param earlier last time in the passage before the sentence; “then” and a sentence without a time refer to it, “now” does not
 */
export function timeFor(offset: number, { dating, isThen, isPresent }: SentenceTimes, earlier: TimeExpression | null): TimeExpression | null {
  const before = lastBefore(dating, offset, ({ start }) => start);
  if (before) return before;
  if (dating.length > 0) return (isThen ? earlier : null) ?? dating[0]!;
  return isPresent ? null : earlier;
}
