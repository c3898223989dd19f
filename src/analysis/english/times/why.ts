import { isoDay, weekdayOf } from '../../core/calendar.ts';
import { periodLabel } from './describe.ts';
import { labelOf } from './edtf.ts';
import { weekdayLabels } from './resources/en.ts';
import { manualOverride } from '../../core/manual-override.ts';
import type { Placement, Proposal } from './types.ts';

/** The phrase as the text has it, its preposition with it. */
export function phraseOf(text: string, { start, end, phraseStart }: Proposal): string {
  return text.slice(phraseStart ?? start, end).replace(/\s+/g, ' ');
}

/** The direction and what told it, where there was a choice: “past (‘said’)”. */
function directionWords({ meaning }: Proposal, { direction, rejected }: Placement, because: string): string {
  const seen = direction ?? 'past';
  return rejected && meaning.kind === 'recurring' ? `${seen} (${because})` : seen;
}

/** The reading that was rejected. */
function notWords({ rejected }: Placement, { partner, bound }: Proposal): string {
  return rejected && !partner && !bound ? `, not ${periodLabel(rejected)}` : '';
}

/** How a placed time was read, and against what. */
export interface ReadAgainst {
  /** Day number of publication, or of the dateline. */
  published: number;
  fromDateline: boolean;
  /** What told the direction. */
  because: string;
}

/** Turn a placed time into the sentence that tells a reader how it was read. */
export function whyPlaced(phrase: string, label: string, placement: Placement, proposal: Proposal, { published, fromDateline, because }: ReadAgainst): string {
  const { anchor, period } = placement;
  const { meaning, partner, byHand } = proposal;
  if (byHand) return `‘${phrase}’: ${label}, ${manualOverride(byHand)}`;
  const day = fromDateline ? 'the day in the dateline' : 'the day of publication';
  const range = partner ? `, ${partner.end === 'first' ? 'the beginning' : 'the end'} of a stretch` : '';
  if (proposal.yearBeside) return `‘${phrase}’, of the year of the date beside it${range}: ${label}`;
  if (!anchor) return `‘${phrase}’, stated in full${range}${range || phrase.includes(label) ? '' : `: ${label}`}`;
  const from = labelOf(isoDay(anchor.day));
  if (anchor.landmark) return `‘${phrase}’, read from ‘${anchor.landmark.words}’ (${from})${range}: ${label}`;
  if (meaning.kind === 'clock') return `‘${phrase}’, on ${day}, ${from}: ${label}`;
  if (period.unit === 'day' && period.first === published && !placement.until) {
    const weekday = meaning.kind === 'recurring' && meaning.weekday !== undefined ? `${weekdayLabels[weekdayOf(published) - 1] ?? ''}, ` : '';
    return `‘${phrase}’, read from ${weekday}${from}, ${day} itself${range}: ${label}`;
  }
  const source = fromDateline ? `${from}, ${day}` : from;
  return `‘${phrase}’, read from ${source}, ${directionWords(proposal, placement, because)}${range}: ${label}${notWords(placement, proposal)}`;
}

/** Why an expression was read as the date that stands beside it. */
export function whyBeside(phrase: string, label: string): string {
  return `‘${phrase}’, the same time as the date beside it: ${label}`;
}

const unplaced: Record<string, string> = {
  duration: 'a length of time, not a date',
  set: 'a time that comes again, not one date',
  PAST_REF: 'some time in the past that the text leaves open',
  PRESENT_REF: 'the present of the report',
  FUTURE_REF: 'some time ahead that the text leaves open',
};

/** How a length of time was read that ends when the text was written. */
export function whyUpToNow(phrase: string, { published, fromDateline }: { published: number; fromDateline: boolean }): string {
  return `‘${phrase}’, a length of time up to ${labelOf(isoDay(published))}, ${fromDateline ? 'the day in the dateline' : 'the day of publication'}`;
}

/** Why an expression has no place on the calendar. */
export function whyUnplaced(phrase: string, { meaning }: Proposal): string {
  if (meaning.kind === 'then') return `‘${phrase}’, a time that the text gives nowhere before`;
  if (meaning.kind === 'beside') return `‘${phrase}’, counted from something that the text does not date`;
  return `‘${phrase}’, ${unplaced[meaning.kind === 'vague' ? meaning.value : meaning.kind] ?? 'a time without a date'}`;
}
