import type { VerbTense } from '../times/verb-tense.ts';
import { requests } from '../times/resources/verbs-en.ts';
import type { EventStatus, Span, TimeExpression } from '../../core/types.ts';
import { foreseen, inversion, reporting } from './words-en.ts';
import { isDenied } from './denied.ts';
import { calledOff } from './called-off.ts';

/** A condition further away than this belongs to other words; it also bounds the cost. */
const REACH = 300;

/** Whether a time lies ahead of publication: all of it, or a part of it where the governing verb looks ahead (“will”, “is to”). */
function isAhead({ earliest, latest, surface, granularity }: TimeExpression, evidence: VerbTense | null, published: string): boolean {
  const looksAhead = evidence?.direction === 'future';
  // “My numbers were good until the fall”, told in October.
  if (earliest === null && evidence?.direction === 'past' && !evidence.cue.deferred && granularity !== 'day') return false;
  // “In early August”, told on the 29th.
  if (granularity === 'month' && /^early\b/i.test(surface) && earliest?.slice(0, 7) === published.slice(0, 7) && published.slice(8, 10) > '15') return false;
  if (earliest === null ? latest !== null && latest > published : earliest > published) return true;
  return looksAhead && (latest === null || latest >= published);
}

/** “Had the vote been held in May, …”. */
function isInverted(text: string, time: Span): boolean {
  return inversion.test(text) && !text.slice(0, time.start).includes(',');
}

/** Whether the clause stands under a condition or tells only of what may be. */
function isConditional(text: string, time: Span, evidence: VerbTense | null, opener: number | null): boolean {
  if (evidence?.cue.possible) return true;
  // “If you are interested, join us on Friday”.
  if (evidence && requests.has(evidence.cue.word)) return false;
  if (opener === null) return false;
  const inClause = opener < time.start && time.start - opener < REACH && !text.slice(opener, time.start).includes(',');
  return inClause || (evidence?.direction === 'future' && (opener < time.start || !text.slice(time.end, opener).includes(',')));
}

/** A sentence, and what is asked of it once for all its times. */
export interface DatedSentence {
  text: string;
  /** Offset of the word that opens a condition. */
  condition: number | null;
  /** ISO day of publication. */
  published: string;
}

/** “Was expected to open in May”, “said in March that it would open in May”: what lay ahead when it was spoken of, and of which the text says no more. */
function layAhead(text: string, time: Span, { cue }: VerbTense): boolean {
  if (cue.deferred) return false;
  if (cue.pastPlan || cue.appointed || /^(?:will|'ll|shall|is|are|has|have)\b/.test(cue.word)) return true;
  // “He would stay there until 1945” tells of what was.
  return cue.word === 'would' && reporting.test(text.slice(Math.max(0, Math.min(cue.at, time.start) - REACH), cue.at));
}

/** What a sentence says of the event that one of its times dates; the span of the time is within the sentence's text. */
export function statusOf({ text, condition, published }: DatedSentence, span: Span, time: TimeExpression, evidence: VerbTense | null): EventStatus {
  const off = calledOff(text, span, evidence);
  if (off !== null) return off;
  // “Had it not rained on Sunday” says that it did.
  if (isInverted(text, span)) return 'conditional';
  if (isDenied(text, span, evidence)) return 'denied';
  if (isConditional(text, span, evidence, condition)) return 'conditional';
  const looksAhead = evidence?.direction === 'future';
  if (isAhead(time, evidence, published)) return 'planned';
  if (evidence && foreseen.test(text.slice(evidence.cue.at, span.start))) return 'conditional';
  return (looksAhead || evidence?.cue.appointed || evidence?.cue.pastPlan) && layAhead(text, span, evidence) ? 'conditional' : 'reported';
}
