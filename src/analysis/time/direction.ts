import { civilDay } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { nearestFuture, nearestPast } from './recurring.ts';
import { directions } from './resources/context-en.ts';
import type { Proposal } from './types.ts';
import type { TimeDirection } from '../types.ts';

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
}

/** How many days ahead a day without a year or a verb is taken to lie: further off it would have either. */
const NEAR = 31;

/** A day of a month that no verb governs, as in a list of dates, and that comes within weeks: a date of the past would be told of. */
function isNearAhead({ meaning }: Proposal, published: number): boolean {
  if (meaning.kind !== 'recurring' || meaning.day === undefined || meaning.which !== null || meaning.year) return false;
  const { first } = nearestFuture(meaning, published);
  return first > published && first - published <= NEAR && civilDay(first).year >= civilDay(published).year;
}

/** The present is told of what is at hand: of a day in two years the nearer, as a list of dates may tell of the past in the present; else what is ahead. */
function nearerSide({ meaning }: Proposal, published: number): TimeDirection {
  if (meaning.kind !== 'recurring' || meaning.day === undefined) return 'future';
  return nearestFuture(meaning, published).first - published <= published - nearestPast(meaning, published).first ? 'future' : 'past';
}

/** The direction in which the text looks: that of the governing verb, else of the preposition or of a noun, else the past, as news reports what was. */
export function directionOf(proposal: Proposal, evidence: Evidence | null, { published, aheadNoun }: Surroundings): Look {
  const { preposition = '' } = proposal;
  const byPreposition = directions[preposition];
  if (byPreposition === 'past') return { direction: 'past', because: `‘${preposition}’` };
  if (evidence && evidence.direction !== 'present') return { direction: evidence.direction, because: `‘${evidence.word}’` };
  if (byPreposition) return { direction: byPreposition, because: `‘${preposition}’` };
  // “The vote is on 10 September”, “the fair begins on Friday”.
  const appointed = evidence !== null && (evidence.cue.scheduled === true || (evidence.adjacent && /^(?:is|are)$/.test(evidence.word)));
  if (appointed) return { direction: nearerSide(proposal, published), because: `‘${evidence.word}’` };
  if (aheadNoun !== null) return { direction: 'future', because: `‘${aheadNoun}’` };
  if (!evidence && isNearAhead(proposal, published)) return { direction: 'future', because: 'no verb, and within a month' };
  return { direction: 'past', because: 'as news reports what was' };
}
