import { periodOf } from '../../core/period.ts';
import type { InferredDirection } from './direction.ts';
import { remember } from './discourse-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { ExplainedPlacement } from './expression.ts';
import type { PassageContext } from './passage-context.ts';
import { placeByNextDate } from './place-by-next-date.ts';
import { isDeadlineGiven, isThenAhead, placeAfterDayAhead, placeInStory } from './place-in-story.ts';
import { isWeekly } from './recurring.ts';
import { place } from './resolve.ts';
import { statementDay } from './statement-day.ts';
import type { Placement, Proposal } from './types.ts';
import { phraseOf } from './why.ts';

/** Return whether a time of day belongs to no particular day: “from 6 a.m. to midnight”. */
function isHourWithoutDay({ meaning, preposition = '' }: Proposal): boolean {
  return meaning.kind === 'clock' && (meaning.alone === true || ['from', 'to', 'between', 'until', 'for'].includes(preposition));
}

/** Return whether the date of a proposal depends on its direction. The date of a full date or an offset does not. */
function dependsOnDirection({ meaning, bound }: Proposal): boolean {
  return meaning.kind === 'recurring' || meaning.kind === 'range' || meaning.kind === 'part' || meaning.kind === 'counted' || bound === 'by';
}

/** The direction of a proposal that does not depend on it. */
const UNUSED_DIRECTION: InferredDirection = { direction: 'past', because: '' };

/** Number of proposals on either side of one that are searched for the day of a statement. The limit keeps the cost per proposal constant. */
const NEIGHBOURS = 5;

/** Number of days after a statement at which a weekday in it is no longer counted from publication. */
const DAYS_OF_STATEMENT = 7;

/** What the placement of a proposal depends on, besides the proposal. */
interface PlacementInputs {
  passageContext: PassageContext;
  discourse: DiscourseContext;
  /** All proposals of the passage, and the position of the one to be placed. */
  proposals: readonly Proposal[];
  index: number;
  /** Placements of the proposals before it. */
  placements: Map<Proposal, ExplainedPlacement>;
  /** Number in the id of the first proposal. */
  firstId: number;
}

/** Return the placement of a proposal relative to the date right after it, to the end of its range, to the original day of a moved event, or to its usual anchor; null if its meaning cannot be resolved. */
function placementOf(proposal: Proposal, direction: InferredDirection['direction'], inputs: PlacementInputs): Placement | null {
  const { passageContext, discourse, proposals, index, firstId } = inputs;
  const following = proposals[index + 1];
  const next = following ? { proposal: following, time: `t${firstId + index + 1}` } : null;
  return placeByNextDate(proposal, next, passageContext, discourse) ?? placeByEnd(proposal, inputs) ?? placeByAnchor(proposal, direction, inputs);
}

/** Return the placement of a period or first end of a range relative to its end: “the quarter ended Sept. 30”, “from November to May 2023”. Null if it has no such end. */
function placeByEnd(proposal: Proposal, { passageContext, discourse }: PlacementInputs): Placement | null {
  const { meaning, partner, endsOn } = proposal;
  const last = endsOn ?? (partner?.rangeEnd === 'first' ? partner.proposal : null);
  const end = last && place(last.meaning, passageContext.inferDirection(last, discourse.published).direction, passageContext.index, discourse);
  if (!end) return null;
  if (endsOn && meaning.kind === 'offset') return { ...end, period: periodOf(meaning.unit, end.period.first) };
  if (meaning.kind !== 'recurring' || meaning.which !== null) return null;
  // A first end without a year is the nearest one before the last end.
  const first = place(meaning, 'past', passageContext.index, { ...discourse, published: end.period.first, month: null, year: null });
  return { ...end, period: first?.period ?? end.period };
}

/** Return the weekday for which the plan of a proposal was changed, if the next proposal of its sentence gives it; null otherwise. */
function newDayAfter({ passageContext, discourse, proposals, index }: PlacementInputs): number | null {
  const original = proposals[index]!;
  // “Is now due on Thursday”: “now” is a time, too.
  const changed = proposals[index + 1]?.meaning.kind === 'vague' ? proposals[index + 2] : proposals[index + 1];
  if (changed?.meaning.kind !== 'recurring' || !isWeekly(changed.meaning) || changed.meaning.which !== null) return null;
  if (passageContext.sentenceOf(changed) !== passageContext.sentenceOf(original) || passageContext.evidence(changed)?.direction !== 'future') return null;
  return place(changed.meaning, 'future', passageContext.index, discourse)?.period.first ?? null;
}

/** Return the placement of a proposal relative to the original day if its event was moved, to the day of the statement about it if it is in the future, else to its usual anchor. */
function placeByAnchor(proposal: Proposal, direction: InferredDirection['direction'], inputs: PlacementInputs): Placement | null {
  const { passageContext, discourse, proposals, index, placements } = inputs;
  const { meaning, movedFrom } = proposal;
  const placeFrom = (day: number, side: InferredDirection['direction']): Placement | null =>
    place(meaning, side, passageContext.index, { ...discourse, published: day });
  // “The ferry starts on Monday. She had taken £31 by eleven o’clock”: the hour is today’s.
  if (meaning.kind === 'clock' && (discourse.day?.period.first ?? 0) > discourse.published && passageContext.evidence(proposal)?.direction === 'past')
    return place(meaning, direction, passageContext.index, { ...discourse, day: null });
  if (isThenAhead(proposal, passageContext)) {
    if (discourse.ahead) return place(meaning, direction, passageContext.index, { ...discourse, last: discourse.ahead });
    proposal.meaning = { kind: 'vague', value: 'FUTURE_REF' };
    return null;
  }
  if (meaning.kind !== 'recurring') return place(meaning, direction, passageContext.index, discourse);
  const inStory = placeInStory(proposal, passageContext, discourse);
  if (inStory) return inStory;
  const afterDayAhead = direction === 'future' ? placeAfterDayAhead(proposal, passageContext, discourse) : null;
  if (afterDayAhead) return afterDayAhead;
  // “The nursery was given until Friday to comply.”
  if (direction === 'past' && isWeekly(meaning) && isDeadlineGiven(proposal, passageContext)) return place(meaning, 'future', passageContext.index, discourse);
  // On Wednesday, “put off from Tuesday to Thursday” means from yesterday to tomorrow.
  const target = proposals[index + 1];
  if (proposal.moved === 'back' && isWeekly(meaning) && meaning.which === null && target?.movedFrom === proposal) {
    const day = place(target.meaning, 'future', passageContext.index, discourse);
    if (day && target.meaning.kind === 'recurring' && isWeekly(target.meaning)) return placeFrom(day.period.first, 'past');
  }
  // “Expected on Tuesday, is now due on Thursday”: the Tuesday nearest to Thursday.
  const newDay = isWeekly(meaning) && passageContext.evidence(proposal)?.cue.unmet === 'first' ? newDayAfter(inputs) : null;
  if (newDay !== null) {
    const [back, ahead] = [placeFrom(newDay, 'past'), placeFrom(newDay, 'future')];
    return back && ahead && ahead.period.first - newDay < newDay - back.period.first ? ahead : back;
  }
  const original = movedFrom && placements.get(movedFrom)?.placement.period;
  // “Brought forward from 20 July to 13 July”, “put back from 20 July to 3 August”.
  if (original) return placeFrom(original.first, movedFrom.moved === 'forward' ? 'past' : 'future');
  const neighbours = proposals.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const statedOn = direction === 'future' ? statementDay(proposal, passageContext, neighbours, discourse) : null;
  if (statedOn !== null) return placeFrom(statedOn, 'future');
  const saidOn =
    direction === 'past' && isWeekly(meaning) && meaning.which === null && passageContext.evidence(proposal)?.word === 'had'
      ? statementDay(proposal, passageContext, neighbours, discourse)
      : null;
  // “Said on 5 September that the filters had run all weekend”, on 23 September.
  if (saidOn !== null && discourse.published - saidOn > DAYS_OF_STATEMENT) return placeFrom(saidOn, 'past');
  const placement = place(meaning, direction, passageContext.index, discourse);
  // “The ban may last until May. It has applied since the 12th”: not the 12th of May.
  const contradictsSince = proposal.preposition === 'since' && placement !== null && placement.period.first > discourse.published;
  return contradictsSince ? place(meaning, 'past', passageContext.index, { ...discourse, month: null }) : placement;
}

/** Return whether a time that is counted from the text (“the following morning”) would be after publication although its verb is past. */
function contradictsPastVerb(proposal: Proposal, { period }: Placement, passageContext: PassageContext, { published }: DiscourseContext): boolean {
  const { meaning } = proposal;
  const isLater = meaning.kind === 'offset' ? meaning.from === 'text' && meaning.count > 0 : meaning.kind === 'recurring' && meaning.which === 'following';
  if (!isLater || period.first <= published) return false;
  // The narrative present counts as past: “Two weeks later the agency has a kit”.
  const evidence = passageContext.evidence(proposal);
  return evidence?.direction === 'past' || (evidence?.direction === 'present' && evidence.cue.scheduled === undefined);
}

/** Return whether the bound of a proposal is the end of what did not happen: “did not open until Friday”. In “which nobody mentioned, forbids it until 2030”, another verb governs the time. */
function isEndOfNegatedEvent(proposal: Proposal, passageContext: PassageContext): boolean {
  if (proposal.bound !== 'until') return false;
  const evidence = passageContext.evidence(proposal);
  if (evidence?.cue.negated !== true) return false;
  const verbEnd = evidence.cue.end + (passageContext.sentenceOf(proposal)?.start ?? 0);
  return !passageContext.passage.text.slice(verbEnd, proposal.start).includes(',');
}

/** Delete the bound of a proposal, in place, if its preposition gives the time of the event rather than a limit. */
function dropBoundOfEvent(proposal: Proposal, direction: InferredDirection['direction'], passageContext: PassageContext, isAhead: boolean): void {
  // “Did not open until Friday”: it opened on Friday.
  if (isEndOfNegatedEvent(proposal, passageContext)) delete proposal.bound;
  if (proposal.bound !== 'by' || direction !== 'past') return;
  // In “scrapped its target of 50 stores by 2026”, the year belongs to the target.
  if (isAhead) delete proposal.bound;
  else proposal.doneBy = true;
}

/** Return the placement relative to an event that a later sentence of the passage dates: “He left the day after the vote. The vote was held on 3 June”. */
function placeByLaterDate(proposal: Proposal, passageContext: PassageContext, discourse: DiscourseContext): Placement | null {
  const sentence = passageContext.sentenceOf(proposal);
  const later = discourse.datedMentions.filter(
    ({ antecedent: { passage, at } }) =>
      passage === passageContext.index && at > proposal.end && passageContext.sentenceOf({ start: at, end: at + 1 }) !== sentence,
  );
  return later.length === 0 ? null : place(proposal.meaning, 'past', passageContext.index, { ...discourse, datedMentions: later });
}

/** The preposition before a date that tells a noun from others of its kind: “the fire of | 2 October”. */
const ofBefore = /\p{Ll}\sof\s(?:the\s)?$/u;

/** Return the placements of the proposals of a passage, in order, and update the discourse context. `firstId` is the number in the id of the first one. */
export function placeProposals(
  passageContext: PassageContext,
  proposals: readonly Proposal[],
  discourse: DiscourseContext,
  firstId: number,
): Map<Proposal, ExplainedPlacement> {
  const placements = new Map<Proposal, ExplainedPlacement>();
  const { text } = passageContext.passage;
  for (const [index, proposal] of proposals.entries()) {
    if (isHourWithoutDay(proposal)) continue;
    discourse.at = proposal.start;
    const { direction, because } = dependsOnDirection(proposal)
      ? passageContext.inferDirection(proposal.otherClock ?? proposal, discourse.published)
      : UNUSED_DIRECTION;
    const placement = placementOf(proposal, direction, { passageContext, discourse, proposals, index, placements, firstId });
    if (!placement || contradictsPastVerb(proposal, placement, passageContext, discourse)) continue;
    dropBoundOfEvent(proposal, direction, passageContext, placement.period.first > discourse.published);
    placements.set(proposal, { placement, because });
    const opensSentence = passageContext.sentenceOf(proposal)?.start === (proposal.phraseStart ?? proposal.start);
    const antecedent = { words: phraseOf(text, proposal), time: `t${firstId + index}`, opensSentence, passage: passageContext.index, at: proposal.start };
    remember(discourse, placement, proposal, antecedent, {
      around: () => passageContext.around(proposal),
      isOfNoun: ofBefore.test(text.slice(Math.max(0, proposal.start - 8), proposal.start)),
    });
  }
  for (const proposal of proposals) {
    if (proposal.meaning.kind !== 'eventRelative' || placements.has(proposal)) continue;
    const placement = placeByLaterDate(proposal, passageContext, discourse);
    if (placement) placements.set(proposal, { placement, because: '' });
  }
  return placements;
}
