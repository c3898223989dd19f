import type { PeriodUnit } from '../../../core/period.ts';
import type { Proposal, Refiner } from '../types.ts';

const units: Record<string, PeriodUnit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const side = /^\s(before|after)\s(?:the\s)?$/;

/** Return the unit and count of a duration in days, weeks, months or years, else null. */
function unitsOf({ meaning }: Proposal): { unit: PeriodUnit; count: number } | null {
  const parts = meaning.kind === 'duration' ? /^P(\d{1,3})([DWMY])$/.exec(meaning.value) : null;
  const unit = units[parts?.[2] ?? ''];
  return parts && unit ? { unit, count: Number(parts[1]) } : null;
}

/** Return whether an expression means one day: a feast, a day of a month, a weekday, a full date. */
function isDay({ meaning, clock, partner }: Proposal): boolean {
  if (clock || partner) return false;
  if (meaning.kind === 'fixed') return meaning.period.unit === 'day';
  return meaning.kind === 'recurring' && (meaning.feast !== undefined || meaning.day !== undefined || meaning.weekday !== undefined);
}

/** Merge a duration and the day that it is counted from: “two days before Christmas”, “a week after 4 May”. */
export const countFromDay: Refiner = (proposals, { passage: { text } }) =>
  proposals.flatMap((proposal, index) => {
    const [before, next] = [proposals[index - 1], proposals[index + 1]];
    if (before && isCountedFrom(text, before, proposal)) return [];
    if (!next || !isCountedFrom(text, proposal, next)) return [proposal];
    const { unit, count } = unitsOf(proposal)!;
    const sign = side.exec(text.slice(proposal.end, next.start))![1] === 'before' ? -1 : 1;
    return [
      { ...proposal, end: next.end, certain: next.certain, meaning: { kind: 'counted', from: next.meaning, unit, count: sign * count } } satisfies Proposal,
    ];
  });

function isCountedFrom(text: string, length: Proposal, day: Proposal): boolean {
  return isDay(day) && side.test(text.slice(length.end, day.start)) && unitsOf(length) !== null;
}
