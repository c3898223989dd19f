import { civilDay, dayNumber, weekdayOf } from '../../core/calendar.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import { partOf } from './part-of.ts';
import { currentInstance, inCountedWeek, inYear, isMonthly, isWeekly, lastEnded, nearestFuture, nearestPast, nextAfter } from './recurring.ts';
import { yearAntecedentOf } from './year-antecedent.ts';
import { antecedentEvent, antecedentFor } from './discourse-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { AnchorKind, Antecedent, Meaning, Placement, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Return the direction of a period relative to a day. */
export function directionFrom(period: Period, day: number): TimeDirection {
  if (lastDay(period) < day) return 'past';
  return period.first > day ? 'future' : 'present';
}

function anchorOf(kind: AnchorKind, unit: Period['unit'], discourse: DiscourseContext): NonNullable<Placement['anchor']> {
  const antecedent = kind === 'text' ? antecedentFor(unit, discourse) : null;
  return antecedent ? { day: antecedent.period.first, kind, antecedent } : { day: discourse.published, kind: 'publication', antecedent: null };
}

/** Last weekday (ISO) that is nearer to the weekend before it than to the one after it. */
const LAST_DAY_NEAR_WEEKEND = 3;

/** Return the heading from which a month or day in its section takes its year, or null: “2005”, and below it “September: …”. */
function yearOfSection(recurring: Recurring, { section, published }: DiscourseContext): Antecedent | null {
  const isYearly = recurring.month !== undefined || recurring.season !== undefined || recurring.quarter !== undefined;
  return section && isYearly && civilDay(section.period.first).year !== civilDay(published).year ? section : null;
}

/** Return the antecedent in the passage from which a day without a month takes its month, or null. */
function monthOfDay({ day, month, weekday }: Recurring, passage: number, { month: antecedent }: DiscourseContext): Antecedent | null {
  return day !== undefined && month === undefined && weekday === undefined && antecedent?.passage === passage ? antecedent : null;
}

function placeRecurring(recurring: Recurring, direction: TimeDirection, passage: number, discourse: DiscourseContext): Placement {
  const { which, year, week } = recurring;
  const from = which === 'previous' || which === 'following' || year?.from === 'text' ? 'text' : 'publication';
  const anchor = anchorOf(from, isWeekly(recurring) ? 'day' : year ? 'year' : 'month', discourse);
  const placed = (period: Period): Placement => ({ period, anchor, direction: directionFrom(period, anchor.day) });
  if (year) {
    const counted = inYear(recurring, civilDay(anchor.day).year + year.count);
    return placed(counted ?? nearestPast(recurring, anchor.day));
  }
  if (week !== undefined) return placed(inCountedWeek(recurring, anchor.day, week));
  if (recurring.weeksOn !== undefined) return placed(shiftPeriod(nearestFuture(recurring, anchor.day), recurring.weeksOn * 7));
  const further = (period: Period): Period => shiftFurther(period, recurring);
  if (which === 'last' || which === 'previous') return placed(further(lastEnded(recurring, anchor.day)));
  if (which === 'next' || which === 'following') return placed(further(nextAfter(recurring, anchor.day)));
  if (which === 'this') {
    const now = currentInstance(recurring, anchor.day);
    // On a Saturday, “this Friday will …” is the coming Friday; on a Monday, “this weekend was …” is the weekend just ended.
    if (direction === 'future' && lastDay(now) < anchor.day) return placed(nearestFuture(recurring, anchor.day));
    if (direction === 'past' && now.first > anchor.day && isWeekly(recurring)) return placed(nearestPast(recurring, anchor.day));
    return placed(now);
  }
  const section = yearOfSection(recurring, discourse);
  const periodInSection = section && inYear(recurring, civilDay(section.period.first).year);
  if (periodInSection)
    return {
      period: periodInSection,
      anchor: { day: section.period.first, kind: 'text', antecedent: section },
      direction: directionFrom(periodInSection, discourse.published),
    };
  const earlier = (direction === 'future' ? null : monthOfDay(recurring, passage, discourse)) ?? yearAntecedentOf(recurring, direction, passage, discourse);
  if (earlier) {
    const period = isMonthly(recurring) ? dayInMonthOf(recurring, earlier.period, discourse.published) : nearestFuture(recurring, earlier.period.first);
    return { period, anchor: { day: earlier.period.first, kind: 'text', antecedent: earlier }, direction: directionFrom(period, earlier.period.first) };
  }
  const [ahead, back] = [nearestFuture(recurring, anchor.day), nearestPast(recurring, anchor.day)];
  // “Gave a new date, Friday 16 December”: the weekday shows the year, because few years have that Friday.
  if (recurring.weekday !== undefined && recurring.month !== undefined && recurring.day !== undefined) {
    const nearer = ahead.first - anchor.day <= anchor.day - back.first ? ahead : back;
    return placed(nearer);
  }
  const [period, other] = direction === 'future' ? [ahead, back] : [back, ahead];
  return { period, anchor, direction, ...(other.first === period.first ? {} : { rejected: other }) };
}

/** Number of days by which a day of the month must be before an antecedent, so that it is of the next month: the 3rd after 28 May, but not the 8th after 9 May. */
const HALF_A_MONTH = 15;

/** Return the day of the month that is meant after a mentioned day or month: of the same month, or of the next one if the day is long before the mentioned day. */
function dayInMonthOf(recurring: Recurring, mentioned: Period, published: number): Period {
  const { year, month } = civilDay(mentioned.first);
  const sameMonth = nearestFuture(recurring, dayNumber(year, month, 1));
  if (mentioned.unit !== 'day' || mentioned.first - sameMonth.first < HALF_A_MONTH) return sameMonth;
  const next = nearestFuture(recurring, mentioned.first);
  return next.first > published ? sameMonth : next;
}

/** Shift an instance by the `further` weeks or years of “the Monday before last”. */
function shiftFurther(period: Period, recurring: Recurring): Period {
  const { further = 0 } = recurring;
  if (further === 0) return period;
  if (isWeekly(recurring)) return { ...period, first: period.first + further * 7 };
  const { year, month, day } = civilDay(period.first);
  return { ...period, first: dayNumber(year + further, month, day) };
}

/** Return the day that corresponds to the anchor in another year, month or week: “three years ago today”. For 31 May, it is 30 April in April. */
function sameDay(anchor: number, { unit, first }: Period): Period {
  if (unit === 'week') return { unit: 'day', first: first + weekdayOf(anchor) - 1 };
  const anchorDate = civilDay(anchor);
  const { year, month: monthOfPeriod } = civilDay(first);
  const month = unit === 'month' ? monthOfPeriod : anchorDate.month;
  return { unit: 'day', first: Math.min(dayNumber(year, month, anchorDate.day), dayNumber(year, month + 1, 1) - 1) };
}

/** Return the placement of “the year-earlier quarter”: the quarter mentioned last, in the year before or in a given year. Without a unit, it is the period mentioned last; if that is a day or missing, the whole year. */
function placeInOtherYear({ unit, year }: Meaning & { kind: 'sameUnitOtherYear' }, discourse: DiscourseContext): Placement {
  const antecedent = unit === null ? discourse.last : (antecedentFor(unit, discourse) ?? discourse.last);
  const mentioned = antecedent?.period ?? { unit: 'year', first: discourse.published };
  const chosenUnit = unit ?? (mentioned.unit === 'day' ? 'year' : mentioned.unit);
  const date = civilDay(mentioned.first);
  // The 28th exists in every month.
  const period = periodOf(chosenUnit, dayNumber(year ?? date.year - 1, date.month, Math.min(date.day, 28)));
  return { period, anchor: { day: mentioned.first, kind: antecedent ? 'text' : 'publication', antecedent }, direction: 'past' };
}

/** Return the placement of a meaning on the calendar; null for durations, sets, vague references, and if a required antecedent is missing. */
export function place(meaning: Meaning, direction: TimeDirection, passage: number, discourse: DiscourseContext): Placement | null {
  switch (meaning.kind) {
    case 'fixed':
      return { period: meaning.period, anchor: null, direction: null };
    case 'recurring':
      return placeRecurring(meaning, direction, passage, discourse);
    case 'range': {
      const last = place(meaning.last, direction, passage, discourse);
      if (!last) return null;
      const first = meaning.first.kind === 'fixed' ? meaning.first.period : nearestPast(meaning.first, last.period.first);
      return { ...last, period: first, until: last.period };
    }
    case 'offset': {
      const anchor = anchorOf(meaning.from, meaning.unit, discourse);
      if (meaning.onlyFromText && !anchor.antecedent) return null;
      // “A blast on Monday; they had welded over that weekend”: the weekend before, because Monday is nearer to it.
      const isAfterWeekend = meaning.unit === 'weekend' && meaning.count === 0 && anchor.antecedent !== null && weekdayOf(anchor.day) <= LAST_DAY_NEAR_WEEKEND;
      const shifted = shiftPeriod(periodOf(meaning.unit, anchor.day), isAfterWeekend ? -1 : meaning.count);
      const period = meaning.toTheDay ? sameDay(anchor.day, shifted) : shifted;
      if (civilDay(period.first).year < 1 || civilDay(lastDay(period)).year > 9999) return null;
      return { period, anchor, direction: meaning.count === 0 ? 'present' : meaning.count < 0 ? 'past' : 'future' };
    }
    case 'part': {
      const whole = place(meaning.whole, direction, passage, discourse);
      const part = whole && partOf(whole.period, meaning);
      const until = whole && meaning.until !== undefined ? partOf(whole.period, { unit: meaning.unit, nth: meaning.until }) : null;
      return (
        part && {
          ...whole,
          period: part,
          ...(until && { until }),
          anchor: whole.anchor,
          direction: whole.anchor ? directionFrom(part, whole.anchor.day) : null,
        }
      );
    }
    case 'counted': {
      const day = place(meaning.from, direction, passage, discourse);
      if (!day) return null;
      // “A week after 4 May” is a day, not a week.
      const [unit, count] = meaning.unit === 'week' ? (['day', meaning.count * 7] as const) : [meaning.unit, meaning.count];
      const period = shiftPeriod(periodOf(unit, day.period.first), count);
      return { ...day, period, direction: day.anchor ? directionFrom(period, day.anchor.day) : null };
    }
    case 'sameUnitOtherYear':
      return placeInOtherYear(meaning, discourse);
    case 'eventRelative': {
      const antecedent = antecedentEvent(meaning.words, discourse);
      if (!antecedent) return null;
      const period = shiftPeriod({ unit: 'day', first: antecedent.period.first }, meaning.count);
      return { period, anchor: { day: antecedent.period.first, kind: 'text', antecedent }, direction: directionFrom(period, antecedent.period.first) };
    }
    case 'clock':
    case 'then': {
      const antecedent = meaning.kind === 'then' ? discourse.last : discourse.day;
      if (meaning.kind === 'then' && !antecedent) return null;
      const period = antecedent?.period ?? periodOf('day', discourse.published);
      return { period, anchor: { day: period.first, kind: antecedent ? 'text' : 'publication', antecedent }, direction: 'present' };
    }
    case 'duration':
    case 'set':
    case 'vague':
      return null;
  }
}
