import { passagesOfText } from '../analysis/core/index.ts';
import { splitSentences } from '../analysis/english/sentences/index.ts';
import { findTimes, MONTH_PATTERN, monthNumber } from '../analysis/english/times/index.ts';
import { isCalendarDate } from '../content-files/index.ts';

/** Names of time zones in mail (RFC 5322, 4.3), and English names used on European pages. */
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
};

/** Maximum length of a text that may be a date: a longer one is a sentence. */
const MAX_LENGTH = 100;
const MONTH = `(${MONTH_PATTERN})`;
const TIME = /(?:\bat\b\s*|^t|[\sT,]|^)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\b\.?)?/i;
/** `T143000`, the basic form of ISO 8601. */
const BASIC_TIME = /^(T)(\d{2})(\d{2})(\d{2})(?=Z|[+-]|$)/;
/** `+03:00`, `-0400`, `UTC`, `GMT+2`, `EST`, optionally with a comment in brackets. */
const ZONE = /^\s*(?:(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?|(Z|UTC?|GMT)|(EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST))?\s*(?:\([^)]*\))?$/i;

/** Patterns of a day, with the order of year, month and day. */
const DAYS: [pattern: RegExp, order: 'ymd' | 'dmy' | 'mdy'][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})/, 'ymd'],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, 'ymd'],
  [/^(\d{4})\.(\d{1,2})\.(\d{1,2})/, 'ymd'],
  [/^(\d{4})(\d{2})(\d{2})(?=$|T|\s)/, 'ymd'],
  [new RegExp(String.raw`^(\d{4})[\s-]+${MONTH}[\s-]+(\d{1,2})(?:st|nd|rd|th)?\b`, 'i'), 'ymd'],
  [new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${MONTH},?[\s-]+(\d{4})`, 'i'), 'dmy'],
  [new RegExp(String.raw`^${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`, 'i'), 'mdy'],
  // With full stops as separators, the day always comes first.
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, 'dmy'],
];
/** `05/07/2023` is ambiguous, `25/07/2023` is not. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/;
/** What English pages write before a date: “Posted:”, “Published on”. */
const LABEL = /^(?:first\s+)?(?:posted|published|created|added|filed|date)\b\s*(?:on\b)?\s*:?\s*/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** Output of the `date` command: `Thu Jan  9 13:44:28 EST 2014`. */
const DATE_COMMAND = new RegExp(String.raw`^${MONTH}\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})$`, 'i');

/**
 * Return a date that was found in a file in ISO form: `2023-07-05`, with a time `2023-07-05T14:30:00`, with time and zone `2023-07-05T14:30:00+03:00`. Accepted are
 * ISO 8601, the dates of mail and feeds (RFC 5322), of Hugo and Jekyll, and dates in words (“July 5, 2023 at 2:30 PM”). Null for anything else, such as the ambiguous
 * 05/07/2023.
 */
export function parseFoundDate(text: string): string | null {
  const trimmed = text.replace(/\s+/g, ' ').trim().replace(LABEL, '').replace(WEEKDAY, '');
  if (trimmed.length > MAX_LENGTH) return null;
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return parseUnixTime(Number(trimmed));
  const clock = DATE_COMMAND.exec(trimmed);
  const ordered = clock ? `${clock[1]!} ${clock[2]!} ${clock[5]!} ${clock[3]!} ${clock[4] ?? ''}`.trim() : trimmed;
  const day = readDay(ordered);
  return (day && readMoment(day.day, ordered.slice(day.length))) ?? readDateInWords(ordered);
}

/**
 * Return the only full date in a text such as “Published on 5 July 2023 by”; null if there is none, or more than one. A full date does not depend on the day of
 * publication, so that any day can be passed for it.
 */
function readDateInWords(text: string): string | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  const passages = passagesOfText(text);
  const [time, another] = findTimes(passages, splitSentences(passages), { published: '2000-01-01' }).filter(
    ({ anchor, edtf }) => anchor === null && edtf !== null,
  );
  const day = time?.edtf?.slice(0, 10) ?? '';
  return another === undefined && isCalendarDate(day) ? day : null;
}

function readDay(text: string): { day: string; length: number } | null {
  for (const [pattern, order] of DAYS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = (letter: string) => found[order.indexOf(letter) + 1]!;
    return checkedDay(part('y'), part('m'), part('d'), found[0].length);
  }
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [, first, second, year] = slashed;
  if (Number(first) > 12) return checkedDay(year!, second!, first!, slashed[0].length);
  return Number(second) > 12 || first === second ? checkedDay(year!, first!, second!, slashed[0].length) : null;
}

function checkedDay(year: string, month: string, day: string, length: number): { day: string; length: number } | null {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { day: date, length } : null;
}

/** Return a day with the time and zone after it; null if something else follows. */
function readMoment(day: string, rest: string): string | null {
  if (/^[\sT,]*$/i.test(rest)) return day;
  const written = rest.replace(BASIC_TIME, '$1$2:$3:$4');
  const time = TIME.exec(written);
  const zone = time && ZONE.exec(written.slice(time.index + time[0].length));
  if (!time || !zone || !/^(?:[\s,T–—-]|at)*$/i.test(written.slice(0, time.index))) return null;
  const hour = (Number(time[1]) % (time[4] ? 12 : 24)) + (time[4]?.toLowerCase() === 'p' ? 12 : 0);
  if (Number(time[1]) > (time[4] ? 12 : 23) || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return day;
  const clock = `${day}T${String(hour).padStart(2, '0')}:${time[2]!}:${time[3] ?? '00'}`;
  return clock + zoneOf(zone);
}

function zoneOf([, sign, hours, minutes, universal, named]: RegExpExecArray): string {
  if (universal !== undefined) return 'Z';
  if (named !== undefined) return ZONES[named.toUpperCase()]!;
  return sign === undefined || Number(hours) > 14 || Number(minutes ?? 0) > 59 ? '' : `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** Convert seconds or milliseconds since 1970 to a date with time; null if outside 1973 to 2100. */
export function parseUnixTime(number: number): string | null {
  const milliseconds = number > 100_000_000_000 ? number : number * 1000;
  return milliseconds >= 100_000_000_000 && milliseconds < 4_102_444_800_000 ? new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z') : null;
}

/**
 * Add the offset of a time zone to a time without zone: `2023-07-05T14:30:00` in Europe/Kyiv → `2023-07-05T14:30:00+03:00`. A day, and a time with a
 * zone, are unchanged.
 */
export function inTimeZone(date: string, timeZone: string): string {
  if (!date.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/.test(date)) return date;
  const asUtc = Date.parse(`${date}Z`);
  // When clocks change, the offset an hour before or after may be used; either is right.
  const offset = offsetAt(asUtc - offsetAt(asUtc, timeZone) * 60_000, timeZone);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return offset === 0 ? `${date}Z` : `${date}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** Return the minutes by which a time zone is ahead of UTC at a timestamp. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find(({ type }) => type === 'timeZoneName')!.value) ?? [];
  return sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
