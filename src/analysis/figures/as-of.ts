import type { TimeExpression } from '../types.ts';

const THEN = /\b(?:then|at the time|at that time|by then)\b/i;

/** Whether a time can date a count: a day, a month or a year, and no “since” or “until”. */
export function canDate({ edtf, type, earliest, latest }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME') && earliest !== null && latest !== null;
}

/**
 * The time that a figure is given for: the last one before it in its sentence, or else the first behind it; in a sentence without one, the
 * one that the passage has come to. Null where the figure is as of the day of publication.
 *
 * @param own times of the sentence, in order
 * @param earlier the last time of the passage before the sentence
 */
export function timeFor(offset: number, sentence: string, own: readonly TimeExpression[], earlier: TimeExpression | null): TimeExpression | null {
  const dating = own.filter(canDate);
  if (dating.length > 0 && !THEN.test(sentence)) return dating.findLast(({ start }) => start < offset) ?? dating[0]!;
  if (dating.length > 0) return dating.findLast(({ start }) => start < offset) ?? earlier ?? dating[0]!;
  return own.some(({ value }) => value === 'PRESENT_REF') ? null : earlier;
}
