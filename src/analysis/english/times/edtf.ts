/**
 * The subset of EDTF (ISO 8601-2, Library of Congress levels 0 and 1, decades and centuries of level 2) that the site stores:
 * `2023`, `2023-05`, `2023-05-22`, `2023-21` (spring), `202X`, `20XX`, each with `~` (approximate) or `?` (uncertain), intervals
 * `a/b`, years before Christ (`-0043` is 44 BC), and intervals that are open on one side, `../a` and `a/..`.
 */
import { civilDay, dayNumber, fourDigits, isCalendarDay, isoDay, twoDigits } from '../../core/calendar.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import { monthLabels, ordinal, seasonLabels } from './resources/en.ts';

/** An EDTF date of any precision. */
export interface EdtfDate {
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  /** Year; of a decade or century, the first. */
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** 1 is spring, 4 the winter that begins in December of the year. */
  season?: number;
  qualifier: '' | '~' | '?';
}

/** A date, or an interval with at most one open side (null). */
export type Edtf = { kind: 'date'; date: EdtfDate } | { kind: 'interval'; start: EdtfDate | null; end: EdtfDate | null };

/** `2023`, `-0043`, `2023-05`, `2023-05-22`, `2023-21`, `202X` or `20XX`, with an optional qualifier `~` or `?`. */
const datePattern = /^(?:(\d\d)XX|(\d{3})X|(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?)([~?]?)$/;

function parseDate(text: string): EdtfDate | null {
  const parts = datePattern.exec(text);
  if (!parts) return null;
  const [, century, decade, yearText, monthText, dayText] = parts;
  const qualifier = (parts[6] ?? '') as EdtfDate['qualifier'];
  if (century !== undefined) return { precision: 'century', year: Number(century) * 100, qualifier };
  if (decade !== undefined) return { precision: 'decade', year: Number(decade) * 10, qualifier };
  const year = Number(yearText);
  if (monthText === undefined) return { precision: 'year', year, qualifier };
  const month = Number(monthText);
  if (dayText !== undefined) {
    const day = Number(dayText);
    return isCalendarDay(year, month, day) ? { precision: 'day', year, month, day, qualifier } : null;
  }
  if (month >= 21 && month <= 24) return { precision: 'season', year, season: month - 20, qualifier };
  return month >= 1 && month <= 12 ? { precision: 'month', year, month, qualifier } : null;
}

/** Return the period of an EDTF date. */
export function periodOfEdtf({ precision, year, month, day, season }: EdtfDate): Period {
  return periodOf(precision, dayNumber(year, month ?? (season === undefined ? 1 : season * 3), day ?? 1));
}

function boundsOf(edtf: Edtf): { earliest: number | null; latest: number | null } {
  const [start, end] = edtf.kind === 'date' ? [edtf.date, edtf.date] : [edtf.start, edtf.end];
  return { earliest: start && periodOfEdtf(start).first, latest: end && lastDay(periodOfEdtf(end)) };
}

/** Parse EDTF; null if the text is outside our subset, is not a day of the calendar, or ends before it begins. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = from === '..' ? null : parseDate(from);
  const end = to === '..' ? null : parseDate(to);
  if ((start === null && from !== '..') || (end === null && to !== '..') || (start === null && end === null)) return null;
  const interval: Edtf = { kind: 'interval', start, end };
  const { earliest, latest } = boundsOf(interval);
  return earliest !== null && latest !== null && earliest > latest ? null : interval;
}

function formatDate({ precision, year, month, day, season, qualifier }: EdtfDate): string {
  const digits = fourDigits(year);
  if (precision === 'century') return `${digits.slice(0, 2)}XX${qualifier}`;
  if (precision === 'decade') return `${digits.slice(0, 3)}X${qualifier}`;
  if (season !== undefined) return `${digits}-${20 + season}${qualifier}`;
  return [digits, ...(month === undefined ? [] : [twoDigits(month)]), ...(day === undefined ? [] : [twoDigits(day)])].join('-') + qualifier;
}

/** Format parsed EDTF; the inverse of `parseEdtf`. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'date') return formatDate(edtf.date);
  return `${edtf.start ? formatDate(edtf.start) : '..'}/${edtf.end ? formatDate(edtf.end) : '..'}`;
}

/** Last day with a four-digit year in ISO 8601. The winter of 9999 would end after it. */
const LAST_DAY = dayNumber(9999, 12, 31);

/**
 * Return the first and last ISO date that an EDTF text can mean, null on an open side. Qualifiers are ignored: “about June” has the bounds of June.
 * Both are null for a text outside our subset.
 */
export function edtfBounds(edtf: string): { earliest: string | null; latest: string | null } {
  const parsed = parseEdtf(edtf);
  if (!parsed) return { earliest: null, latest: null };
  const { earliest, latest } = boundsOf(parsed);
  return { earliest: earliest === null ? null : isoDay(earliest), latest: latest === null ? null : isoDay(Math.min(latest, LAST_DAY)) };
}

/** Format a year for readers: “2023”, “44 BC”; with its era, “AD 10”. */
function yearLabel(year: number, era: '' | 'AD ' = ''): string {
  return year < 1 ? `${1 - year} BC` : `${era}${year}`;
}

function dateLabel({ precision, year, month, day, season }: EdtfDate, era: '' | 'AD ' = ''): string {
  const monthName = month === undefined ? '' : (monthLabels[month - 1] ?? '');
  switch (precision) {
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
    case 'decade':
      return `${year}s`;
    case 'year':
      return yearLabel(year, era);
    case 'season':
      return `${seasonLabels[(season ?? 1) - 1] ?? ''} ${yearLabel(year, era)}`;
    case 'month':
      return `${monthName} ${yearLabel(year, era)}`;
    case 'day':
      return `${day ?? ''} ${monthName} ${yearLabel(year, era)}`;
  }
}

function qualifiedLabel(date: EdtfDate, era: '' | 'AD ' = ''): string {
  return `${{ '': '', '~': 'about ', '?': 'perhaps ' }[date.qualifier]}${dateLabel(date, era)}`;
}

/**
 * Format an interval for readers. What both ends share is written once: “1–4 June 2023”, “31 May – 1 June 2023”, “March–May 2023”, and “2023” if the ends are equal.
 * The era is written if it changes: “44 BC – AD 10”.
 */
function intervalLabel(start: EdtfDate, end: EdtfDate): string {
  if (formatDate(start) === formatDate(end)) return qualifiedLabel(start);
  if (start.year < 1 && end.year >= 1) return `${qualifiedLabel(start)} – ${qualifiedLabel(end, 'AD ')}`;
  const isPlain = start.qualifier === '' && end.qualifier === '' && start.precision === end.precision;
  if (isPlain && start.precision === 'year') return `${start.year < 1 ? 1 - start.year : start.year}–${yearLabel(end.year)}`;
  if (!isPlain || start.year !== end.year) return `${qualifiedLabel(start)} – ${qualifiedLabel(end)}`;
  if (start.precision === 'month') return `${monthLabels[(start.month ?? 1) - 1] ?? ''}–${dateLabel(end)}`;
  if (start.precision === 'day' && start.month === end.month) return `${start.day ?? ''}–${dateLabel(end)}`;
  if (start.precision === 'day') return `${start.day ?? ''} ${monthLabels[(start.month ?? 1) - 1] ?? ''} – ${dateLabel(end)}`;
  return `${qualifiedLabel(start)} – ${qualifiedLabel(end)}`;
}

/**
 * Return the label of an EDTF text for readers, in British style: “May 2023”, “1–4 June 2023”, “since November 2022”. An interval with only an end
 * becomes “before” the next day if the end is a day, else “until”. A text outside our subset is returned unchanged.
 */
export function labelOf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  if (parsed.kind === 'date') return qualifiedLabel(parsed.date);
  const { start, end } = parsed;
  if (start && end) return intervalLabel(start, end);
  if (start) return `since ${qualifiedLabel(start)}`;
  if (!end) return edtf;
  if (end.precision !== 'day' || end.qualifier !== '') return `until ${qualifiedLabel(end)}`;
  return `before ${dateLabel({ precision: 'day', ...civilDay(shiftPeriod(periodOfEdtf(end), 1).first), qualifier: '' })}`;
}
