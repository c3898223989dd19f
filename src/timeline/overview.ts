import type { TimelineEvent } from '../edition/index.ts';
import { daysOfPeriod, parseIsoDay, yearOf } from '../days/index.ts';

/** When an event happened and was reported, in numbers of days, and whether it is reported as having happened. */
export interface DatedReport {
  earliest: number | null;
  latest: number | null;
  reported: number;
  happened: boolean;
}

/**
 * Return the first and last day at which an event is shown. An open side ends at the nearest known day: “since November” at the day of the
 * report, “before June” at the last day of May. What has happened did so by the day of the report: “this year”, reported in May, does not reach into June.
 */
export function spanOf({ earliest, latest, reported, happened }: DatedReport): [first: number, last: number] {
  const first = (earliest ?? latest)!;
  const last = latest ?? Math.max(first, reported);
  return [first, happened && first <= reported ? Math.min(last, reported) : last];
}

/** Column of the overview: a month, a year, or everything before or after the other columns. */
export interface Column {
  /** `2023-05` or `2023`; empty text for the open side of the first or last column. */
  from: string;
  until: string;
}

/** Columns of an overview. */
export interface Axis {
  unit: 'month' | 'year';
  columns: Column[];
}

/** Number of events in each column. */
export interface Tally {
  /** Reported as having happened, and dated within the column. */
  sure: number[];
  /** Reported as having happened in a period of several columns: each column gets an equal share. */
  unsure: number[];
  /** Planned, conditional, denied or unclear, counted or shared in the same way. */
  unreal: number[];
  /** Reported in the column, no matter when the event happened. */
  reported: number[];
}

/** Maximum number of columns: more would be too narrow to point at. */
const MAX_COLUMNS = 60;
/** If not all dates fit, these shares of them may be outside the columns: they are counted in an extra column at each end. */
const OUTSIDE = { before: 0.1, after: 0.02 };

/** Return the columns for events: months of whole years if they fit, otherwise years. */
export function chooseAxis(events: readonly DatedReport[]): Axis {
  const years = events.flatMap((event) => [yearOf(spanOf(event)[0]), yearOf(event.reported)]).sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (years.length === 0) return { unit: 'month', columns: [] };
  const middleFirst = years[Math.floor(years.length * OUTSIDE.before)]!;
  const middleLast = years[Math.ceil(years.length * (1 - OUTSIDE.after)) - 1]!;
  if (fits(first, last, 12)) return { unit: 'month', columns: columnsOf(first, last, 'month', first, last) };
  if (fits(middleFirst, middleLast, 12)) return { unit: 'month', columns: columnsOf(middleFirst, middleLast, 'month', first, last) };
  if (fits(first, last, 1)) return { unit: 'year', columns: columnsOf(first, last, 'year', first, last) };
  return { unit: 'year', columns: columnsOf(Math.max(middleFirst, middleLast - MAX_COLUMNS + 1), middleLast, 'year', first, last) };
}

function fits(first: number, last: number, columnsOfYear: number): boolean {
  return (last - first + 1) * columnsOfYear <= MAX_COLUMNS;
}

function columnsOf(first: number, last: number, unit: Axis['unit'], earliest: number, latest: number): Column[] {
  const columns: Column[] = [];
  if (earliest < first) columns.push({ from: '', until: fourDigits(first - 1) });
  for (let year = first; year <= last; year++) {
    const periods =
      unit === 'year' ? [fourDigits(year)] : Array.from({ length: 12 }, (_, month) => `${fourDigits(year)}-${String(month + 1).padStart(2, '0')}`);
    columns.push(...periods.map((period) => ({ from: period, until: period })));
  }
  if (latest > last) columns.push({ from: fourDigits(last + 1), until: '' });
  return columns;
}

/** Return the number of events in each column. */
export function tally({ columns }: Axis, events: Iterable<DatedReport>): Tally {
  const zeros = () => columns.map(() => 0);
  const counts: Tally = { sure: zeros(), unsure: zeros(), unreal: zeros(), reported: zeros() };
  if (columns.length === 0) return counts;
  const starts = columns.map(({ from }) => (from === '' ? -Infinity : daysOfPeriod(from)[0]));
  const columnOf = (day: number) => starts.findLastIndex((start) => start <= day);
  for (const event of events) {
    counts.reported[Math.max(0, columnOf(event.reported))]!++;
    const [first, last] = spanOf(event).map((day) => Math.max(0, columnOf(day))) as [number, number];
    const share = 1 / (last - first + 1);
    const isOpen = event.earliest === null || event.latest === null;
    const countsOfKind = !event.happened ? counts.unreal : first === last && !isOpen ? counts.sure : counts.unsure;
    for (let column = first; column <= last; column++) countsOfKind[column]! += share;
  }
  return counts;
}

/** Return the first and last column that a range of periods covers; null if it covers none. Empty text leaves a side open. */
export function columnsBetween({ columns }: Axis, from: string, until: string): [first: number, last: number] | null {
  const start = from === '' ? -Infinity : daysOfPeriod(from)[0];
  const end = until === '' ? Infinity : daysOfPeriod(until)[1];
  const first = columns.findIndex((column) => column.until === '' || daysOfPeriod(column.until)[1] >= start);
  const last = columns.findLastIndex((column) => column.from === '' || daysOfPeriod(column.from)[0] <= end);
  return first < 0 || last < first ? null : [first, last];
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

/** Return the dates and status of an event that the overview counts. */
export function datedReport({ earliest, latest, reportedOn, status }: TimelineEvent): DatedReport {
  return {
    earliest: earliest === null ? null : parseIsoDay(earliest),
    latest: latest === null ? null : parseIsoDay(latest),
    reported: parseIsoDay(reportedOn),
    happened: status === 'reported',
  };
}
