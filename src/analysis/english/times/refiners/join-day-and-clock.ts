import type { Proposal, Refiner } from '../types.ts';
import { isOneDay } from './is-one-day.ts';

const betweenDayAndClock = /^,?\s(?:at\s)?(?:about\s|around\s|exactly\s|just\s(?:before|after)\s)?$|^\s\($|^,\s$/i;
const betweenClockAndDay = /^,?\s(?:in\s\p{Lu}\p{L}+\s)?(?:on\s)?(?:the\s)?$/u;

/** Between two clocks that show the same moment: “at 11:30 p.m. EDT on Monday, 5:30 a.m. in Berlin on Tuesday”. */
const betweenClocks = /^(?:,| or|, or)\s$|^\s\((?:or\s)?$/;

function isDayWithoutClock({ meaning, clock }: Proposal): boolean {
  return !clock && isOneDay(meaning);
}

/** Merge a day and an adjacent hour: “Saturday at about 3 p.m.”, “midday on Monday”. Link an hour to the same moment in another time zone before it. */
export const joinDayAndClock: Refiner = (proposals, { passage: { text } }) => {
  const joined: Proposal[] = [];
  for (const proposal of proposals) {
    const previous = joined.at(-1);
    const between = previous ? text.slice(previous.end, proposal.end > previous.end + 200 ? previous.end + 200 : proposal.start) : '';
    if (proposal.meaning.kind === 'clock' && previous?.meaning.kind === 'set' && /^,?\s(?:at|from|between)\s$/i.test(between)) proposal.meaning.alone = true;
    const isDayFirst = previous && proposal.meaning.kind === 'clock' && isDayWithoutClock(previous) && betweenDayAndClock.test(between);
    const isClockFirst = previous?.meaning.kind === 'clock' && isDayWithoutClock(proposal) && betweenClockAndDay.test(between);
    if (!previous || !(isDayFirst || isClockFirst)) {
      joined.push(proposal);
      continue;
    }
    const [day, hour] = isDayFirst ? [previous, proposal] : [proposal, previous];
    // “At eight on Monday evening”.
    if (hour.onTwelveHourClock && hour.clock && hour.clock.hour < 12 && day.part !== undefined && day.part !== 'MO')
      hour.clock = { ...hour.clock, hour: hour.clock.hour + 12 };
    joined[joined.length - 1] = {
      ...day,
      ...hour,
      meaning: day.meaning,
      certain: { ...day.certain, ...hour.certain },
      start: previous.start,
      phraseStart: previous.phraseStart,
      end: proposal.end,
    };
    const [firstClock, secondClock] = joined.slice(-2) as [Proposal, Proposal | undefined];
    if (secondClock && firstClock.clock && isOneDay(firstClock.meaning) && betweenClocks.test(text.slice(firstClock.end, secondClock.start)))
      secondClock.otherClock = firstClock;
  }
  return joined;
};
