import { dayNumber, weekdayOf } from '../../core/calendar.ts';
import type { Feast } from './resources/feasts-en.ts';

/** Return the day number of Easter Sunday in a Gregorian year (the anonymous algorithm of “Nature”, 1876). */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor((19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30);
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - leap - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * leap + 22 * weekday) / 451);
  const days = leap + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Return the day number of a feast in a year. */
export function feastIn(feast: Feast, year: number): number {
  if ('easter' in feast) return easterOf(year) + feast.easter;
  if ('day' in feast) return dayNumber(year, feast.month, feast.day);
  const { month, weekday, nth } = feast;
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
