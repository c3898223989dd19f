import type { DateCorrection, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { byPosition } from '../../core/span.ts';
import { civilDay, parseIsoDay } from '../../core/calendar.ts';
import { correctedDates, withoutCorrected } from './corrected.ts';
import { writesMonthFirst } from './date-order.ts';
import { verbCuesIn } from './verb-cues.ts';
import { datelineOf } from './dateline.ts';
import type { InferredDirection } from './direction.ts';
import { expressionOf } from './expression.ts';
import type { Placed } from './expression.ts';
import { refiners } from './grammar.ts';
import { periodOf } from '../../core/period.ts';
import { PassageContext } from './passage-context.ts';
import { place } from './resolve.ts';
import { placeByOwnDate } from './own-date.ts';
import { statementDay } from './statement-day.ts';
import { propose } from './scan.ts';
import { createDiscourseContext, remember } from './discourse-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Placement, Proposal } from './types.ts';
import { phraseOf } from './why.ts';

/** Return whether a time of day belongs to no particular day: “from 6 a.m. to midnight”. */
function isHourWithoutDay({ meaning, preposition = '' }: Proposal): boolean {
  return meaning.kind === 'clock' && (meaning.alone === true || ['from', 'to', 'between', 'until', 'for'].includes(preposition));
}

/** Return whether the meaning depends on the direction. That of a full date, a duration or an offset does not. */
function dependsOnDirection({ meaning, bound }: Proposal): boolean {
  return meaning.kind === 'recurring' || meaning.kind === 'span' || meaning.kind === 'part' || meaning.kind === 'counted' || bound === 'by';
}

const unusedDirection: InferredDirection = { direction: 'past', because: '' };

/** Number of proposals on either side of one that are searched for the day of a statement. The limit keeps the cost per proposal constant. */
const NEIGHBOURS = 5;

/** What the placement of a proposal depends on. */
interface PlacementInputs {
  discourse: DiscourseContext;
  /** Proposals near it in the text. */
  neighbours: readonly Proposal[];
  /** Placements of the proposals before it. */
  placements: Map<Proposal, Placed>;
}

/**
 * Return the placement of a proposal; null if its meaning cannot be resolved. The new day of a moved event is counted from its original day, a future
 * time from the day of the statement about it, and anything else from its usual anchor.
 */
function placeProposal(
  proposal: Proposal,
  direction: InferredDirection['direction'],
  passageContext: PassageContext,
  { discourse, neighbours, placements }: PlacementInputs,
): Placement | null {
  const { meaning, movedFrom } = proposal;
  const before = movedFrom && placements.get(movedFrom)?.placement.period;
  // “Brought forward from 20 July to 13 July”.
  if (before && meaning.kind === 'recurring' && movedFrom.moved === 'forward')
    return place(meaning, 'past', passageContext.index, { ...discourse, published: before.first });
  const from =
    meaning.kind !== 'recurring' ? null : before ? before.first : direction === 'future' ? statementDay(proposal, passageContext, neighbours, discourse) : null;
  return from === null
    ? place(meaning, direction, passageContext.index, discourse)
    : place(meaning, 'future', passageContext.index, { ...discourse, published: from });
}

/** Return whether a time that is counted from the text (“the following morning”) would be after publication although its verb is past. */
function contradictsPastVerb(proposal: Proposal, { period }: Placement, passageContext: PassageContext, { published }: DiscourseContext): boolean {
  const { meaning } = proposal;
  if (meaning.kind !== 'offset' || meaning.from !== 'text' || meaning.count <= 0 || period.first <= published) return false;
  // The narrative present counts as past: “Two weeks later the agency has a kit”.
  const evidence = passageContext.evidence(proposal);
  return evidence?.direction === 'past' || (evidence?.direction === 'present' && evidence.cue.scheduled === undefined);
}

/** Return whether the bound of a proposal limits a negated event: “did not open until Friday”, “will not return before 2027”, but not “had not opened before May”. */
function isLimitOfNegatedEvent(proposal: Proposal, passageContext: PassageContext): boolean {
  const evidence = passageContext.evidence(proposal);
  return evidence?.cue.negated === true && (proposal.bound === 'until' || evidence.direction === 'future');
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

/** Return the placements of the proposals of a passage, in order, and update the discourse context. `firstId` is the number in the id of the first one. */
function placeAll(passageContext: PassageContext, proposals: readonly Proposal[], discourse: DiscourseContext, firstId: number): Map<Proposal, Placed> {
  const placements = new Map<Proposal, Placed>();
  const { text } = passageContext.passage;
  for (const [index, proposal] of proposals.entries()) {
    const { meaning, partner } = proposal;
    if (isHourWithoutDay(proposal)) continue;
    discourse.at = proposal.start;
    const { direction, because } = dependsOnDirection(proposal)
      ? passageContext.inferDirection(proposal.otherClock ?? proposal, discourse.published)
      : unusedDirection;
    // A first end without a year is the nearest one before the last end of the range.
    const last = proposal.endsOn ?? (partner?.end === 'first' ? partner.proposal : null);
    const end = last ? place(last.meaning, passageContext.inferDirection(last, discourse.published).direction, passageContext.index, discourse) : null;
    const next = index + 1 < proposals.length ? { proposal: proposals[index + 1]!, time: `t${firstId + index + 1}` } : null;
    const placement =
      placeByOwnDate(proposal, next, passageContext, discourse) ??
      (end && proposal.endsOn && meaning.kind === 'offset'
        ? { ...end, period: periodOf(meaning.unit, end.period.first) }
        : end && meaning.kind === 'recurring' && meaning.which === null
          ? {
              ...end,
              period:
                place(meaning, 'past', passageContext.index, { ...discourse, published: end.period.first, month: null, year: null })?.period ?? end.period,
            }
          : placeProposal(proposal, direction, passageContext, {
              discourse,
              placements,
              neighbours: proposals.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1),
            }));
    if (!placement || contradictsPastVerb(proposal, placement, passageContext, discourse)) continue;
    // “Did not open until Friday”, “will not return before 2027”: the event is dated to that time.
    if ((proposal.bound === 'until' || proposal.bound === 'before') && isLimitOfNegatedEvent(proposal, passageContext)) delete proposal.bound;
    // In the past, “by” means the time itself (“by midday eight had been counted”); in the future, it is a limit.
    if (proposal.bound === 'by' && direction === 'past') delete proposal.bound;
    placements.set(proposal, { placement, because });
    const opensSentence = passageContext.sentenceOf(proposal)?.start === (proposal.phraseStart ?? proposal.start);
    const antecedent = { words: phraseOf(text, proposal), time: `t${firstId + index}`, opensSentence, passage: passageContext.index, at: proposal.start };
    remember(discourse, placement, proposal, antecedent, () => passageContext.around(proposal));
  }
  for (const proposal of proposals) {
    if (proposal.meaning.kind !== 'eventRelative' || placements.has(proposal)) continue;
    const placement = placeByLaterDate(proposal, passageContext, discourse);
    if (placement) placements.set(proposal, { placement, because: '' });
  }
  return placements;
}

/** Return the proposals that do not cross a sentence boundary: “24 Feb. The 21-year-old” contains no 21 February. */
function withinSentences(passageContext: PassageContext, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => proposal.end <= (passageContext.sentenceOf(proposal)?.end ?? Infinity));
}

/** Apply all refiners to the proposals of a passage, in order. */
function refine(passageContext: PassageContext, proposals: Proposal[]): Proposal[] {
  return refiners.reduce((kept, refiner) => refiner(kept, { passage: passageContext.passage, evidence: (span) => passageContext.evidence(span) }), proposals);
}

/** Return whether a passage consists of a time only. Such a heading or line dates what follows. */
function isTimeAlone(text: string, proposals: readonly Proposal[]): boolean {
  const [only, second] = proposals;
  return only !== undefined && second === undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, only.start) + text.slice(only.end));
}

/** Options of `findTimes`. */
export interface TimesContext {
  /** Publication as ISO date, or date and time. Its day as written is the reference time of “yesterday”. */
  published: string;
  /** Whether the text is in English, so that the rules apply. Manual corrections apply in any language. */
  analyzed?: boolean;
  /** Manual corrections. They override every rule and are antecedents for later expressions. */
  corrections?: readonly DateCorrection[];
}

/** Return the time expressions of passages, in the order of the text and without overlaps. */
export function findTimes(passages: Passage[], sentences: Sentence[], { published, analyzed = true, corrections = [] }: TimesContext): TimeExpression[] {
  const discourse = createDiscourseContext(parseIsoDay(published));
  const style = { publishedYear: civilDay(discourse.published).year, monthFirst: writesMonthFirst(passages) };
  const bySentence = Map.groupBy(sentences, ({ passage }) => passage);
  const corrected = Map.groupBy(corrections, ({ passage }) => passage);
  const times: TimeExpression[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'heading') discourse.section = null;
    const read = () => (analyzed ? propose(passage.text, style) : []);
    const proposed = read();
    const ownCorrections = corrected.get(index) ?? [];
    if (proposed.length === 0 && ownCorrections.length === 0) continue;
    const passageContext = new PassageContext(passage, index, bySentence.get(index) ?? [], verbCuesIn(passages));
    const refined = refine(passageContext, withinSentences(passageContext, proposed));
    // Refiners merge and mutate proposals. Therefore the passage is parsed again, and corrected words are excluded before the refiners run.
    const others = () => withoutCorrected(refine(passageContext, withinSentences(passageContext, withoutCorrected(read(), ownCorrections))), ownCorrections);
    const proposals = ownCorrections.length === 0 ? refined : [...others(), ...correctedDates(ownCorrections, refined)].sort(byPosition);
    const filed = passage.kind === 'heading' || discourse.fromDateline ? null : datelineOf(passage.text, proposals, discourse);
    if (filed !== null) Object.assign(discourse, { published: filed, fromDateline: true });
    const placed = placeAll(passageContext, proposals, discourse, times.length + 1);
    if (isTimeAlone(passage.text, proposals)) discourse.section = discourse.last?.statedYear === true ? discourse.last : null;
    for (const proposal of proposals) times.push({ id: `t${times.length + 1}`, ...expressionOf(passageContext, proposal, placed, discourse) });
  }
  return times;
}
