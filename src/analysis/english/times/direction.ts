import type { VerbEvidence } from './verb-evidence.ts';
import {
  dayOfMonth,
  isDayWithoutMonth,
  isLastInstanceRecent,
  isNextInstanceSoon,
  isWithinLastMonth,
  isLastInstanceNear,
  isWithinNextMonth,
  nearerDirection,
  nearestDirection,
  nearestDirectionOfPast,
  yearlyPart,
} from './nearest-instance.ts';
import { directions } from './resources/context-en.ts';
import { pluralScheduleVerbs, scheduleVerbs } from './resources/verbs-en.ts';
import type { Proposal } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Direction of a time relative to publication, with the evidence as shown to readers: quoted words, or a reason. */
export interface InferredDirection {
  direction: TimeDirection;
  because: string;
}

/** Evidence for the direction of an expression, besides its verb. */
export interface DirectionContext {
  /** Day number of publication. */
  published: number;
  /** Word before the expression that implies the future, such as “deadline”; null if there is none. */
  futureNoun: string | null;
  /** Word right before the expression that schedules something for it: “payable Dec. 1”, “a meeting for 10 May”; null if there is none. */
  appointmentWord: string | null;
  /** Whether the expression dates a planned event, named after a noun for a plan: “plans for a summit in April”. */
  isOfPlan: boolean;
  /** Whether the expression dates an event that has been cancelled, so that its day is probably ahead: “Saturday’s concert has been cancelled”. */
  hasBeenCancelled: boolean;
  /** Whether the expression dates an event that was cancelled, so that its day may be past or ahead: “Friday’s strike was averted”. */
  wasCancelled: boolean;
  /** Whether the expression is in reported speech, where the verb may be backshifted: “said 1 December was too late”. */
  isReported: boolean;
  /** Whether the expression precedes its verb: “the vote on 30 June will …”. */
  isBeforeVerb: boolean;
  /** Whether the expression modifies the subject of a verb with an object: “Monday’s ruling ends a case”. */
  isOfSubject: boolean;
  /** Whether the expression directly follows a noun for something that is scheduled: “the election on 9 April”. */
  isOfScheduledNoun: boolean;
  /** Whether the expression dates an event since which something is so: “silent since a strike in August”. */
  isSinceEvent: boolean;
  /** Whether the expression may be the day for which something was decided: “doctors have voted for a strike in March”. */
  isDecided: boolean;
  /** Whether the expression is the end of a former role: “Olusanya, its secretary until New Year’s Eve, …”. */
  isEndOfRole: boolean;
  /** Whether the sentence begins with a phrase that cites a statement made on that day: “contrary to a report on Tuesday, …”. */
  citesEarlierStatement: boolean;
  /** Whether the text tells what became of the plan: “It was due to leave on Friday. It never left.” */
  hasOutcome: boolean;
  /** Whether the expression is the end of a term or state that begins in its clause: “released on bail until late September”, “valid until June”. */
  isEndOfState: boolean;
  /** Whether the expression belongs to a condition or plan for the future: “if re-elected in November, she will …”. */
  isInFutureCondition: boolean;
}

/** Past forms of promising. */
const promiseVerb = /^(?:promised|pledged|vowed|offered|guaranteed|undertook|committed)$/;
/** Prepositions of a limit. */
const limitPreposition = /^(?:by|before|until|till|prior to|ahead of|no later than|not later than)$/;

/** Return the direction that a governing verb of planning implies; null for any other verb. */
function plannedDirection(
  proposal: Proposal,
  { cue, word, direction }: VerbEvidence,
  published: number,
  { isOfSubject, isBeforeVerb }: Pick<DirectionContext, 'isOfSubject' | 'isBeforeVerb'>,
): InferredDirection | null {
  const because = `‘${word}’`;
  // “Promised money: 40,000 crowns a family by the end of April”, “promised before the summer recess”.
  if (direction === 'past' && !isBeforeVerb && promiseVerb.test(word) && limitPreposition.test(proposal.preposition ?? ''))
    return { direction: nearerDirection(proposal, published), because };
  // “Asked to be relieved on 20 May”, on 28 May.
  if (word === 'to be' && isWithinLastMonth(proposal, published)) return { direction: 'past', because: 'it has no year and is within a month' };
  // “It was to have entered orbit on Saturday.”
  if (cue.unmet === true && cue.pastPlan !== true && /^(?:was|were)$/.test(word)) return { direction: nearestDirection(proposal, published), because };
  // “I was supposed to be on that flight on Sunday.”
  if (cue.pastPlan === true && cue.supposed === true) return { direction: isNextInstanceSoon(proposal, published) ? 'future' : 'past', because };
  // “The strike planned for Friday went ahead.”
  if (cue.outcome === 'met') return { direction: 'past', because: 'it happened' };
  // “The verdict expected on Monday was delivered on Tuesday.”
  if (cue.outcome === 'open') return { direction: yearlyPart(proposal) === null ? 'past' : nearerDirection(proposal, published), because };
  // “Had been due out this Friday.”
  if (cue.pastPlan === true && proposal.meaning.kind === 'recurring' && proposal.meaning.which === 'this') return { direction: 'present', because };
  // “Which had been due to dock on Wednesday, was delayed by fog”, on Thursday.
  if (cue.unmet === 'first' && cue.pastPlan === true && cue.ofNoun === true && word === 'had')
    return { direction: nearestDirection(proposal, published), because };
  if (cue.unmet === 'first') return { direction: nearerDirection(proposal, published), because };
  if (cue.unmet === true && /^(?:should|ought)/.test(word)) return { direction: 'past', because };
  if (cue.unmet === true) return { direction: isNextInstanceSoon(proposal, published) ? 'future' : 'past', because };
  // “Contracts were extended to the end of September”, in May.
  if (cue.deferred === true && proposal.bound === 'until' && proposal.preposition === 'to' && yearlyPart(proposal) !== null)
    return { direction: isLastInstanceRecent(proposal, published) ? 'past' : 'future', because };
  const isMoved = cue.deferred === true && /^(?:until|till|to|(?:not|no) (?:earlier|sooner) than)$/.test(proposal.preposition ?? '');
  if ((cue.pastPlan === true && (direction === 'future' || yearlyPart(proposal) !== null)) || isMoved)
    return { direction: nearerDirection(proposal, published), because };
  // “A bill that would have raised the tax from January.”
  if (cue.possible && word === 'would' && yearlyPart(proposal) !== null) return { direction: nearerDirection(proposal, published), because };
  // “It would be rebuilt by Easter”, in May: the next Easter.
  const isLimitByFeast = isFeast(proposal) && limitPreposition.test(proposal.preposition ?? '');
  if (word === 'would' && isLastInstanceRecent(proposal, published) && !isLimitByFeast) return { direction: 'past', because };
  if (cue.scheduled === 'always' && !isOfSubject) return { direction: 'future', because };
  return null;
}

/** Text from a verb to a time for which its decision may be: “|have voted for a strike in |March”, but not “|voted after a strike in |March”. */
const DECIDED = /^(?:(?:has|have) (?:\p{Ll}+ly )?)?(\p{Ll}+)\b(?!.*\b(?:after|since|following|over|about)\b)/u;

/** Return whether a text from a verb to a time tells a decision, whose object the time may date. */
export function isDecision(text: string): boolean {
  const verb = DECIDED.exec(text)?.[1];
  return verb !== undefined && decisionVerb.test(verb);
}

/** Verbs for a decision, whose object may lie in the future. */
export const decisionVerb =
  /^(?:voted|approved|backed|agreed|announced|ordered|booked|arranged|proposed|offered|scheduled|authori[sz]ed|called|dismissed|rejected|denied)$/;

/** Return whether a proposal is a feast. */
function isFeast({ meaning }: Proposal): boolean {
  return meaning.kind === 'recurring' && meaning.feast !== undefined && meaning.which === null;
}

/** Reason, for readers, why a time without evidence is taken as past. */
export const PAST_BY_DEFAULT = 'news mostly reports what has happened';

/** Return the direction of a time, inferred from the governing verb, else from the preposition or a noun, else past, because news mostly reports past events. */
export function inferDirection(
  proposal: Proposal,
  evidence: VerbEvidence | null,
  {
    published,
    futureNoun,
    appointmentWord,
    isReported,
    isOfPlan,
    hasBeenCancelled,
    wasCancelled,
    isBeforeVerb,
    isOfSubject,
    isOfScheduledNoun,
    isSinceEvent,
    isDecided,
    isEndOfRole,
    citesEarlierStatement,
    hasOutcome,
    isEndOfState,
    isInFutureCondition,
  }: DirectionContext,
): InferredDirection {
  const { preposition = '' } = proposal;
  const impliedDirection = directions[preposition];
  if (impliedDirection === 'past') return { direction: 'past', because: `‘${preposition}’` };
  // Something brought forward was in the future.
  if (proposal.moved === 'forward') return { direction: 'future', because: 'it was brought forward' };
  if (proposal.moved || hasBeenCancelled) return { direction: nearerDirection(proposal, published), because: 'what was planned for it was put off' };
  if (wasCancelled) return { direction: nearestDirection(proposal, published), because: 'what was planned for it was changed or called off' };
  if (isOfPlan && (isBeforeVerb || !evidence)) return { direction: nearerDirection(proposal, published), because: 'it is planned' };
  if (isEndOfRole) return { direction: nearestDirectionOfPast(proposal, published), because: 'it is the end of a former role' };
  if (citesEarlierStatement) return { direction: 'past', because: 'it is the day of an earlier statement' };
  if (isInFutureCondition) return { direction: 'future', because: 'it is a condition of what will happen' };
  // In “Lawmakers on Tuesday put off until September a vote”, Tuesday is the day on which they put it off.
  const isDayOfDeferral =
    evidence?.cue.deferred === true && isBeforeVerb && !/^(?:will|is|are|may|might|could|would)$/.test(evidence.word) && proposal.preposition === 'on';
  if (isDayOfDeferral) return { direction: 'past', because: `‘${evidence.word}’` };
  if (hasOutcome) return { direction: nearestDirectionOfPast(proposal, published), because: 'the outcome is known' };
  if (isEndOfState && yearlyPart(proposal) !== null && evidence?.word !== 'had')
    return { direction: nearerDirection(proposal, published), because: `‘${preposition}’` };
  const planned = evidence && plannedDirection(proposal, evidence, published, { isOfSubject, isBeforeVerb });
  if (planned) return planned;
  // “Has invited people to an evening on Wednesday”: who tells of an evening that is over says what happened there.
  if (appointmentWord === 'invited') return { direction: 'future', because: `‘${appointmentWord}’` };
  if (isSinceEvent) return { direction: 'past', because: '‘since’' };
  // “Candidates have taken out papers for the election on 9 April”, in February.
  if (isOfScheduledNoun && isNextInstanceSoon(proposal, published)) return { direction: 'future', because: 'it is soon' };
  if (dayOfMonth(proposal) !== null || isFeast(proposal)) {
    // “She would not show it until it was clean, which means Christmas.”
    if (appointmentWord === 'means') return { direction: 'future', because: `‘${appointmentWord}’` };
    if (appointmentWord !== null) return { direction: nearerDirection(proposal, published), because: `‘${appointmentWord}’` };
    if (isReported && evidence?.direction === 'past')
      return { direction: nearerDirection(proposal, published), because: `‘${evidence.word}’ in what somebody said` };
  }
  // “The result of the vote on 30 June will be known on Friday”.
  if (evidence?.direction === 'future' && isBeforeVerb && isWithinLastMonth(proposal, published))
    return { direction: 'past', because: 'it has no year and is within a month' };
  // In “Has won a reprieve until March”, the reprieve lasts until a future March.
  if (/^(?:until|till)$/.test(preposition) && /^(?:has|have)$/.test(evidence?.word ?? '') && evidence?.cue.negated !== true)
    return { direction: 'future', because: `‘${evidence!.word} … ${preposition}’` };
  // “Doctors voted for a strike in March”, in February.
  if (evidence?.direction === 'past' && isDecided && !isBeforeVerb && !isReported && isNextInstanceSoon(proposal, published))
    return { direction: 'future', because: `‘${evidence.word}’ and because it is soon` };
  if (evidence?.direction === 'past' && isWithinNextMonth(proposal, published)) return { direction: 'future', because: 'it has no year and is within a month' };
  if (evidence && evidence.direction !== 'present') return { direction: evidence.direction, because: `‘${evidence.word}’` };
  if (impliedDirection) return { direction: impliedDirection, because: `‘${preposition}’` };
  // “The vote is on 10 September”, “the fair begins on Friday”.
  const isAppointed =
    evidence !== null &&
    !(isOfSubject && evidence.cue.scheduled) &&
    (evidence.cue.scheduled === true || (evidence.adjacent && /^(?:is|are)$/.test(evidence.word) && !(isBeforeVerb && evidence.cue.participle)));
  const isOfBe = /^(?:is|are)$/.test(evidence?.word ?? '') && !evidence?.cue.participle && /^(?:in|on)$/.test(preposition);
  const isOfSchedule = evidence?.cue.scheduled === true && (scheduleVerbs.has(evidence.word) || pluralScheduleVerbs.has(evidence.word));
  // “The primary is in June”, in October; “it takes effect on 1 January”, in June: what is past would be told in the past.
  // “The hearing resumes on the 15th”: the next one, even soon after the last.
  if (isAppointed && !isBeforeVerb && isOfSchedule && isDayWithoutMonth(proposal)) return { direction: 'future', because: `‘${evidence.word}’` };
  if (isAppointed && !isBeforeVerb && yearlyPart(proposal) !== null && (isOfBe || isOfSchedule))
    return { direction: isLastInstanceNear(proposal, published) ? 'past' : 'future', because: `‘${evidence.word}’` };
  if (isAppointed) return { direction: nearerDirection(proposal, published), because: `‘${evidence.word}’` };
  // “Families can apply from 1 July”, but not “can be seen in footage from Monday”, where Monday dates the footage.
  const isOpened = /^can(?:not)?$/.test(evidence?.word ?? '') && (yearlyPart(proposal) !== null || preposition !== 'from');
  if (isOpened) return { direction: nearerDirection(proposal, published), because: '‘can’' };
  if (futureNoun !== null) return { direction: 'future', because: `‘${futureNoun}’` };
  // “Fares rise on the 21st”, “The sale completes on the last day of September”: without a year, the nearer instance is meant.
  if (isDayWithoutMonth(proposal)) return { direction: nearerDirection(proposal, published), because: 'it is the nearest such day' };
  if (isWithinNextMonth(proposal, published))
    return { direction: 'future', because: evidence ? 'it has no year and is within a month' : 'there is no verb and it is within a month' };
  if (isNextInstanceSoon(proposal, published)) return { direction: 'future', because: 'it has no year and is soon' };
  return { direction: 'past', because: PAST_BY_DEFAULT };
}
