import { isoDay, weekdayOf } from '../../core/calendar.ts';
import { periodLabel } from './describe.ts';
import { labelOf } from './edtf.ts';
import { weekdayLabels } from './resources/en.ts';
import { overrideNote } from '../../core/manual-override.ts';
import type { Placement, Proposal } from './types.ts';

/** Return the phrase of an expression as written, including its preposition. */
export function phraseOf(text: string, { start, end, phraseStart }: Proposal): string {
  return text.slice(phraseStart ?? start, end).replace(/\s+/g, ' ');
}

/** Return the words for a direction and its evidence, if the other direction was possible: “, in the past because of ‘said’”; else an empty text. */
function directionWords({ meaning }: Proposal, { direction, rejected }: Placement, because: string): string {
  if (!rejected || meaning.kind !== 'recurring') return '';
  return `, in the ${direction ?? 'past'} because ${because.startsWith('‘') ? 'of ' : ''}${because}`;
}

/** Return the words for the period that the other direction would give: “, not May 2024”; an empty text if there is none. */
function rejectedWords({ rejected }: Placement, { partner, bound }: Proposal): string {
  return rejected && !partner && !bound ? `, not ${periodLabel(rejected)}` : '';
}

/** Reference time and evidence of a resolved time. */
export interface ResolutionContext {
  /** Day number of publication, or of the dateline. */
  published: number;
  fromDateline: boolean;
  /** Evidence for the direction. */
  because: string;
}

/** Return the explanation, for readers, of how a time was resolved. */
export function whyPlaced(
  phrase: string,
  label: string,
  placement: Placement,
  proposal: Proposal,
  { published, fromDateline, because }: ResolutionContext,
): string {
  const { anchor, period } = placement;
  const { meaning, partner, byHand } = proposal;
  if (byHand) return `‘${phrase}’: ${label}, ${overrideNote(byHand)}`;
  const day = fromDateline ? 'the day in the dateline' : 'the day of publication';
  const range = partner ? `, ${partner.end === 'first' ? 'the beginning' : 'the end'} of the period` : '';
  if (proposal.sharesYear) return `‘${phrase}’, of the year of the date beside it${range}: ${label}`;
  if (!anchor) return `‘${phrase}’, stated in full${range}${range || phrase.includes(label) ? '' : `: ${label}`}`;
  const from = labelOf(isoDay(anchor.day));
  if (anchor.antecedent) return `‘${phrase}’, counted from ‘${anchor.antecedent.words}’ (${from})${range}: ${label}`;
  if (meaning.kind === 'clock') return `‘${phrase}’, on ${day}, ${from}: ${label}`;
  if (period.unit === 'day' && period.first === published && !placement.until) {
    const weekday = meaning.kind === 'recurring' && meaning.weekday !== undefined ? `${weekdayLabels[weekdayOf(published) - 1] ?? ''}, ` : '';
    return `‘${phrase}’, counted from ${weekday}${from}, ${day} itself${range}: ${label}`;
  }
  const source = fromDateline ? `${from}, ${day}` : from;
  return `‘${phrase}’, counted from ${source}${directionWords(proposal, placement, because)}${range}: ${label}${rejectedWords(placement, proposal)}`;
}

/** Return the explanation for an expression that takes its date from the exact date in apposition. */
export function whyApposition(phrase: string, label: string): string {
  return `‘${phrase}’, the same time as the date beside it: ${label}`;
}

/** Reasons, for readers, why an expression has no date, by the kind of meaning or its vague value. */
const reasonsWithoutDate: Record<string, string> = {
  duration: 'a length of time, not a date',
  set: 'a time that comes again, not one date',
  PAST_REF: 'some time in the past that the text leaves open',
  PRESENT_REF: 'the present of the report',
  FUTURE_REF: 'some time ahead that the text leaves open',
};

/** Return the explanation for a duration that ends at publication. */
export function whyUpToNow(phrase: string, { published, fromDateline }: { published: number; fromDateline: boolean }): string {
  return `‘${phrase}’, a length of time up to ${labelOf(isoDay(published))}, ${fromDateline ? 'the day in the dateline' : 'the day of publication'}`;
}

/** Return the explanation, for readers, of why an expression has no date. */
export function whyUnplaced(phrase: string, { meaning }: Proposal): string {
  if (meaning.kind === 'then') return `‘${phrase}’, a time that the text gives nowhere before`;
  if (meaning.kind === 'eventRelative') return `‘${phrase}’, counted from something that the text does not date`;
  return `‘${phrase}’, ${reasonsWithoutDate[meaning.kind === 'vague' ? meaning.value : meaning.kind] ?? 'a time without a date'}`;
}
