import type { TimeExpression, TimexType } from '../../core/types.ts';
import { isoDay } from '../../core/calendar.ts';
import { edtfOfPlacement, granularityOf, valueWithoutDate, impliedOf, intervalOf, labelOfPlacement, valueOf } from './describe.ts';
import { edtfBounds } from './edtf.ts';
import { lastDay, shiftPeriod } from '../../core/period.ts';
import type { PassageContext } from './passage-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Placement, Proposal } from './types.ts';
import { endsAtPublication } from './up-to-now.ts';
import { phraseOf, whyApposition, whyPlaced, whyUnplaced, whyUpToNow } from './why.ts';

/** A placement, and the evidence for its direction as shown to readers. */
export interface ExplainedPlacement {
  placement: Placement;
  because: string;
}

function typeOf({ meaning, clock, part }: Proposal, isPlaced: boolean): TimexType {
  if (meaning.kind === 'eventRelative' && meaning.distance && !isPlaced) return 'DURATION';
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock || part ? 'TIME' : 'DATE';
}

/** Return the EDTF of an expression. Both ends of a range have the EDTF of the whole range: `2023-03/2023-05` for “March” in “from March to May 2023”. */
function edtfFor(proposal: Proposal, placement: Placement, placements: Map<Proposal, ExplainedPlacement>): string {
  const { partner } = proposal;
  const other = partner && placements.get(partner.proposal)?.placement;
  if (!partner || !other) return edtfOfPlacement(placement, proposal);
  // `partner.rangeEnd` says which end of the range this proposal is.
  const isFirst = partner.rangeEnd === 'first';
  const [first, last] = isFirst ? [proposal, partner.proposal] : [partner.proposal, proposal];
  const interval = isFirst ? intervalOf(placement.period, other.period) : intervalOf(other.period, placement.period);
  const [start = '', end] = interval.split('/');
  if (end === undefined || first.clock) return interval;
  // “From around 2011 to about 2014”.
  return `${start}${first.modifier === 'APPROX' ? '~' : ''}/${end}${last.modifier === 'APPROX' ? '~' : ''}`;
}

/**
 * Return the exact date that an apposition gives for a vague expression: 5 July for “earlier this month” in “earlier this month, on 5 July,”. Null if there is no
 * apposition, or if its date is more than one period away from the vague one.
 */
function exactDateOf(
  { apposition }: Proposal,
  { period }: Placement,
  placements: Map<Proposal, ExplainedPlacement>,
): { proposal: Proposal; placement: Placement } | null {
  const placement = apposition && placements.get(apposition)?.placement;
  if (!apposition || !placement) return null;
  const isNear = placement.period.first >= shiftPeriod(period, -1).first && placement.period.first <= lastDay(shiftPeriod(period, 1));
  return isNear ? { proposal: apposition, placement } : null;
}

function anchorOf({ anchor }: Placement, { fromDateline }: DiscourseContext): TimeExpression['anchor'] {
  if (!anchor) return null;
  const date = isoDay(anchor.day);
  if (anchor.antecedent) return { date, from: 'text', time: anchor.antecedent.time, words: anchor.antecedent.words };
  return { date, from: fromDateline ? 'dateline' : 'publication' };
}

/** Return the TIMEX3 value of a time without a placement. */
function unplacedValue(proposal: Proposal): string {
  const { meaning } = proposal;
  if (meaning.kind === 'eventRelative' && meaning.distance) return meaning.distance.value;
  if ('value' in meaning) return meaning.value;
  return meaning.kind === 'then' ? 'PAST_REF' : valueWithoutDate(proposal);
}

/** Return the annotation, without its id, for a refined proposal and its placement, if it has one. */
export function expressionOf(
  passageContext: PassageContext,
  proposal: Proposal,
  placements: Map<Proposal, ExplainedPlacement>,
  discourse: DiscourseContext,
): Omit<TimeExpression, 'id'> {
  const { start, certain, meaning, manualOverride } = proposal;
  const explained = placements.get(proposal);
  // Of “two days before the vote”, only “two days” is marked if the vote has no date.
  const end = (!explained && meaning.kind === 'eventRelative' ? meaning.distance?.end : undefined) ?? proposal.end;
  const { text } = passageContext.passage;
  const sentence = passageContext.sentenceOf(proposal);
  const fromText = {
    passage: passageContext.index,
    start,
    end,
    sentence: sentence?.id ?? '',
    surface: text.slice(start, end),
    type: typeOf(proposal, explained !== undefined),
    certain,
  };
  const phrase = phraseOf(text, proposal);
  if (!explained) {
    const noDate = { edtf: null, earliest: null, latest: null, granularity: null, implied: {}, anchor: null, direction: null };
    const isUpToNow = meaning.kind === 'duration' && endsAtPublication(phrase, text.slice(sentence?.start ?? 0, proposal.phraseStart ?? start));
    const why = isUpToNow ? whyUpToNow(phrase, discourse) : whyUnplaced(phrase, proposal);
    return { ...fromText, ...noDate, value: unplacedValue(proposal), label: fromText.surface, why };
  }
  const { placement, because } = explained;
  const apposed = exactDateOf(proposal, placement, placements);
  const exact = apposed ?? { proposal, placement };
  const edtf = edtfFor(exact.proposal, exact.placement, placements);
  const label = labelOfPlacement(edtf, exact.placement, exact.proposal);
  return {
    ...fromText,
    ...edtfBounds(edtf),
    // The TIMEX3 value is that of the expression itself; the EDTF is that of its apposition, if there is one.
    value: valueOf(placement.period, proposal),
    edtf,
    granularity: granularityOf(exact.placement, exact.proposal),
    label,
    implied: impliedOf(exact.placement, certain),
    anchor: anchorOf(placement, discourse),
    direction: placement.direction,
    why: apposed ? whyApposition(phrase, label) : whyPlaced(phrase, label, placement, proposal, { ...discourse, because }),
    ...(proposal.doneBy && !apposed && { doneBy: true as const }),
    ...(manualOverride && { manualOverride: { reason: manualOverride.reason } }),
  };
}
