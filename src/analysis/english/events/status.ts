import type { Evidence } from '../times/evidence.ts';
import type { EventStatus, Span, TimeExpression } from '../../core/types.ts';
import { denial, denied } from './words-en.ts';

/** A verb of denial or a condition further away than this belongs to other words; it also bounds the cost. */
const REACH = 300;

/** Whether a time lies ahead of publication: all of it, or a part of it where the governing verb looks ahead (“will”, “is to”). */
function isAhead({ earliest, latest }: TimeExpression, looksAhead: boolean, published: string): boolean {
  if (earliest !== null && earliest > published) return true;
  return looksAhead && (latest === null || latest >= published);
}

/** Whether the clause says that it was not so: “did not cross on Friday”, “denied that they had crossed on Friday”. */
function isDenied(text: string, time: Span, evidence: Evidence | null): boolean {
  if (evidence?.cue.negated) return true;
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  const last = [...before.matchAll(denial)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  // “Denied on Friday that …” dates the denial; “denied that … on Friday”, “denied crossing on Friday” what is denied.
  return !/;|\bbut\b/.test(between) && denied.test(between);
}

/** Whether the clause stands under a condition or tells only of what may be. */
function isConditional(text: string, time: Span, evidence: Evidence | null, opener: number | null): boolean {
  if (evidence?.cue.possible) return true;
  if (opener === null) return false;
  const inClause = opener < time.start && time.start - opener < REACH && !text.slice(opener, time.start).includes(',');
  return inClause || evidence?.direction === 'future';
}

/** A sentence, and what is asked of it once for all its times. */
export interface DatedSentence {
  text: string;
  /** Offset of the word that opens a condition. */
  condition: number | null;
  /** ISO day of publication. */
  published: string;
}

/** What a sentence says of the event that one of its times dates; the span of the time is within the sentence's text. */
export function statusOf({ text, condition, published }: DatedSentence, span: Span, time: TimeExpression, evidence: Evidence | null): EventStatus {
  if (isDenied(text, span, evidence)) return 'denied';
  if (isConditional(text, span, evidence, condition)) return 'conditional';
  return isAhead(time, evidence?.direction === 'future', published) ? 'planned' : 'reported';
}
