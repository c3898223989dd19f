/**
 * The grammar of time expressions: all parsers and refiners, in order. Parsers make proposals; refiners then transform them one after another. Of
 * overlapping proposals the longest is kept; of equally long ones, the proposal of the parser that comes first in the list.
 */
import { centuryBeforeChrist, yearBeforeChrist } from './parsers/before-christ.ts';
import { centuryPair, decade, namedDecade, numberedCentury } from './parsers/century.ts';
import { bareDottedClock, bareHour, clock12, clock24, clockRange, dottedClock, lightOfDay, namedHour, oClock, spokenClock } from './parsers/clock.ts';
import { ago, fromNow, laterOrEarlier, toTheDay } from './parsers/counted.ts';
import { dayAlone, dayInWords, dayOfWhichMonth, daysAlone, partOfDayAlone, turnOfCentury, turnOfYear, weekdayBeside } from './parsers/day-alone.ts';
import { overnight, partAlone, partOfThisDay } from './parsers/day-part.ts';
import { dayWord, then, weekend, whichPeriod } from './parsers/deictic.ts';
import { compoundDuration, countedDuration, durationOfPeriod, durationRange, hyphenatedDuration, yearAndHalf, yearsOld } from './parsers/duration.ts';
import { feast } from './parsers/feast.ts';
import { fiscalYear, whichFiscalYear } from './parsers/fiscal.ts';
import { dayMonth, isoDate, monthDay, slashDate } from './parsers/full-date.ts';
import { daysAfterMonth, daysBeforeMonth } from './parsers/listed-days.ts';
import { bareMonth, monthYear, whichMonth } from './parsers/month.ts';
import { namedDay } from './parsers/named-day.ts';
import { countedFromEvent, dayOfEvent, mentionedPeriod, narrativePeriod, periodBefore } from './parsers/narrative.ts';
import { periodToMonth, quarter, reportedQuarter, samePeriod, yearEarlier } from './parsers/quarter.ts';
import { halfOfMonth, partOfPeriod, stretchOfPeriod, weekdayAfterWeekday, weekOfDay, weeksToDay } from './parsers/part-of-period.ts';
import { daysOfMonth, monthDays, nightOf } from './parsers/range.ts';
import { bareSeason, seasonYear, whichSeason } from './parsers/season.ts';
import { every, rate, repetition, timesA, weekdays } from './parsers/set.ts';
import { recentPeriod, periodAhead, unnumbered, wholePeriod } from './parsers/unnumbered.ts';
import { vague } from './parsers/vague.ts';
import { bareWeekday, weekdayInWeek, whichWeekday } from './parsers/weekday.ts';
import { beforeLast, dayWeek, dayWordWeek, timesAgo, weekLastDay, weekOnDay, weeksOnDayWord } from './parsers/weeks-on.ts';
import { bareYear, farYear, shortYear, sideOfPeriod, yearOfEra, yearOverTwo, yearRange } from './parsers/year.ts';
import { addDayPart } from './refiners/add-day-part.ts';
import { addModifier } from './refiners/add-modifier.ts';
import { countFromDay } from './refiners/count-from-day.ts';
import { joinDayAndClock } from './refiners/join-day-and-clock.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { linkAppositions } from './refiners/link-appositions.ts';
import { linkEndings } from './refiners/link-endings.ts';
import { linkRanges } from './refiners/link-ranges.ts';
import { placeDurations } from './refiners/place-durations.ts';
import { readPreposition } from './refiners/read-preposition.ts';
import { rejectHabits } from './refiners/reject-habits.ts';
import { rejectNames } from './refiners/reject-names.ts';
import { rejectNumbers } from './refiners/reject-numbers.ts';
import { rejectOpaque } from './refiners/reject-opaque.ts';
import { shareYear } from './refiners/share-year.ts';
import type { Parser, Refiner } from './types.ts';

/** All parsers. Their order decides between proposals of equal length. */
export const parsers: readonly Parser[] = [
  ...[
    namedDay,
    isoDate,
    slashDate,
    nightOf,
    daysBeforeMonth,
    daysAfterMonth,
    daysOfMonth,
    monthDays,
    dayMonth,
    monthDay,
    monthYear,
    yearRange,
    yearOverTwo,
    feast,
  ],
  ...[
    fiscalYear,
    whichFiscalYear,
    samePeriod,
    yearEarlier,
    reportedQuarter,
    periodToMonth,
    quarter,
    weekdayAfterWeekday,
    stretchOfPeriod,
    halfOfMonth,
    partOfPeriod,
    weekOfDay,
    weeksToDay,
    sideOfPeriod,
    seasonYear,
  ],
  ...[decade, namedDecade, centuryPair, numberedCentury, centuryBeforeChrist, yearBeforeChrist, yearOfEra, farYear, shortYear],
  ...[
    weekOnDay,
    weeksOnDayWord,
    dayWeek,
    dayWordWeek,
    weekLastDay,
    beforeLast,
    timesAgo,
    dayOfWhichMonth,
    daysAlone,
    partOfDayAlone,
    dayAlone,
    dayInWords,
    turnOfYear,
    turnOfCentury,
    weekdayBeside,
  ],
  ...[whichWeekday, weekdayInWeek, whichMonth, whichSeason, whichPeriod, dayWord, partOfThisDay, overnight],
  ...[ago, laterOrEarlier, toTheDay, fromNow, narrativePeriod, periodBefore, mentionedPeriod, dayOfEvent, countedFromEvent, partAlone, then, weekend],
  ...[clockRange, clock12, clock24, dottedClock, bareDottedClock, oClock, spokenClock, bareHour, lightOfDay, namedHour],
  ...[every, timesA, rate, repetition, weekdays],
  ...[
    yearsOld,
    compoundDuration,
    durationOfPeriod,
    durationRange,
    hyphenatedDuration,
    yearAndHalf,
    recentPeriod,
    periodAhead,
    wholePeriod,
    countedDuration,
    unnumbered,
  ],
  ...[bareSeason, bareMonth, bareWeekday, bareYear, vague],
];

/** All refiners, in order: proposals that are not times are rejected, the longest ones are kept, and these are merged and interpreted in their context. */
export const refiners: readonly Refiner[] = [
  rejectOpaque,
  rejectNames,
  rejectNumbers,
  keepLongest,
  rejectHabits,
  addDayPart,
  addModifier,
  joinDayAndClock,
  shareYear,
  linkEndings,
  linkRanges,
  readPreposition,
  placeDurations,
  countFromDay,
  linkAppositions,
];
