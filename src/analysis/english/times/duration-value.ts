import type { PeriodUnit } from '../../core/period.ts';
import type { Unit } from './resources/en.ts';
import type { Meaning, ParsedTime } from './types.ts';

/** Half of each unit, in a smaller unit: half a year is six months. */
const halves: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  century: { unit: 'year', count: 50 },
  decade: { unit: 'year', count: 5 },
  year: { unit: 'month', count: 6 },
  month: { unit: 'week', count: 2 },
  week: { unit: 'day', count: 3 },
  day: { unit: 'hour', count: 12 },
  hour: { unit: 'minute', count: 30 },
  minute: { unit: 'second', count: 30 },
};

/** Convert a count with a half to whole units: 1.5 years to 18 months. */
export function wholeUnits(unit: Unit, count: number): { unit: Unit; count: number } {
  const half = halves[unit];
  if (Number.isInteger(count) || !half) return { unit, count: Math.round(count) };
  return { unit: half.unit, count: Math.round(count * 2) * half.count };
}

/** Letters of units in TIMEX3 durations. */
const letters: Partial<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  weekend: 'WE',
};

/** Format a count of units as a TIMEX3 duration: `P18M`, `PT2H`. An unknown count (null) is `X`; decades and centuries are given in years. */
export function durationOf(unit: Unit, count: number | null): string {
  if (count === null) return `P${isClockUnit(unit) ? 'T' : ''}X${letters[unit] ?? 'D'}`;
  const whole = wholeUnits(unit, count);
  if (whole.unit === 'decade') return `P${whole.count * 10}Y`;
  if (whole.unit === 'century') return `P${whole.count * 100}Y`;
  return `P${isClockUnit(whole.unit) ? 'T' : ''}${whole.count}${letters[whole.unit] ?? 'D'}`;
}

/** Units of compound durations, from the longest. */
const compoundUnits: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Format a duration of several units as a TIMEX3 duration: `P17DT4H11M`. Null unless all counts are whole and each unit is shorter than the one before. */
export function compoundDurationOf(parts: readonly { unit: Unit; count: number }[]): string | null {
  const ranks = parts.map(({ unit }) => compoundUnits.indexOf(unit));
  if (ranks.some((rank, index) => rank < 0 || rank <= (ranks[index - 1] ?? -1)) || parts.some(({ count }) => !Number.isInteger(count))) return null;
  const format = (isClock: boolean): string =>
    parts
      .filter(({ unit }) => isClockUnit(unit) === isClock)
      .map(({ unit, count }) => `${count}${letters[unit]}`)
      .join('');
  const clock = format(true);
  return `P${format(false)}${clock && `T${clock}`}`;
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

const unitsByLetter: Record<string, PeriodUnit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** Return the unit and count of a duration in days, weeks, months or years; null for any other meaning, such as `PT2H` or `PXD`. */
export function calendarUnitsOf(meaning: Meaning): { unit: PeriodUnit; count: number } | null {
  const parts = meaning.kind === 'duration' ? /^P(\d{1,3})([DWMY])$/.exec(meaning.value) : null;
  const unit = unitsByLetter[parts?.[2] ?? ''];
  return parts && unit ? { unit, count: Number(parts[1]) } : null;
}

/** Return the parser result for a duration. */
export function readDuration(unit: Unit, count: number | null): ParsedTime {
  return { meaning: { kind: 'duration', value: durationOf(unit, count) }, certain: {} };
}
