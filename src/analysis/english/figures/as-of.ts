import type { TimeExpression } from '../../core/types.ts';
import { lastBefore } from './last-before.ts';

const THEN = /\b(?:then|at the time|at that time|by then)\b/i;

/** The times of a sentence that can date its figures. */
export interface SentenceTimes {
  /** Days, months and years, in order. */
  dating: TimeExpression[];
  /** Whether it refers back to an earlier time: “then”. */
  isThen: boolean;
  /** Whether it refers to the present: “now”. */
  isPresent: boolean;
}

/** Return whether a time expression can give the time of a figure: a day, a month or a year, but not one with “since” or “until”. */
export function canDate({ edtf, type, earliest, latest }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME') && earliest !== null && latest !== null;
}

/** Return the times of a sentence that can date its figures. */
export function readSentenceTimes(sentence: string, times: readonly TimeExpression[]): SentenceTimes {
  return { dating: times.filter(canDate), isThen: THEN.test(sentence), isPresent: times.some(({ value }) => value === 'PRESENT_REF') };
}

/**
 * Return the time that dates a figure: the last one before it in its sentence, else the first after it, else the last one of the passage before. Null
 * if the figure is dated by the day of publication.
 *
 * @param earlier last time in the passage before the sentence
 */
export function timeFor(offset: number, { dating, isThen, isPresent }: SentenceTimes, earlier: TimeExpression | null): TimeExpression | null {
  const before = lastBefore(dating, offset, ({ start }) => start);
  if (before) return before;
  if (dating.length > 0) return (isThen ? earlier : null) ?? dating[0]!;
  return isPresent ? null : earlier;
}
