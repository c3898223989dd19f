import { dayParts } from '../resources/en.ts';
import type { Refiner } from '../types.ts';
import { isOneDay } from './is-one-day.ts';

/** A part of the day after a day (marked `|` in examples): “Tuesday| night”, “4 May|, late evening”. */
const partAfter = /^,?\s(?:(?:early|late|on)\s)?(?:the\s)?(morning|afternoon|evening|night)(?!s|\p{L})/iu;
/** A part of the day before a day: “the morning of |5 May”. */
const partBefore = /\b(?:(?:the|late|early)\s)?(morning|afternoon|evening|night|overnight|(?:early|small|wee) hours)\s(?:of|on)\s(?:the\s)?$/i;

/** Extend a day by an adjacent part of the day: “Tuesday night”, “yesterday afternoon”, “the morning of 5 May”. */
export const addDayPart: Refiner = (proposals, { passage: { text } }) =>
  proposals.map((proposal, index) => {
    if (proposal.clock || proposal.part || !isOneDay(proposal.meaning)) return proposal;
    const following = partAfter.exec(text.slice(proposal.end, proposal.end + 24));
    const followingPart = dayParts[following?.[1]?.toLowerCase() ?? ''];
    if (following && followingPart) return { ...proposal, end: proposal.end + following[0].length, part: followingPart };
    const previousEnd = proposals[index - 1]?.end ?? 0;
    const preceding = partBefore.exec(text.slice(Math.max(previousEnd, proposal.start - 28), proposal.start));
    // “The small hours of Friday”.
    const precedingPart = preceding?.[1]?.endsWith('hours') ? 'NI' : dayParts[preceding?.[1]?.toLowerCase() ?? ''];
    if (preceding && precedingPart) return { ...proposal, start: proposal.start - preceding[0].length, part: precedingPart };
    return proposal;
  });
