import { civilDay } from '../../core/calendar.ts';
import type { Evidence } from './evidence.ts';
import { nearestFuture, nearestPast } from './recurring.ts';
import { directions } from './resources/context-en.ts';
import type { Proposal, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Which way the text looks, and what says so: the words, or a reason in words. */
export interface Look {
  direction: TimeDirection;
  because: string;
}

/** What stands around an expression, where no verb tells. */
export interface Surroundings {
  /** Day number of publication. */
  published: number;
  /** A noun of what lies ahead before the expression: “deadline”. */
  aheadNoun: string | null;
  /** A word right before the expression that appoints it: “payable Dec. 1”, “a meeting for 10 May”. */
  appointer: string | null;
  /** Whether it stands in what somebody says, whose verb may have been put back into the past: “said 1 December was too late”. */
  reported: boolean;
}

/** How many days ahead a day without a year or a verb is taken to lie: further off it would have either. */
const NEAR = 31;

/** A day without a year, which comes once in twelve months; of two written as one the last. Null for all else. */
function dayOfMonth({ meaning }: Proposal): Recurring | null {
  const day = meaning.kind === 'span' ? meaning.last : meaning;
  return day.kind === 'recurring' && day.day !== undefined && day.which === null && !day.year ? day : null;
}

/** A day of a month that no verb governs, as in a list of dates, and that comes within weeks: a date of the past would be told of. */
function isNearAhead(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  if (day === null) return false;
  const { first } = nearestFuture(day, published);
  return first > published && first - published <= NEAR && civilDay(first).year >= civilDay(published).year;
}

/** The present is told of what is at hand: of a day in two years the nearer, as a list of dates may tell of the past in the present; else what is ahead. */
function nearerSide(proposal: Proposal, published: number): TimeDirection {
  const day = dayOfMonth(proposal);
  if (day === null) return 'future';
  return nearestFuture(day, published).first - published <= published - nearestPast(day, published).first ? 'future' : 'past';
}

/** Why a time is read as past where nothing in the text says so. */
export const PAST_BY_DEFAULT = 'as news reports what was';

/** The direction in which the text looks: that of the governing verb, else of the preposition or of a noun, else the past, as news reports what was. */
export function directionOf(proposal: Proposal, evidence: Evidence | null, { published, aheadNoun, appointer, reported }: Surroundings): Look {
  const { preposition = '' } = proposal;
  const byPreposition = directions[preposition];
  if (byPreposition === 'past') return { direction: 'past', because: `‘${preposition}’` };
  if (dayOfMonth(proposal) !== null) {
    if (appointer !== null) return { direction: nearerSide(proposal, published), because: `‘${appointer}’` };
    if (reported && evidence?.direction === 'past') return { direction: nearerSide(proposal, published), because: `‘${evidence.word}’, as somebody said` };
  }
  if (evidence && evidence.direction !== 'present') return { direction: evidence.direction, because: `‘${evidence.word}’` };
  if (byPreposition) return { direction: byPreposition, because: `‘${preposition}’` };
  // “The vote is on 10 September”, “the fair begins on Friday”.
  const appointed = evidence !== null && (evidence.cue.scheduled === true || (evidence.adjacent && /^(?:is|are)$/.test(evidence.word)));
  if (appointed) return { direction: nearerSide(proposal, published), because: `‘${evidence.word}’` };
  if (aheadNoun !== null) return { direction: 'future', because: `‘${aheadNoun}’` };
  if (!evidence && isNearAhead(proposal, published)) return { direction: 'future', because: 'no verb, and within a month' };
  return { direction: 'past', because: PAST_BY_DEFAULT };
}
