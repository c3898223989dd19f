import { dayParts } from '../resources/en.ts';
import type { Proposal, Refiner } from '../types.ts';

const after = /^,?\s(?:(?:early|late|on)\s)?(?:the\s)?(morning|afternoon|evening|night)(?!s|\p{L})/iu;
const before = /\b(?:(?:the|late|early)\s)?(morning|afternoon|evening|night|overnight)\s(?:of|on)\s(?:the\s)?$/i;

function isDay({ meaning, clock, part }: Proposal): boolean {
  if (clock || part) return false;
  if (meaning.kind === 'recurring') return meaning.weekday !== undefined || meaning.day !== undefined;
  return (meaning.kind === 'fixed' && meaning.period.unit === 'day') || (meaning.kind === 'offset' && meaning.unit === 'day');
}

/** Extend a day by an adjacent part of the day: “Tuesday night”, “yesterday afternoon”, “the morning of 5 May”. */
export const addDayPart: Refiner = (proposals, { passage: { text } }) =>
  proposals.map((proposal, index) => {
    if (!isDay(proposal)) return proposal;
    const following = after.exec(text.slice(proposal.end, proposal.end + 24));
    const part = dayParts[following?.[1]?.toLowerCase() ?? ''];
    if (following && part) return { ...proposal, end: proposal.end + following[0].length, part };
    const floor = proposals[index - 1]?.end ?? 0;
    const preceding = before.exec(text.slice(Math.max(floor, proposal.start - 28), proposal.start));
    const leading = dayParts[preceding?.[1]?.toLowerCase() ?? ''];
    if (preceding && leading) return { ...proposal, start: proposal.start - preceding[0].length, part: leading };
    return proposal;
  });
