/**
 * The order of the grammar, in one place. Every parser proposes; the refiners then work on the proposals one after another. Of
 * proposals that overlap the longest is kept, and of equally long ones that of the parser that stands first here.
 */
import { counted, hyphened, recentStretch, unnumbered, yearAndHalf, yearsOld } from './parsers/duration.ts';
import { clock12, clock24, namedHour, oClock } from './parsers/clock.ts';
import { ago, fromNow, laterOrEarlier } from './parsers/counted.ts';
import { dayWord, narrativePeriod, partOfThisDay, periodBefore, then, weekend, whichPeriod } from './parsers/deictic.ts';
import { dayMonth, isoDate, monthDay, slashDate } from './parsers/full-date.ts';
import { holiday } from './parsers/holiday.ts';
import { bareMonth, monthYear, whichMonth } from './parsers/month.ts';
import { daysOfMonth, monthDays, nightOf } from './parsers/range.ts';
import { bareSeason, seasonYear, whichSeason } from './parsers/season.ts';
import { every, repetition, timesA, weekdays } from './parsers/set.ts';
import { vague } from './parsers/vague.ts';
import { bareWeekday, weekdayInWeek, whichWeekday } from './parsers/weekday.ts';
import { bareYear, decade, namedDecade, numberedCentury, quarter, shortYear, sideOfPeriod, yearRange } from './parsers/year.ts';
import { addDayPart } from './refiners/add-day-part.ts';
import { addModifier } from './refiners/add-modifier.ts';
import { joinDayAndClock } from './refiners/join-day-and-clock.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { linkAppositions } from './refiners/link-appositions.ts';
import { linkRanges } from './refiners/link-ranges.ts';
import { readPreposition } from './refiners/read-preposition.ts';
import { rejectNames } from './refiners/reject-names.ts';
import { rejectNumbers } from './refiners/reject-numbers.ts';
import { rejectOpaque } from './refiners/reject-opaque.ts';
import type { Parser, Refiner } from './types.ts';

export const parsers: readonly Parser[] = [
  ...[isoDate, slashDate, nightOf, daysOfMonth, monthDays, dayMonth, monthDay, monthYear, yearRange, holiday],
  ...[quarter, sideOfPeriod, seasonYear, decade, namedDecade, numberedCentury, shortYear],
  ...[whichWeekday, weekdayInWeek, whichMonth, whichSeason, whichPeriod, dayWord, partOfThisDay],
  ...[ago, laterOrEarlier, fromNow, narrativePeriod, periodBefore, then, weekend],
  ...[clock12, clock24, oClock, namedHour],
  ...[every, timesA, repetition, weekdays],
  ...[yearsOld, hyphened, yearAndHalf, recentStretch, counted, unnumbered],
  ...[bareSeason, bareMonth, bareWeekday, bareYear, vague],
];

export const refiners: readonly Refiner[] = [
  rejectOpaque,
  rejectNames,
  rejectNumbers,
  keepLongest,
  addDayPart,
  addModifier,
  joinDayAndClock,
  linkRanges,
  readPreposition,
  linkAppositions,
];
