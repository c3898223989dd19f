/**
 * Days as integers (day numbers), counted from 1970-01-01 in the proleptic Gregorian calendar, without a clock or a time zone.
 * The conversions are those of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
 */

/** Days from 1 March of year 0 to 1970-01-01. The conversions count years from March, so that a leap day is the last day of its year. */
const EPOCH_SHIFT = 719_468;
/** Days in 400 years, after which the Gregorian calendar repeats itself. */
const DAYS_IN_ERA = 146_097;

/** A day as year, month and day of the month. */
export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Convert year, month and day to a day number. Months and days may overflow: month 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const shifted = months - 2;
  const marchYear = Math.floor(shifted / 12);
  const marchMonth = shifted - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return era * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH_SHIFT;
}

/** Convert a day number to year, month and day. */
export function civilDay(number: number): CivilDay {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** Return the number of days of a month. */
function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Return whether the calendar has a day: it has 29 February 2024, but not 30 February. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Return the ISO weekday of a day number; 1 is Monday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Return the ISO 8601 week of a day number: its week year, which may differ from the calendar year, and its number. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Format an astronomical year with four digits, as in ISO 8601 and EDTF. Years before 1 BC (year 0) have a minus sign: 44 BC is `-0043`. */
export function fourDigits(year: number): string {
  if (year < 0) return `-${fourDigits(-year)}`;
  return String(year).padStart(4, '0');
}

/** Format a month, day or hour with two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Format a day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Parse the `YYYY-MM-DD` at the start of an ISO date or date-time into a day number. The date is taken as written, without a time zone. */
export function parseIsoDay(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}
