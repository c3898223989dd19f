import type { VerbEvidence } from '../times/verb-evidence.ts';
import { isOnlyConsidered } from '../times/considered-plans.ts';
import { desires } from '../times/resources/verbs-en.ts';
import type { EventStatus, Span, TimeExpression } from '../../core/types.ts';
import { falseReport, predictionBefore, unlikely, openReport, reportingVerb, unconfirmedBefore } from './words-en.ts';
import { isConditional, isInConditionBefore, isInInvertedCondition } from './conditions.ts';
import { isDenied } from './denied.ts';
import { isDoubted, isUnlikelyGroup } from './doubted.ts';
import { cancellationStatus, isNotCalledOff } from './cancellation.ts';
import { isAsked, statusOfAccusation } from './alleged.ts';
import { isBelief, isFormerBelief } from './beliefs.ts';
import { elidedOutcome } from './ellipsis.ts';
import { outcomeInNext } from '../times/next-outcome.ts';
import { avoidanceStatus } from './not-occurring.ts';
import { isBackgroundPlan } from './open-plan.ts';
import { isPrevented } from './prevented.ts';
import { statusOfPlanGivenUp } from './plan-given-up.ts';
import { presupposedWord } from './presupposed.ts';
import { isUnclear } from './unclear.ts';
import { isVerbAfterAbsence } from './after-absence.ts';

/** Number of characters around a time that are searched for a condition, question or report. The limit keeps long sentences fast. */
const REACH = 300;
/** Number of characters before a time that are searched for a verb of considering, proposing or threatening. */
const NEARBY = 120;

/** Return whether a time is after publication: all of it, or a part of it if the governing verb refers to the future (“will”, “is to”). */
function isFuture({ earliest, latest, surface, granularity, certain }: TimeExpression, evidence: VerbEvidence | null, published: string): boolean {
  const looksAhead = evidence?.direction === 'future';
  // “My numbers were good until the fall”, published in October.
  if (earliest === null && evidence?.direction === 'past' && !evidence.cue.deferred && granularity !== 'day' && !/^(?:has|have)$/.test(evidence.word))
    return false;
  // “In early August”, published on 29 August.
  if (granularity === 'month' && /^early\b/i.test(surface) && earliest?.slice(0, 7) === published.slice(0, 7) && published.slice(8, 10) > '15') return false;
  if (earliest === null ? latest !== null && latest > published : earliest > published) return true;
  // “The fair begins on Wednesday”, published on that day.
  if (certain.weekday !== undefined && evidence?.cue.scheduled !== undefined && earliest === published && latest === published) return true;
  return looksAhead && (latest === null || latest >= published);
}

/** Words that make a sentence with “would” counterfactual or conditional: “would be bankrupt by September without the loan”. */
const counterfactualCondition =
  /^["“]?(?:Should|Were|Had|If)\s|\b(?:without (?:the|an?|his|her(?! ?[.,;]|$)|its|their|such|more|further|new|help|aid|money|support)\b|otherwise|but for (?:the|an?|his|her|its|their)\b)/i;

/** The name of a verb group of asking somebody to do something. Commands (“ordered to”, “told to”) differ: they are mostly obeyed. */
const appealGroup = /^(?:urged|asked|invited|advised|called|appealed|pleaded|begged|implored|pressed) to$/;

/** A verb group of excluding, from its start: “cannot be ruled out”. */
const excludingGroup = /^\S+(?:\snot|\snever)?\s(?:be\s|been\s|yet\s)*(?:ruled? out|excluded?|discounted?)\b/;

/** A wish and its object, up to a participle: “wanted it | put off”. */
const wishedParticiple = /\b(?:want(?:s|ed)?|(?<=would )(?:like|prefer))\s(?:it|him|her|them|(?:the|his|her|its|their)\s\p{L}+)\s$/u;

/** Words right after a time (marked `|`) in a headline: “Visit in May | in doubt”. */
const inDoubt = /^\s(?:now\s)?in (?:doubt|jeopardy)\b/i;

/** Return whether a time is in a clause that could not be confirmed: “could not verify that 70 people were killed on Monday”. */
function isUnconfirmed(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const unconfirmed = unconfirmedBefore.exec(before);
  return (
    (unconfirmed !== null && !isVerbAfterAbsence(text, time, evidence, from + unconfirmed.index)) ||
    (falseReport.opens.test(before) && openReport.test(text.slice(time.end, time.end + REACH)))
  );
}

/** A sentence, with values that are computed once for all its times. */
export interface DatedSentence {
  text: string;
  /** Offset of the conjunction that opens a condition; null if there is none. */
  condition: number | null;
  /** ISO day of publication. */
  published: string;
  /** Beginning of the next sentence of the passage; empty if there is none. */
  next: string;
}

/** Return whether an event was still in the future when it was planned or announced, so that its outcome is unknown: “was expected to open in May”, “said in March that it would open in May”. */
function wasFutureThen(text: string, time: Span, { cue }: VerbEvidence): boolean {
  if (cue.deferred) return false;
  if (cue.pastPlan || cue.appointed || /^(?:will|'ll|shall|is|are|has|have)\b/.test(cue.word)) return true;
  // “He would stay there until 1945” reports the past.
  return cue.word === 'would' && reportingVerb.test(text.slice(Math.max(0, Math.min(cue.at, time.start) - REACH), cue.at));
}

/** Return whether the outcome of a plan or of a negated expectation may follow with its verb left out: “was expected to open in May, but did not”. */
function mayBeElided({ earliest }: TimeExpression, { cue, direction }: VerbEvidence, published: string): boolean {
  return (cue.pastPlan === true || cue.negated === true || direction === 'future') && earliest !== null && earliest <= published;
}

/** The rest of a sentence after a time, without a further clause. */
const endsSentence = /^(?:(?!\b(?:but|and|who|which|when|while|after|before|said|says)\b)[^;:,])*$/;

/** Return whether a verb promises or appoints something, so that the next sentence may tell its outcome. */
function promisedNoun({ cue }: VerbEvidence): boolean {
  return cue.appointed === true && cue.ofNoun !== true;
}

/**
 * Return the status of the event that a time dates; `unclear` if the sentence is ambiguous. The span of the time is relative to the
 * sentence.
 */
export function statusOf(sentence: DatedSentence, span: Span, time: TimeExpression, evidence: VerbEvidence | null): EventStatus {
  const elided =
    evidence && mayBeElided(time, evidence, sentence.published)
      ? elidedOutcome(sentence.text, span, { next: sentence.next, negated: evidence.cue.negated === true })
      : null;
  if (elided !== null) return elided;
  if (evidence && (evidence.cue.pastPlan || promisedNoun(evidence)) && endsSentence.test(sentence.text.slice(span.end))) {
    const outcome = outcomeInNext(sentence.next);
    if (outcome !== null) return outcome === 'failed' && evidence.cue.negated !== true ? 'denied' : 'unclear';
  }
  const status = suggestedStatus(sentence, span, time, evidence);
  return isUnclear(sentence.text, span, { time, evidence, status }) ? 'unclear' : status;
}

/** Return whether “may not” gives a rule that applies from a time on: “from Saturday, dogs may not run free”, but not “may not open on Saturday”. */
function isBan(text: string, { start }: Span, evidence: VerbEvidence | null): boolean {
  return evidence?.word === 'may' && evidence.cue.negated === true && /(?:^|\s)(?:from|as of)\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** Return the status that the verb and the words around a time suggest. */
function suggestedStatus({ text, condition, published }: DatedSentence, span: Span, time: TimeExpression, evidence: VerbEvidence | null): EventStatus {
  const cancelledStatus = cancellationStatus(text, span, evidence);
  if (cancelledStatus !== null) return cancelledStatus;
  const statusOfPlan = isFuture(time, evidence, published) ? statusOfPlanGivenUp(text, span) : null;
  if (statusOfPlan !== null) return statusOfPlan;
  if (evidence?.cue.outcome === 'met') return 'reported';
  // “Had it not rained on Sunday” implies that it did.
  if (isInInvertedCondition(text, span)) return 'conditional';
  if (presupposedWord(text, span, evidence)) return isFuture(time, evidence, published) ? 'planned' : 'reported';
  // “Another attempt on Sunday cannot be ruled out”.
  if (evidence?.cue.negated && excludingGroup.test(text.slice(evidence.cue.at, evidence.cue.at + 40))) return 'conditional';
  if (isOnlyConsidered(text.slice(Math.max(0, span.start - NEARBY), span.start))) return 'conditional';
  // “Analysts who had expected a cut in June were disappointed.”
  if (evidence?.cue.ofNoun && evidence.cue.word === 'had' && predictionBefore.test(text.slice(evidence.cue.at, span.start))) return 'conditional';
  if (isFormerBelief(text, span)) return 'conditional';
  // “Denied that the man arrested in May was a spy”: the arrest is a fact.
  if (
    evidence?.cue.ofNoun &&
    !evidence.cue.negated &&
    !evidence.cue.unmet &&
    !evidence.cue.pastPlan &&
    !evidence.cue.deferred &&
    evidence.cue.end <= span.start &&
    !/[,;]/.test(text.slice(evidence.cue.end, span.start))
  )
    return isFuture(time, evidence, published) ? 'planned' : 'reported';
  if (isNotCalledOff(text, span, evidence)) return isFuture(time, evidence, published) ? 'planned' : 'reported';
  if (isBan(text, span, evidence)) return isFuture(time, evidence, published) ? 'planned' : 'reported';
  // “If the harvest fails in September, the grain will not last.”
  if (isInConditionBefore(text, span, evidence, condition)) return 'conditional';
  // “If emissions stay as they are, none of the ice will be left by 2090.”
  if (evidence?.cue.negated && evidence.direction === 'future' && isConditional(text, span, evidence, condition)) return 'conditional';
  // “We will lose the crop if they do not arrive this week.”
  if (evidence?.cue.negated && condition !== null && condition < evidence.cue.at && isConditional(text, span, evidence, condition)) return 'conditional';
  if (evidence?.cue.negated && evidence.cue.possible && isDoubted(text, span, evidence)) return 'conditional';
  // “Is not likely to reopen before August.”
  if (evidence?.cue.negated && isUnlikelyGroup(text, evidence)) return 'conditional';
  if (isDenied(text, span, evidence) || isPrevented(text, span, evidence)) return 'denied';
  if (isDoubted(text, span, evidence)) return 'conditional';
  const allegedStatus = statusOfAccusation(text, span, evidence);
  if (allegedStatus !== null) return allegedStatus;
  if (isAsked(text, span, evidence)) return 'conditional';
  if (
    isConditional(text, span, evidence, condition) ||
    isUnconfirmed(text, span, evidence) ||
    isBelief(text, span) ||
    inDoubt.test(text.slice(span.end, span.end + 24))
  )
    return 'conditional';
  // “Had wanted it put off until the autumn.”
  if (evidence && wishedParticiple.test(text.slice(Math.max(0, evidence.cue.at - 40), evidence.cue.at))) return 'conditional';
  const looksAhead = evidence?.direction === 'future';
  if (
    isFuture(time, evidence, published) &&
    (evidence === null || evidence.cue.appointed || evidence.cue.at > span.end) &&
    unlikely.test(text.slice(span.end, span.end + REACH))
  )
    return 'conditional';
  // “Had planned to leave in August”: the plan is of the past.
  if (evidence?.cue.word === 'had' && evidence.cue.pastPlan && isFuture(time, evidence, published)) return 'conditional';
  if (isFuture(time, evidence, published) && isBackgroundPlan(text, span, evidence)) return 'conditional';
  // “Klein, tipped to win on Sunday”.
  if (evidence && /^(?:tipped|fancied|favou?red) to$/.test(evidence.cue.word)) return 'conditional';
  // “Would be bankrupt by September without the loan”.
  if (evidence?.cue.word === 'would' && counterfactualCondition.test(text)) return 'conditional';
  // “Called on the authorities to open the road by Friday”: nobody has promised it.
  if (evidence && appealGroup.test(evidence.cue.word) && isFuture(time, evidence, published)) return 'conditional';
  // “Threatens to resign in May”.
  if (evidence && /^threatens? to$/.test(evidence.cue.word) && isFuture(time, evidence, published)) return 'conditional';
  // “Wants a vote in May”.
  if (evidence && desires.has(evidence.cue.word) && isFuture(time, evidence, published)) return 'conditional';
  if (isFuture(time, evidence, published)) return avoidanceStatus(text, span, evidence) ?? 'planned';
  if (evidence && predictionBefore.test(text.slice(evidence.cue.at, span.start))) return 'conditional';
  return (looksAhead || evidence?.cue.appointed || evidence?.cue.pastPlan) && wasFutureThen(text, span, evidence) ? 'conditional' : 'reported';
}
