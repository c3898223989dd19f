import { civilDay } from '../../core/calendar.ts';
import type { VerbTense } from './verb-tense.ts';
import { isWeekly, nearestFuture, nearestPast } from './recurring.ts';
import { directions } from './resources/context-en.ts';
import type { Proposal, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Which way the text looks, and what says so: the words, or a reason in words. */
export interface Tense {
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
  /** Whether it is the day of what has been called off: “Saturday’s concert has been cancelled”. */
  cancelled: boolean;
  /** Whether it stands in what somebody says, whose verb may have been put back into the past: “said 1 December was too late”. */
  reported: boolean;
}

/** How many days ahead a day without a year or a verb is taken to lie: further off it would have either. */
const NEAR = 31;

/** A day without a year, which comes once in twelve months; of two written as one the last. Null for all else. */
function dayOfMonth({ meaning }: Proposal): Recurring | null {
  const day = meaning.kind === 'span' ? meaning.last : meaning;
  return day.kind === 'recurring' && day.day !== undefined && day.month !== undefined && day.which === null && !day.year ? day : null;
}

/** A day of a month that no verb governs, as in a list of dates, and that comes within weeks: a date of the past would be told of. */
function isNearAhead(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  if (day === null) return false;
  const { first } = nearestFuture(day, published);
  return first > published && first - published <= NEAR && civilDay(first).year >= civilDay(published).year;
}

/** What comes once a year: a month, a day of one, a season, a quarter. Null for all else. */
function yearly({ meaning }: Proposal): Recurring | null {
  const recurring = meaning.kind === 'span' ? meaning.last : meaning.kind === 'part' ? meaning.whole : meaning.kind === 'counted' ? meaning.from : meaning;
  if (recurring.kind !== 'recurring' || recurring.which !== null || recurring.year || recurring.week !== undefined || isWeekly(recurring)) return null;
  return recurring;
}

/** Of what comes once a year, the nearer one: the present tells what is at hand, and a list of dates the past too. What comes each week is ahead. */
function nearerSide(proposal: Proposal, published: number): TimeDirection {
  const recurring = yearly(proposal);
  if (recurring === null) return 'future';
  return nearestFuture(recurring, published).first - published <= published - nearestPast(recurring, published).first ? 'future' : 'past';
}

/** What the governing verb says where it is one of plans: of what was ahead when it was spoken of, and may be over. Null where it is none. */
function plannedDirection(proposal: Proposal, { cue, word, direction }: VerbTense, published: number): Tense | null {
  const because = `‘${word}’`;
  if (cue.unmet === 'first') return { direction: nearerSide(proposal, published), because };
  if (cue.unmet === true) return { direction: 'past', because };
  const isMoved = cue.deferred === true && /^(?:until|till|to)$/.test(proposal.preposition ?? '');
  if ((cue.pastPlan === true && direction === 'future') || isMoved) return { direction: nearerSide(proposal, published), because };
  if (cue.scheduled === 'always') return { direction: 'future', because };
  return null;
}

/** Why a time is read as past where nothing in the text says so. */
export const PAST_BY_DEFAULT = 'as news reports what was';

/** The direction in which the text looks: that of the governing verb, else of the preposition or of a noun, else the past, as news reports what was. */
export function directionOf(proposal: Proposal, evidence: VerbTense | null, { published, aheadNoun, appointer, reported, cancelled }: Surroundings): Tense {
  const { preposition = '' } = proposal;
  const byPreposition = directions[preposition];
  if (byPreposition === 'past') return { direction: 'past', because: `‘${preposition}’` };
  // What is brought forward was ahead.
  if (proposal.moved === 'forward') return { direction: 'future', because: 'it was brought forward' };
  if (proposal.moved || cancelled) return { direction: nearerSide(proposal, published), because: 'what was appointed for it was put off' };
  const planned = evidence && plannedDirection(proposal, evidence, published);
  if (planned) return planned;
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
