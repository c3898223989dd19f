import { calendarUnitsOf } from '../duration-value.ts';
import type { Proposal, Refiner } from '../types.ts';
import { isOneDay } from './is-one-day.ts';

/** The text between a duration and a day that it may be counted from: “two days| before |Christmas”. */
const betweenLengthAndDay = /^\s(before|after)\s(?:the\s)?$/;

/** Return the proposals, with each duration and the day that it is counted from merged into one: “two days before Christmas”, “a week after 4 May”. */
export const countFromDay: Refiner = (proposals, { passage: { text } }) =>
  proposals.flatMap((proposal, index) => {
    const [previous, next] = [proposals[index - 1], proposals[index + 1]];
    if (previous && isCountedFrom(text, previous, proposal)) return [];
    if (!next || !isCountedFrom(text, proposal, next)) return [proposal];
    const { unit, count } = calendarUnitsOf(proposal.meaning)!;
    const sign = betweenLengthAndDay.exec(text.slice(proposal.end, next.start))![1] === 'before' ? -1 : 1;
    return [
      { ...proposal, end: next.end, certain: next.certain, meaning: { kind: 'counted', from: next.meaning, unit, count: sign * count } } satisfies Proposal,
    ];
  });

/** Return whether a duration is counted from the day after it. Only a day with a name or number is: “two days before tomorrow” is not merged. */
function isCountedFrom(text: string, duration: Proposal, { meaning, clock, partner, start }: Proposal): boolean {
  const isFeast = meaning.kind === 'recurring' && meaning.feast !== undefined;
  const isNamedDay = (isOneDay(meaning) && meaning.kind !== 'offset') || isFeast;
  return isNamedDay && !clock && !partner && betweenLengthAndDay.test(text.slice(duration.end, start)) && calendarUnitsOf(duration.meaning) !== null;
}
