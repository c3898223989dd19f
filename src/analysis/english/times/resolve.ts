import { civilDay, dayNumber, weekdayOf } from '../../core/calendar.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import { partOf } from './part-of.ts';
import { current, inCountedWeek, inYear, isWeekly, lastOver, nearestFuture, nearestPast, nextToBegin } from './recurring.ts';
import { happeningOf, landmarkFor } from './discourse-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { AnchorKind, Landmark, Meaning, Placement, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Seen from a day, where a period lies. */
function seenFrom(period: Period, day: number): TimeDirection {
  if (lastDay(period) < day) return 'past';
  return period.first > day ? 'future' : 'present';
}

function anchorOf(kind: AnchorKind, unit: Period['unit'], setting: DiscourseContext): NonNullable<Placement['anchor']> {
  const landmark = kind === 'text' ? landmarkFor(unit, setting) : null;
  return landmark ? { day: landmark.period.first, kind, landmark } : { day: setting.published, kind: 'publication', landmark: null };
}

/** How far on in a passage, in UTF-16 units, a date without a year is still of the story of one before it. */
const STORY_REACH = 300;

/**
 * A month or day without a year, told right after a date of an earlier year that the text gave in full, is of the same story:
 * “The war began in April 2014. In May …”, “In 2014 he moved. In May …”.
 */
function storyOf(recurring: Recurring, direction: TimeDirection, passage: number, setting: DiscourseContext): Landmark | null {
  const year = setting.year?.opens ? setting.year : null;
  const landmark = [setting.month, year].find((each) => each?.statedYear && each.passage === passage && setting.at - each.at < STORY_REACH);
  if (!landmark || direction !== 'past' || (recurring.month === undefined && recurring.season === undefined) || recurring.weekday !== undefined) return null;
  return civilDay(landmark.period.first).year < civilDay(setting.published).year - 1 ? landmark : null;
}

/** A month or day without a year under a heading that gives the year: “2005”, and in a list under it “September: …”. */
function yearOfSection(recurring: Recurring, { section, published }: DiscourseContext): Landmark | null {
  const yearly = recurring.month !== undefined || recurring.season !== undefined || recurring.quarter !== undefined;
  return section && yearly && civilDay(section.period.first).year !== civilDay(published).year ? section : null;
}

/** A day of the month alone, told of in a passage that has spoken of a month, is of that month or the one behind it. */
function monthOfDay({ day, month, weekday }: Recurring, passage: number, { month: spoken }: DiscourseContext): Landmark | null {
  return day !== undefined && month === undefined && weekday === undefined && spoken?.passage === passage ? spoken : null;
}

function placeRecurring(recurring: Recurring, direction: TimeDirection, passage: number, setting: DiscourseContext): Placement {
  const { which, year, week } = recurring;
  const from = which === 'previous' || which === 'following' || year?.from === 'text' ? 'text' : 'publication';
  const anchor = anchorOf(from, isWeekly(recurring) ? 'day' : year ? 'year' : 'month', setting);
  const placed = (period: Period): Placement => ({ period, anchor, direction: seenFrom(period, anchor.day) });
  if (year) {
    const counted = inYear(recurring, civilDay(anchor.day).year + year.count);
    return placed(counted ?? nearestPast(recurring, anchor.day));
  }
  if (week !== undefined) return placed(inCountedWeek(recurring, anchor.day, week));
  if (recurring.weeksOn !== undefined) return placed(shiftPeriod(nearestFuture(recurring, anchor.day), recurring.weeksOn * 7));
  const further = (period: Period): Period => timesOn(period, recurring);
  if (which === 'last' || which === 'previous') return placed(further(lastOver(recurring, anchor.day)));
  if (which === 'next' || which === 'following') return placed(further(nextToBegin(recurring, anchor.day)));
  if (which === 'this') {
    const now = current(recurring, anchor.day);
    // “This Friday will …” said on a Saturday is the coming one, “this weekend was” on a Monday the one just over.
    const coming = direction === 'future' && lastDay(now) < anchor.day;
    const over = direction === 'past' && now.first > anchor.day && isWeekly(recurring);
    return placed(coming ? nearestFuture(recurring, anchor.day) : over ? nearestPast(recurring, anchor.day) : now);
  }
  const section = yearOfSection(recurring, setting);
  const inSection = section && inYear(recurring, civilDay(section.period.first).year);
  if (inSection)
    return { period: inSection, anchor: { day: section.period.first, kind: 'text', landmark: section }, direction: seenFrom(inSection, setting.published) };
  const story = (direction === 'future' ? null : monthOfDay(recurring, passage, setting)) ?? storyOf(recurring, direction, passage, setting);
  if (story) {
    const period = nearestFuture(recurring, story.period.first);
    return { period, anchor: { day: story.period.first, kind: 'text', landmark: story }, direction: seenFrom(period, story.period.first) };
  }
  const [ahead, back] = [nearestFuture(recurring, anchor.day), nearestPast(recurring, anchor.day)];
  const [period, other] = direction === 'future' ? [ahead, back] : [back, ahead];
  return { period, anchor, direction, ...(other.first === period.first ? {} : { rejected: other }) };
}

/** A period so many more times on or back, as “the Monday before last” says: weeks of what comes each week, years of all else. */
function timesOn(period: Period, recurring: Recurring): Period {
  const { further = 0 } = recurring;
  if (further === 0) return period;
  if (isWeekly(recurring)) return { ...period, first: period.first + further * 7 };
  const { year, month, day } = civilDay(period.first);
  return { ...period, first: dayNumber(year + further, month, day) };
}

/** “Three years ago today”: the day of the anchor in another year, month or week. */
function sameDay(anchor: number, { unit, first }: Period): Period {
  if (unit === 'week') return { unit: 'day', first: first + weekdayOf(anchor) - 1 };
  const [{ year, month }, at] = [civilDay(first), civilDay(anchor)];
  const inMonth = unit === 'month' ? month : at.month;
  return { unit: 'day', first: Math.min(dayNumber(year, inMonth, at.day), dayNumber(year, inMonth + 1, 1) - 1) };
}

/** The period that the text spoke of last, in the year before or the year that is named; where it spoke of none or of a day, all of that year. */
function placeAgain({ unit, year }: Meaning & { kind: 'again' }, setting: DiscourseContext): Placement {
  const landmark = unit === null ? setting.last : (landmarkFor(unit, setting) ?? setting.last);
  const spoken = landmark?.period ?? { unit: 'year', first: setting.published };
  const chosen = unit ?? (spoken.unit === 'day' ? 'year' : spoken.unit);
  const at = civilDay(spoken.first);
  const period = periodOf(chosen, dayNumber(year ?? at.year - 1, at.month, Math.min(at.day, 28)));
  return { period, anchor: { day: spoken.first, kind: landmark ? 'text' : 'publication', landmark }, direction: 'past' };
}

/** Turn a meaning into a place on the calendar; null where it has none: lengths, repetitions, vague words. */
export function place(meaning: Meaning, direction: TimeDirection, passage: number, setting: DiscourseContext): Placement | null {
  switch (meaning.kind) {
    case 'fixed':
      return { period: meaning.period, anchor: null, direction: null };
    case 'recurring':
      return placeRecurring(meaning, direction, passage, setting);
    case 'span': {
      const last = place(meaning.last, direction, passage, setting);
      if (!last) return null;
      const first = meaning.first.kind === 'fixed' ? meaning.first.period : nearestPast(meaning.first, last.period.first);
      return { ...last, period: first, until: last.period };
    }
    case 'offset': {
      const anchor = anchorOf(meaning.from, meaning.unit, setting);
      if (meaning.onlyFromText && !anchor.landmark) return null;
      const shifted = shiftPeriod(periodOf(meaning.unit, anchor.day), meaning.count);
      const period = meaning.toTheDay ? sameDay(anchor.day, shifted) : shifted;
      if (civilDay(period.first).year < 1 || civilDay(lastDay(period)).year > 9999) return null;
      return { period, anchor, direction: meaning.count === 0 ? 'present' : meaning.count < 0 ? 'past' : 'future' };
    }
    case 'part': {
      const whole = place(meaning.whole, direction, passage, setting);
      const part = whole && partOf(whole.period, meaning);
      return part && { ...whole, period: part, anchor: whole.anchor, direction: whole.anchor ? seenFrom(part, whole.anchor.day) : null };
    }
    case 'counted': {
      const day = place(meaning.from, direction, passage, setting);
      if (!day) return null;
      const period = shiftPeriod(
        periodOf(meaning.unit === 'week' ? 'day' : meaning.unit, day.period.first),
        meaning.unit === 'week' ? meaning.count * 7 : meaning.count,
      );
      return { ...day, period, direction: day.anchor ? seenFrom(period, day.anchor.day) : null };
    }
    case 'again':
      return placeAgain(meaning, setting);
    case 'beside': {
      const landmark = happeningOf(meaning.words, setting);
      if (!landmark) return null;
      const period = shiftPeriod({ unit: 'day', first: landmark.period.first }, meaning.count);
      return { period, anchor: { day: landmark.period.first, kind: 'text', landmark }, direction: seenFrom(period, landmark.period.first) };
    }
    case 'clock':
    case 'then': {
      const landmark = meaning.kind === 'then' ? setting.last : setting.day;
      if (meaning.kind === 'then' && !landmark) return null;
      const period = landmark?.period ?? periodOf('day', setting.published);
      return { period, anchor: { day: period.first, kind: landmark ? 'text' : 'publication', landmark }, direction: 'present' };
    }
    case 'duration':
    case 'set':
    case 'vague':
      return null;
  }
}
