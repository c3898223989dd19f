import { civilDay, isoDay, twoDigits, weekdayOf } from '../../core/calendar.ts';
import { labelOf } from './edtf.ts';
import { edtfOf, lastDay, shiftPeriod, timexOf } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import { dayPartLabels } from './resources/en.ts';
import type { Placement, Proposal } from './types.ts';
import type { Granularity, TimeExpression } from '../../core/types.ts';

/** Format a period, with part of day or hour, as a TIMEX3 value: `2023-05-22TNI`, `2023-05-22T15:00`. */
export function valueOf(period: Period, { clock, part, fiscal }: Proposal): string {
  if (fiscal) return `FY${timexOf(period)}`;
  if (clock) return `${timexOf(period)}T${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}`;
  return part ? `${timexOf(period)}T${part}` : timexOf(period);
}

/** Return the TIMEX3 value of a time whose date is unknown: `T06:00`, `XXXX-XX-XXTMO`. */
export function valueWithoutDate({ clock, part, meaning }: Proposal): string {
  if (part) return `XXXX-XX-XXT${part}`;
  if (meaning.kind === 'offset' && meaning.unit !== 'day')
    return { year: 'XXXX', month: 'XXXX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE' }[meaning.unit as string] ?? 'XXXX';
  return clock ? `T${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}` : 'XXXX-XX-XX';
}

/** Return the EDTF interval from the beginning of one period to the end of another. */
export function intervalOf(first: Period, last: Period): string {
  const [start, end] = [edtfOf(first), edtfOf(last)];
  // A range whose ends are in the wrong order has been misread: only its last end is kept.
  if (start === end || first.first > lastDay(last)) return end;
  return `${start.split('/')[0] ?? start}/${end.split('/').at(-1) ?? end}`;
}

/**
 * Return the EDTF of a resolved time: `2023-05/..` for “since May 2023”, `../2023-05` for “until May 2023”. “Before” and “after” exclude the time
 * itself. Approximate dates are marked with `~`.
 */
export function edtfOfPlacement(
  { period, until }: Placement,
  { bound, doneBy, modifier, modifierWord = '', clock, part, fiscal, manualOverride }: Proposal,
): string {
  if (manualOverride) return manualOverride.edtf;
  if (until) return intervalOf(period, until);
  const edtf = edtfOf(period);
  const [start = edtf, end = edtf] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  switch (bound) {
    case 'since':
      return `${start}/..`;
    case 'until':
    case 'by':
      // “By noon all boats were back” is on the same day.
      if (doneBy && (clock || part)) return edtf;
      return `../${end}`;
    case 'before':
      // “Before dawn” is on the same day.
      if (clock || part) return edtf;
      // “Before the end of the month” and “before mid-March” are within the month.
      return /^(?:end|late|mid)/.test(modifierWord) ? `../${end}` : `../${isoDay(period.first - 1)}`;
    case 'after':
      // “After midday” is on the same day.
      if (clock || part) return edtf;
      return `${edtfOf(shiftPeriod(period, 1)).split('/')[0] ?? ''}/..`;
    case undefined:
      // The day of “about 3 p.m. on Friday” is exact. A fiscal year need not be the calendar year, so its date is approximate.
      return (modifier === 'APPROX' || fiscal) && !clock && !edtf.includes('/') ? `${edtf}~` : edtf;
  }
}

/** Return the granularity of a resolved time. */
export function granularityOf({ period }: Placement, { clock, part }: Proposal): Granularity {
  if (clock) return clock.minute === undefined ? 'hour' : 'minute';
  if (part) return 'part-of-day';
  return period.unit === 'weekend' ? 'day' : period.unit;
}

/** Return the label of a period for readers: “May 2023”, “week of 22 May 2023”, “first half of 2023”. */
export function periodLabel(period: Period): string {
  const { year, month } = civilDay(period.first);
  if (period.unit === 'week') return `week of ${labelOf(isoDay(period.first))}`;
  if (period.unit === 'weekend') return `weekend of ${labelOf(edtfOf(period))}`;
  if (period.unit === 'quarter') return `${['first', 'second', 'third', 'fourth'][(month - 1) / 3] ?? ''} quarter of ${year}`;
  if (period.unit === 'half') return `${month < 7 ? 'first' : 'second'} half of ${year}`;
  return labelOf(edtfOf(period));
}

/** Format a range of hours: “15:00–17:00”. */
function hoursOf(clock: NonNullable<Proposal['clock']>, { proposal, rangeEnd }: NonNullable<Proposal['partner']>): string {
  const format = ({ hour, minute = 0 }: NonNullable<Proposal['clock']>): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
  const other = format(proposal.clock ?? clock);
  return rangeEnd === 'first' ? `${format(clock)}–${other}` : `${other}–${format(clock)}`;
}

/** Return the modifier of a time as a prefix of its label: “early ”, “mid-”; an empty text if there is none. */
function modifierPrefix({ modifier, modifierWord = '' }: Proposal): string {
  if (modifier === undefined) return '';
  return modifierWord.endsWith('-') ? modifierWord : `${modifierWord} `;
}

/** Return the label of a resolved time for readers: “since November 2022”, “early June 2023”, “30 December 2023, about 15:00”. */
export function labelOfPlacement(edtf: string, { period, until }: Placement, proposal: Proposal): string {
  const { bound, part, clock, partner, fiscal, manualOverride } = proposal;
  if (partner && clock) return `${labelOf(edtf)}, ${hoursOf(clock, partner)}`;
  if (partner) return labelOf(edtf);
  const modifier = modifierPrefix(proposal);
  const hour = clock ? `, ${modifier}${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}` : '';
  const partOfDay = part ? `, ${dayPartLabels[part]}` : '';
  if (manualOverride) return `${labelOf(edtf)}${hour || partOfDay}`;
  const periodText = fiscal ? `fiscal ${civilDay(period.first).year}` : periodLabel(period);
  const date = until ? labelOf(edtf) : periodText;
  return `${bound ? `${bound} ` : ''}${clock ? '' : modifier}${date}${hour || partOfDay}`;
}

/** Return the components of a resolved time that the words do not state. */
export function impliedOf({ period }: Placement, certain: TimeExpression['certain']): TimeExpression['implied'] {
  const { year, month, day } = civilDay(period.first);
  const all: TimeExpression['implied'] = { year };
  if (period.unit === 'month' || period.unit === 'day') all.month = month;
  if (period.unit === 'day') Object.assign(all, { day, weekday: weekdayOf(period.first) });
  for (const name of Object.keys(certain) as (keyof typeof certain)[]) delete all[name];
  return all;
}
