import type { TimeExpression } from '../../core/types.ts';
import { lastBefore } from './last-before.ts';

const THEN = /\b(?:then|at the time|at that time|by then)\b/i;

/** The times of a sentence as far as they date its figures. */
export interface SentenceTimes {
  /** Days, months and years, in order. */
  dating: TimeExpression[];
  /** Whether it speaks of the time that was told of before: “then”. */
  isThen: boolean;
  /** Whether it speaks of the present: “now”. */
  isPresent: boolean;
}

/** Whether a time can date a count: a day, a month or a year, and no “since” or “until”. */
export function canDate({ edtf, type, earliest, latest }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME') && earliest !== null && latest !== null;
}

/** Sort out the times of a sentence. */
export function readSentenceTimes(sentence: string, times: readonly TimeExpression[]): SentenceTimes {
  return { dating: times.filter(canDate), isThen: THEN.test(sentence), isPresent: times.some(({ value }) => value === 'PRESENT_REF') };
}

/**
 * The time that a figure is given for: the last one before it in its sentence, or else the first behind it; in a sentence without one, the
 * one that the passage has come to. Null where the figure is as of the day of publication.
 *
 * @param earlier the last time of the passage before the sentence
 */
export function timeFor(offset: number, { dating, isThen, isPresent }: SentenceTimes, earlier: TimeExpression | null): TimeExpression | null {
  const before = lastBefore(dating, offset, ({ start }) => start);
  if (before) return before;
  if (dating.length > 0) return (isThen ? earlier : null) ?? dating[0]!;
  return isPresent ? null : earlier;
}
