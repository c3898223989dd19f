import type { Proposal, Refiner } from '../types.ts';

function isRelative({ meaning }: Proposal): boolean {
  return meaning.kind === 'offset' || (meaning.kind === 'recurring' && meaning.day === undefined);
}

function isExactDay({ meaning }: Proposal): boolean {
  return (meaning.kind === 'recurring' && meaning.day !== undefined) || (meaning.kind === 'fixed' && meaning.period.unit === 'day');
}

/** “Earlier this month, on 5 July,” and “on 5 July, four weeks ago,”: the day beside it says which time the vaguer words mean. */
export const linkAppositions: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, second] of proposals.entries()) {
    const first = proposals[index - 1];
    if (!first || !/^(?:,\s(?:on\s)?|\s\((?:on\s)?)(?:the\s)?$/.test(text.slice(first.end, Math.min(second.start, first.end + 12)))) continue;
    if (isRelative(first) && isExactDay(second)) first.apposition = second;
    else if (isExactDay(first) && isRelative(second)) second.apposition = first;
  }
  return proposals;
};
