import {
  CLAUSE_VERB,
  DENIED_BEFORE,
  DENIED_AFTER,
  DENIED_AFTER_OF,
  FALLS_SHORT,
  FIRST_PUT,
  LOWERED,
  NEGATED,
  NONE_OF,
  NOT_ABOVE,
  NOT_BEFORE,
  COMPARED_BEFORE,
  REPLACED_AFTER,
  REPLACED_BEFORE,
  REPORT_BEFORE,
  SOME_OF,
} from './resources/negation.ts';
import type { FigureQualifier } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** Number of characters on either side of a number that are searched. */
const WINDOW = 120;

/** Text of a sentence around a figure, without its qualifier and counted noun. */
interface NumberContext {
  before: string;
  after: string;
  /** Whether the figure has a qualifier before it. */
  isQualified: boolean;
}

/** Return the text around a figure, within its sentence. */
export function wordsAround(text: string, { from, span, counted }: FigureCandidate, sentence: { start: number; end: number }): NumberContext {
  const end = counted?.end ?? span.end;
  return {
    before: text.slice(Math.max(sentence.start, from - WINDOW), from),
    after: text.slice(end, Math.min(sentence.end, end + WINDOW)),
    isQualified: from < span.start,
  };
}

/** Return whether the text rejects a number: “not 12 but 15”, “false reports that 40 died”, “claims that 40 died were rejected”. */
export function isDenied({ before, after, isQualified }: NumberContext): boolean {
  if (DENIED_BEFORE.test(before) || (!isQualified && NOT_BEFORE.test(before))) return true;
  if (FIRST_PUT.test(before) && (LOWERED.test(after) || REPLACED_BEFORE.test(before))) return true;
  if (COMPARED_BEFORE.test(before) && REPLACED_AFTER.test(after)) return true;
  const report = REPORT_BEFORE.exec(before);
  if (report === null) return false;
  // In “Reports that 300 people were killed are false”, the verb of the clause follows the number, before the verdict.
  const isClauseComplete = report[1]!.toLowerCase() === 'of' || CLAUSE_VERB.test(report[2]!);
  return (isClauseComplete ? DENIED_AFTER_OF : DENIED_AFTER).test(after);
}

/** Return the qualifier after applying a negation: “less than” for “never reached 300”, “at most” for “did not exceed 300”; else the qualifier unchanged. */
export function withNegation(qualifier: FigureQualifier | null, { before }: NumberContext): FigureQualifier | null {
  if (qualifier === 'more than' && NEGATED.test(before)) return 'at most';
  if (qualifier !== null) return qualifier;
  if (FALLS_SHORT.test(before)) return 'less than';
  return NOT_ABOVE.test(before) ? 'at most' : null;
}

/** Return whether the text counts only a part of a number: “none of the [40] passengers”, “four of the [12] crew”. */
export function isWhole({ before }: Pick<NumberContext, 'before'>): boolean {
  return SOME_OF.test(before);
}

/** Return the span of a word for none before a number (“[none] of the | 40”), or null. The offsets are relative to `before`. */
export function noneOf({ before }: NumberContext): { start: number; end: number } | null {
  const match = NONE_OF.exec(before);
  return match && { start: match.index, end: match.index + match[1]!.length };
}
