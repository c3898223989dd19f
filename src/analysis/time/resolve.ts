import { civilDay } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { lastDay, periodOf, shiftPeriod } from './period.ts';
import type { Period } from './period.ts';
import { current, inCountedWeek, inYear, isWeekly, lastOver, nearestFuture, nearestPast, nextToBegin } from './recurring.ts';
import type { AnchorKind, Meaning, Proposal, Recurring } from './types.ts';
import type { TimeDirection } from '../types.ts';

/** A time that the text spoke of, which later words may count from. */
export interface Landmark {
  period: Period;
  /** The words that gave it, as a reader sees them. */
  words: string;
  /** Whether those words gave the year. */
  statedYear: boolean;
  passage: number;
}

/** What expressions are resolved against. */
export interface Setting {
  /** Day number of publication. */
  published: number;
  /** The last landmark of each fineness. */
  day: Landmark | null;
  month: Landmark | null;
  year: Landmark | null;
}

/** Where an expression lies on the calendar, and what was counted from. */
export interface Placement {
  period: Period;
  /** Last day, where that is not the period's own. */
  until?: Period;
  anchor: { day: number; kind: AnchorKind; words: string | null } | null;
  direction: TimeDirection | null;
}

/** Prepositions that by themselves tell the direction, where no verb says otherwise. */
const directions: Record<string, TimeDirection> = {
  since: 'past',
  'ever since': 'past',
  by: 'future',
  until: 'future',
  till: 'future',
  'no later than': 'future',
  'not later than': 'future',
  'as of': 'past',
  'ahead of': 'future',
};

/** The direction in which the text looks: that of the governing verb, else of the preposition, else the past, as news reports what was. */
export function directionOf({ preposition = '' }: Proposal, evidence: Evidence | null): TimeDirection {
  const byPreposition = directions[preposition];
  if (byPreposition === 'past') return 'past';
  if (evidence && evidence.direction !== 'present') return evidence.direction;
  return byPreposition ?? 'past';
}

/** Seen from a day, where a period lies. */
function seenFrom(period: Period, day: number): TimeDirection {
  if (lastDay(period) < day) return 'past';
  return period.first > day ? 'future' : 'present';
}

/** The landmark that a unit is counted from: days from a day, months from a month or something finer, years from anything. */
function landmarkFor(unit: Period['unit'], setting: Setting): Landmark | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return setting.day;
  return unit === 'month' || unit === 'season' || unit === 'quarter' ? setting.month : setting.year;
}

function anchorOf(kind: AnchorKind, unit: Period['unit'], setting: Setting): NonNullable<Placement['anchor']> {
  const landmark = kind === 'text' ? landmarkFor(unit, setting) : null;
  return landmark ? { day: landmark.period.first, kind, words: landmark.words } : { day: setting.published, kind: 'publication', words: null };
}

/**
 * A month or day without a year, told right after a date of an earlier year that the text gave in full, is of the same story:
 * “The war began in April 2014. In May …”.
 */
function storyOf(recurring: Recurring, direction: TimeDirection, passage: number, setting: Setting): Landmark | null {
  const landmark = setting.month;
  if (!landmark?.statedYear || landmark.passage !== passage || direction !== 'past' || recurring.month === undefined || recurring.weekday !== undefined)
    return null;
  return civilDay(landmark.period.first).year < civilDay(setting.published).year - 1 ? landmark : null;
}

function placeRecurring(recurring: Recurring, direction: TimeDirection, passage: number, setting: Setting): Placement {
  const { which, year, week } = recurring;
  const from = which === 'previous' || which === 'following' || year?.from === 'text' ? 'text' : 'publication';
  const anchor = anchorOf(from, isWeekly(recurring) ? 'day' : year ? 'year' : 'month', setting);
  const placed = (period: Period): Placement => ({ period, anchor, direction: seenFrom(period, anchor.day) });
  if (year) {
    const counted = inYear(recurring, civilDay(anchor.day).year + year.count);
    return placed(counted ?? nearestPast(recurring, anchor.day));
  }
  if (week !== undefined) return placed(inCountedWeek(recurring, anchor.day, week));
  if (which === 'last' || which === 'previous') return placed(lastOver(recurring, anchor.day));
  if (which === 'next' || which === 'following') return placed(nextToBegin(recurring, anchor.day));
  if (which === 'this') {
    const now = current(recurring, anchor.day);
    // “This Friday will …” said on a Saturday is the coming one, “this weekend was” on a Monday the one just over.
    const coming = direction === 'future' && lastDay(now) < anchor.day;
    const over = direction === 'past' && now.first > anchor.day && isWeekly(recurring);
    return placed(coming ? nearestFuture(recurring, anchor.day) : over ? nearestPast(recurring, anchor.day) : now);
  }
  const story = storyOf(recurring, direction, passage, setting);
  if (story) {
    const period = nearestFuture(recurring, story.period.first);
    return { period, anchor: { day: story.period.first, kind: 'text', words: story.words }, direction: seenFrom(period, story.period.first) };
  }
  const period = direction === 'future' ? nearestFuture(recurring, anchor.day) : nearestPast(recurring, anchor.day);
  return { period, anchor, direction };
}

/** Turn a meaning into a place on the calendar; null where it has none: lengths, repetitions, vague words. */
export function place(meaning: Meaning, direction: TimeDirection, passage: number, setting: Setting): Placement | null {
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
      const period = shiftPeriod(periodOf(meaning.unit, anchor.day), meaning.count);
      if (civilDay(period.first).year < 1 || civilDay(lastDay(period)).year > 9999) return null;
      return { period, anchor, direction: meaning.count === 0 ? 'present' : meaning.count < 0 ? 'past' : 'future' };
    }
    case 'clock':
    case 'then': {
      const landmark = meaning.kind === 'then' ? (setting.day ?? setting.month ?? setting.year) : setting.day;
      const period = landmark?.period ?? periodOf('day', setting.published);
      return { period, anchor: { day: period.first, kind: landmark ? 'text' : 'publication', words: landmark?.words ?? null }, direction: 'present' };
    }
    case 'duration':
    case 'set':
    case 'vague':
      return null;
  }
}
