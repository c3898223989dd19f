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

/** A placement, and the evidence for its direction. */
export interface Placed {
  placement: Placement;
  because: string;
}

function typeOf({ meaning, clock, part }: Proposal, isPlaced: boolean): TimexType {
  if (meaning.kind === 'eventRelative' && meaning.length && !isPlaced) return 'DURATION';
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock || part ? 'TIME' : 'DATE';
}

/** Return the EDTF of an expression. For one end of a range, it is that of the whole range. */
function edtfFor(proposal: Proposal, placement: Placement, placements: Map<Proposal, Placed>): string {
  const { partner } = proposal;
  const other = partner && placements.get(partner.proposal)?.placement;
  if (!partner || !other) return edtfOfPlacement(placement, proposal);
  const [first, last] = partner.end === 'first' ? [proposal, partner.proposal] : [partner.proposal, proposal];
  const interval = partner.end === 'first' ? intervalOf(placement.period, other.period) : intervalOf(other.period, placement.period);
  // “From around 2011 to about 2014”.
  return interval
    .split('/')
    .map((side, index, { length }) => ((index === 0 ? first : last).modifier === 'APPROX' && length === 2 && !first.clock ? `${side}~` : side))
    .join('/');
}

/** Return the exact date in apposition to a vaguer expression, if it lies in the vaguer period or the one before or after it; else null. */
function exactDateOf({ apposition }: Proposal, { period }: Placement, placements: Map<Proposal, Placed>): { proposal: Proposal; placement: Placement } | null {
  const placement = apposition && placements.get(apposition)?.placement;
  if (!apposition || !placement) return null;
  const near = placement.period.first >= shiftPeriod(period, -1).first && placement.period.first <= lastDay(shiftPeriod(period, 1));
  return near ? { proposal: apposition, placement } : null;
}

function anchorOf({ anchor }: Placement, { fromDateline }: DiscourseContext): TimeExpression['anchor'] {
  if (!anchor) return null;
  const date = isoDay(anchor.day);
  if (anchor.antecedent) return { date, from: 'text', time: anchor.antecedent.time, words: anchor.antecedent.words };
  return { date, from: fromDateline ? 'dateline' : 'publication' };
}

/** Build the annotation, without its id, from a refined proposal and its placement, if it has one. */
export function expressionOf(
  passageContext: PassageContext,
  proposal: Proposal,
  placements: Map<Proposal, Placed>,
  discourse: DiscourseContext,
): Omit<TimeExpression, 'id'> {
  const { start, certain, meaning, byHand } = proposal;
  const placed = placements.get(proposal);
  const length = !placed && meaning.kind === 'eventRelative' ? meaning.length : undefined;
  const end = length?.end ?? proposal.end;
  const { text } = passageContext.passage;
  const sentence = passageContext.sentenceOf(proposal)?.id ?? '';
  const written = {
    passage: passageContext.index,
    start,
    end,
    sentence,
    surface: text.slice(start, end),
    type: typeOf(proposal, placed !== undefined),
    certain,
  };
  const phrase = phraseOf(text, proposal);
  if (!placed) {
    const value = length ? length.value : 'value' in meaning ? meaning.value : meaning.kind === 'then' ? 'PAST_REF' : valueWithoutDate(proposal);
    const open = { edtf: null, earliest: null, latest: null, granularity: null, implied: {}, anchor: null, direction: null };
    const from = passageContext.sentenceOf(proposal)?.start ?? 0;
    const isUpToNow = meaning.kind === 'duration' && endsAtPublication(phrase, text.slice(from, proposal.phraseStart ?? start));
    return { ...written, ...open, value, label: written.surface, why: isUpToNow ? whyUpToNow(phrase, discourse) : whyUnplaced(phrase, proposal) };
  }
  const { placement, because } = placed;
  const apposed = exactDateOf(proposal, placement, placements);
  const exact = apposed ?? { proposal, placement };
  const edtf = edtfFor(exact.proposal, exact.placement, placements);
  const label = labelOfPlacement(edtf, exact.placement, exact.proposal);
  return {
    ...written,
    ...edtfBounds(edtf),
    value: valueOf(placement.period, proposal),
    edtf,
    granularity: granularityOf(exact.placement, exact.proposal),
    label,
    implied: impliedOf(exact.placement, certain),
    anchor: anchorOf(placement, discourse),
    direction: placement.direction,
    why: apposed ? whyApposition(phrase, label) : whyPlaced(phrase, label, placement, proposal, { ...discourse, because }),
    ...(byHand && { byHand: { reason: byHand.reason } }),
  };
}
