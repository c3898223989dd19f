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

/** Return the words for how a time was counted from the reference time, with the evidence if the other direction was possible. */
function countedFrom(source: string, { meaning }: Proposal, { direction, rejected }: Placement, because: string): string {
  if (!rejected || meaning.kind !== 'recurring') return `counted from ${source}`;
  return direction === 'future'
    ? `counted ahead from ${source}, as the sentence looks ahead (${because})`
    : `counted back from ${source}, as the sentence is about the past (${because})`;
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
  const { meaning, partner, manualOverride } = proposal;
  // “Said on 12 June that it would be held on Friday”: counted from the day of the statement.
  const isOfStatement = anchor !== null && anchor.day !== published;
  const day = isOfStatement ? 'a day that the text names' : fromDateline ? 'the day in the dateline' : 'the day of publication';
  const meaningOf = partner ? `is the ${partner.rangeEnd === 'first' ? 'beginning' : 'end'} of the period ${label}` : `means ${label}`;
  if (manualOverride) return `‘${phrase}’ ${meaningOf}, ${overrideNote(manualOverride)}`;
  if (proposal.sharesYear) return `‘${phrase}’ takes its year from the date beside it: ${label}.`;
  if (!anchor) return `‘${phrase}’ is written in full${partner || !phrase.includes(label) ? `: ${label}` : ''}.`;
  const from = labelOf(isoDay(anchor.day));
  if (anchor.antecedent) return `‘${phrase}’ ${meaningOf}, counted from ‘${anchor.antecedent.words}’ (${from}).`;
  if (meaning.kind === 'clock') return `‘${phrase}’ ${meaningOf}: a time on ${day}, ${from}.`;
  if (period.unit === 'day' && period.first === published && !placement.until) {
    const weekday = meaning.kind === 'recurring' && meaning.weekday !== undefined ? weekdayLabels[weekdayOf(published) - 1] : undefined;
    // “on Wednesday at 3 p.m.” has a longer label than its day.
    const which = label === from ? day : `${day}, ${from}`;
    return weekday === undefined ? `‘${phrase}’ ${meaningOf}, ${which}.` : `‘${phrase}’ ${meaningOf}: ${which}${label === from ? '' : ','} is a ${weekday}.`;
  }
  return `‘${phrase}’ ${meaningOf}${rejectedWords(placement, proposal)}: ${countedFrom(`${from}, ${day}`, proposal, placement, because)}.`;
}

/** Return the explanation for an expression that takes its date from the exact date in apposition. */
export function whyApposition(phrase: string, label: string): string {
  return `‘${phrase}’ is the same time as the date beside it, ${label}.`;
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
  return `‘${phrase}’ is a length of time up to ${labelOf(isoDay(published))}, ${fromDateline ? 'the day in the dateline' : 'the day of publication'}.`;
}

/** Return the explanation, for readers, of why an expression has no date. */
export function whyUnplaced(phrase: string, { meaning }: Proposal): string {
  if (meaning.kind === 'then') return `‘${phrase}’ is a time that the text does not give before.`;
  if (meaning.kind === 'eventRelative') return `‘${phrase}’ is counted from something that the text does not date.`;
  return `‘${phrase}’ is ${reasonsWithoutDate[meaning.kind === 'vague' ? meaning.value : meaning.kind] ?? 'a time without a date'}.`;
}
