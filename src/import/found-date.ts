import { passagesOfText } from '../analysis/core/plain-text.ts';
import { splitSentences } from '../analysis/core/sentences.ts';
import { findTimes } from '../analysis/english/times/index.ts';
import { isCalendarDate, isCalendarDateOrTime } from '../content-files/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Turn a date as files write it into `2023-07-05`, or `2023-07-05T14:30:00+03:00` where time and zone are given: ISO 8601, the dates of mail and feeds
 * (RFC 5322), and dates in words (“July 5, 2023”). Null for everything else, such as 05/07/2023, which has two readings.
 */
export function readFoundDate(text: string): string | null {
  const trimmed = text.trim();
  return readIso(trimmed) ?? readMailDate(trimmed) ?? readDateInWords(trimmed);
}

function readIso(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  return parts && moment(parts[1]!, parts[2], parts[3]);
}

/** `Wed, 05 Jul 2023 14:30:00 +0300` */
function readMailDate(text: string): string | null {
  const parts = /^(?:[A-Za-z]{3,9},\s*)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}:\d{2}(?::\d{2})?)\s*(GMT|UTC?|Z|[+-]\d{4})?$/.exec(text);
  const month = parts ? MONTHS.indexOf(parts[2]!.toLowerCase()) + 1 : 0;
  return parts && month > 0 ? moment(`${parts[3]!}-${String(month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`, parts[4], parts[5]) : null;
}

/** A time without a zone says too little to be kept: the day alone is certain. */
function moment(day: string, time: string | undefined, zone: string | undefined): string | null {
  if (!isCalendarDate(day)) return null;
  if (time === undefined || zone === undefined) return day;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : 'Z';
  const full = `${day}T${time}${offset}`;
  return isCalendarDateOrTime(full) ? full : day;
}

/** “July 5, 2023 at 2:30 PM”: a full date needs no anchor, so the one that is given here is never counted from. */
function readDateInWords(text: string): string | null {
  if (!/\p{L}/u.test(text)) return null;
  const passages = passagesOfText(text);
  const [time, another] = findTimes(passages, splitSentences(passages), { published: '2000-01-01' }).filter(
    ({ anchor, edtf }) => anchor === null && edtf !== null,
  );
  const day = time?.edtf?.slice(0, 10) ?? '';
  return another === undefined && isCalendarDate(day) ? day : null;
}
