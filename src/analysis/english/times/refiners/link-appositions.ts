import type { Proposal, Refiner } from '../types.ts';

function isRelative({ meaning }: Proposal): boolean {
  return meaning.kind === 'offset' || (meaning.kind === 'recurring' && meaning.day === undefined);
}

function isExactDay({ meaning }: Proposal): boolean {
  return (meaning.kind === 'recurring' && meaning.day !== undefined) || (meaning.kind === 'fixed' && meaning.period.unit === 'day');
}

/** Return whether an expression is a month, and the other one a relative year: “July 2022” beside “a year earlier”. */
function isMonthBesideYear({ meaning }: Proposal, beside: Proposal): boolean {
  const isMonth = (meaning.kind === 'fixed' && meaning.period.unit === 'month') || (meaning.kind === 'recurring' && meaning.month !== undefined);
  return isMonth && beside.meaning.kind === 'offset' && beside.meaning.unit === 'year';
}

/** Link a vague expression to an exact date in apposition: “earlier this month, on 5 July,”, “on 5 July, four weeks ago,”. */
export const linkAppositions: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, second] of proposals.entries()) {
    const first = proposals[index - 1];
    if (!first || !/^(?:,\s|\s\()(?:(?:on|in)\s)?(?:the\s)?$/.test(text.slice(first.end, Math.min(second.start, first.end + 12)))) continue;
    if (isRelative(first) && (isExactDay(second) || isMonthBesideYear(second, first))) first.apposition = second;
    else if (isRelative(second) && (isExactDay(first) || isMonthBesideYear(first, second))) second.apposition = first;
  }
  return proposals;
};
