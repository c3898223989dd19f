import { civilDay } from '../../core/calendar.ts';
import type { VerbEvidence } from './verb-evidence.ts';
import { isWeekly, nearestFuture, nearestPast } from './recurring.ts';
import { directions } from './resources/context-en.ts';
import type { Proposal, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Direction in which a time lies, with the evidence for it: quoted words, or a reason for readers. */
export interface InferredDirection {
  direction: TimeDirection;
  because: string;
}

/** Evidence around an expression other than its verb. */
export interface Surroundings {
  /** Day number of publication. */
  published: number;
  /** Noun of future events before the expression: “deadline”. */
  aheadNoun: string | null;
  /** Word right before the expression that marks an appointment: “payable Dec. 1”, “a meeting for 10 May”. */
  appointmentWord: string | null;
  /** Whether it dates a cancelled event: “Saturday’s concert has been cancelled”. */
  cancelled: boolean;
  /** Whether it is in reported speech, where the verb may be backshifted: “said 1 December was too late”. */
  reported: boolean;
  /** Whether it precedes its verb: “the vote on 30 June will …”. */
  beforeVerb: boolean;
  /** Whether it belongs to a phrase at the start about something said before: “contrary to a report on Tuesday, …”. */
  saidBefore: boolean;
  /** Whether it belongs to a condition of something that will happen: “if re-elected in November, she will …”. */
  conditionAhead: boolean;
}

/** Maximum number of days ahead of publication at which a date without year and verb is taken as future. A more distant one would have a year or a verb. */
const MAX_DAYS_AHEAD = 31;

/** Return the day and month without a year that a proposal means (of a range, its last day), or null. */
function dayOfMonth({ meaning }: Proposal): Recurring | null {
  const day = meaning.kind === 'span' ? meaning.last : meaning;
  return day.kind === 'recurring' && day.day !== undefined && day.month !== undefined && day.which === null && !day.year ? day : null;
}

/** Return whether a date without a year, governed by no verb as in a list, is shortly after publication. A past date would usually have a verb. */
function isNearAhead(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  if (day === null) return false;
  const { first } = nearestFuture(day, published);
  return first > published && first - published <= MAX_DAYS_AHEAD && civilDay(first).year >= civilDay(published).year;
}

/** Return whether a day of the month was shortly before publication, and its next instance is almost a year ahead. */
function isShortlyBefore(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  return day !== null && published - nearestPast(day, published).first <= MAX_DAYS_AHEAD;
}

/** Return the yearly part of a proposal: a month, a date, a season or a quarter without a year; else null. */
function yearly({ meaning }: Proposal): Recurring | null {
  const recurring = meaning.kind === 'span' ? meaning.last : meaning.kind === 'part' ? meaning.whole : meaning.kind === 'counted' ? meaning.from : meaning;
  if (recurring.kind !== 'recurring' || recurring.which !== null || recurring.year || recurring.week !== undefined || isWeekly(recurring)) return null;
  return recurring;
}

/** Maximum number of days ahead at which something yearly with a verb in the past is taken as ahead: its last instance was almost a year ago. */
const MAX_DAYS_SHORTLY = 62;

/** Return whether the next instance of something yearly is soon and its last one long ago: “on 20 July” of a text of 10 July. */
function isShortlyAhead(proposal: Proposal, published: number): boolean {
  const recurring = yearly(proposal);
  if (recurring === null) return false;
  const { first } = nearestFuture(recurring, published);
  return first > published && first - published <= MAX_DAYS_SHORTLY && published - nearestPast(recurring, published).first > 365 - MAX_DAYS_SHORTLY;
}

/** Return whether the last instance of something yearly was shortly before publication: “it would reopen in August”, in September. */
function isJustOver(proposal: Proposal, published: number): boolean {
  const recurring = yearly(proposal);
  if (recurring === null) return false;
  const { first } = nearestPast(recurring, published);
  return published - first <= MAX_DAYS_SHORTLY && nearestFuture(recurring, published).first - published > 365 - 2 * MAX_DAYS_SHORTLY;
}

/** Return the direction of the nearer instance of something yearly. Something weekly is in the future. */
function nearerSide(proposal: Proposal, published: number): TimeDirection {
  const recurring = yearly(proposal);
  if (recurring === null) return 'future';
  return nearestFuture(recurring, published).first - published <= published - nearestPast(recurring, published).first ? 'future' : 'past';
}

/** Return the direction that a governing verb of planning implies, or null if the verb is no such verb. */
function plannedDirection(proposal: Proposal, { cue, word, direction }: VerbEvidence, published: number): InferredDirection | null {
  const because = `‘${word}’`;
  // “I was supposed to be on that flight on Sunday.”
  if (cue.pastPlan === true && cue.supposed === true) return { direction: isShortlyAhead(proposal, published) ? 'future' : 'past', because };
  if (cue.unmet === 'first') return { direction: nearerSide(proposal, published), because };
  if (cue.unmet === true) return { direction: isShortlyAhead(proposal, published) ? 'future' : 'past', because };
  const isMoved = cue.deferred === true && /^(?:until|till|to)$/.test(proposal.preposition ?? '');
  if ((cue.pastPlan === true && (direction === 'future' || yearly(proposal) !== null)) || isMoved)
    return { direction: nearerSide(proposal, published), because };
  // “A bill that would have raised the tax from January.”
  if (cue.possible && word === 'would' && yearly(proposal) !== null) return { direction: nearerSide(proposal, published), because };
  if (word === 'would' && isJustOver(proposal, published)) return { direction: 'past', because };
  if (cue.scheduled === 'always') return { direction: 'future', because };
  return null;
}

/** Verbs for a decision about something to come. */
const decides = /^(?:voted|approved|backed|agreed|announced|ordered|booked|arranged|proposed|scheduled|authori[sz]ed|called|dismissed|rejected|denied)$/;

/** Reason, for readers, why a time without evidence is taken as past. */
export const PAST_BY_DEFAULT = 'as news reports what was';

/** Infer the direction of a time: from the governing verb, else from the preposition or a noun, else past, because news mostly reports past events. */
export function inferDirection(
  proposal: Proposal,
  evidence: VerbEvidence | null,
  { published, aheadNoun, appointmentWord, reported, cancelled, beforeVerb, saidBefore, conditionAhead }: Surroundings,
): InferredDirection {
  const { preposition = '' } = proposal;
  const byPreposition = directions[preposition];
  if (byPreposition === 'past') return { direction: 'past', because: `‘${preposition}’` };
  // Something brought forward was in the future.
  if (proposal.moved === 'forward') return { direction: 'future', because: 'it was brought forward' };
  if (proposal.moved || cancelled) return { direction: nearerSide(proposal, published), because: 'what was appointed for it was put off' };
  if (saidBefore) return { direction: 'past', because: 'it was said before' };
  if (conditionAhead) return { direction: 'future', because: 'it is a condition of what will happen' };
  // “Lawmakers on Tuesday put off until September a vote”: the day of putting off.
  if (evidence?.cue.deferred === true && beforeVerb && !/^(?:will|is|are|may|might|could|would)$/.test(evidence.word) && proposal.preposition === 'on')
    return { direction: 'past', because: `‘${evidence.word}’` };
  const planned = evidence && plannedDirection(proposal, evidence, published);
  if (planned) return planned;
  if (dayOfMonth(proposal) !== null) {
    if (appointmentWord !== null) return { direction: nearerSide(proposal, published), because: `‘${appointmentWord}’` };
    if (reported && evidence?.direction === 'past') return { direction: nearerSide(proposal, published), because: `‘${evidence.word}’, as somebody said` };
  }
  // “The result of the vote on 30 June will be known on Friday”.
  if (evidence?.direction === 'future' && beforeVerb && isShortlyBefore(proposal, published))
    return { direction: 'past', because: 'without a year, and within a month' };
  // “Has won a reprieve until March”: what has happened lasts until then.
  if (/^(?:until|till)$/.test(preposition) && /^(?:has|have)$/.test(evidence?.word ?? '') && evidence?.cue.negated !== true)
    return { direction: 'future', because: `‘${evidence!.word} … ${preposition}’` };
  // “Doctors voted for a strike in March”, in February.
  if (evidence?.direction === 'past' && decides.test(evidence.word) && !beforeVerb && !reported && isShortlyAhead(proposal, published))
    return { direction: 'future', because: `‘${evidence.word}’, and shortly ahead` };
  if (evidence?.direction === 'past' && isNearAhead(proposal, published)) return { direction: 'future', because: 'without a year, and within a month' };
  if (evidence && evidence.direction !== 'present') return { direction: evidence.direction, because: `‘${evidence.word}’` };
  if (byPreposition) return { direction: byPreposition, because: `‘${preposition}’` };
  // “The vote is on 10 September”, “the fair begins on Friday”.
  const appointed =
    evidence !== null &&
    (evidence.cue.scheduled === true || (evidence.adjacent && /^(?:is|are)$/.test(evidence.word) && !(beforeVerb && evidence.cue.participle)));
  if (appointed) return { direction: nearerSide(proposal, published), because: `‘${evidence.word}’` };
  if (aheadNoun !== null) return { direction: 'future', because: `‘${aheadNoun}’` };
  if (!evidence && isNearAhead(proposal, published)) return { direction: 'future', because: 'no verb, and within a month' };
  return { direction: 'past', because: PAST_BY_DEFAULT };
}
