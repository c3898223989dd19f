import { z } from 'zod';

/** Return whether a `YYYY-MM-DD` text is a real calendar date: 2026-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Time with a zone: `14:30+03:00`, `14:30:05Z`. */
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Return whether a text is `YYYY-MM-DD`, optionally followed by a time and a zone: `2023-07-05T14:30+03:00`. */
export function isCalendarDateOrTime(text: string): boolean {
  const [date = '', time] = text.split('T');
  return isCalendarDate(date) && (time === undefined || timeOfDay.test(time));
}

/** Schema of a calendar date, `2023-07-05`. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, 'must be a day of the calendar written YYYY-MM-DD, such as 2023-07-05')
  .meta({ examples: ['2023-07-05'] });

/** Schema of a calendar date, or of a date and time with a zone. */
export const calendarDateOrTime = z
  .string()
  .refine(isCalendarDateOrTime, 'must be a day of the calendar such as 2023-07-05, or with time and zone 2023-07-05T14:30+03:00')
  .meta({ examples: ['2023-07-05'] });
