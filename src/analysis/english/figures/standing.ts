import {
  CLAUSE_VERB,
  DENIED_BEFORE,
  DENIED_BEHIND,
  DENIED_BEHIND_OF,
  FALLS_SHORT,
  NEGATED,
  NONE_OF,
  NOT_ABOVE,
  NOT_BEFORE,
  REPORT_BEFORE,
  SOME_OF,
} from './resources/standing.ts';
import type { FigureQualifier } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** How far around a number it is looked. */
const LOOK = 120;

/** The words of a sentence around a figure, its qualifier and what it counts aside. */
interface Around {
  before: string;
  after: string;
  /** Whether a qualifier stands before it. */
  qualified: boolean;
}

/** The words around a figure, on both sides no further than its sentence. */
export function wordsAround(text: string, { from, span, counted }: FigureCandidate, sentence: { start: number; end: number }): Around {
  const end = counted?.end ?? span.end;
  return {
    before: text.slice(Math.max(sentence.start, from - LOOK), from),
    after: text.slice(end, Math.min(sentence.end, end + LOOK)),
    qualified: from < span.start,
  };
}

/** Whether the text itself says that a number is not so: “not 12 but 15”, “false reports that 40 died”, “claims that 40 died were rejected”. */
export function isDenied({ before, after, qualified }: Around): boolean {
  if (DENIED_BEFORE.test(before) || (!qualified && NOT_BEFORE.test(before))) return true;
  const report = REPORT_BEFORE.exec(before);
  if (report === null) return false;
  const hasVerb = report[1]!.toLowerCase() === 'of' || CLAUSE_VERB.test(report[2]!);
  return (hasVerb ? DENIED_BEHIND_OF : DENIED_BEHIND).test(after);
}

/** How a number is meant that something never came up to, or never went beyond: “never reached 300”, “did not exceed 300”; else as it was read. */
export function withNegation(qualifier: FigureQualifier | null, { before }: Around): FigureQualifier | null {
  if (qualifier === 'more than' && NEGATED.test(before)) return 'at most';
  if (qualifier !== null) return qualifier;
  if (FALLS_SHORT.test(before)) return 'less than';
  return NOT_ABOVE.test(before) ? 'at most' : null;
}

/** Whether a number is the whole of which only some, or none, are spoken of: “none of the 40 passengers”, “four of the 12 crew”. */
export function isWhole({ before }: Pick<Around, 'before'>): boolean {
  return SOME_OF.test(before);
}

/** The words for none of a number: “none of the”; null where all, or some, are meant. Offsets count from the start of `before`. */
export function noneOf({ before }: Around): { start: number; end: number } | null {
  const found = NONE_OF.exec(before);
  return found && { start: found.index, end: found.index + found[1]!.length };
}
