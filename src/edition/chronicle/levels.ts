import { compare } from '../order.ts';
import { chooseDays } from './choose-days.ts';
import { BESIDE_FIRST, KEY_DAYS, MOST_OF_DAYS, STORY_DAMPING, STORY_REACH, STORY_SIZE } from './constants.ts';
import type { ChronicleDay, Happening } from './types.ts';

/** A day with those of its happenings that are shown where not all are. */
export interface LeadingDay {
  day: string;
  happenings: Happening[];
}

/** What is shown of a chronicle where not all of it is, in order of time. */
export interface Levels {
  /** About seven days, spread over the whole, the latest always among them; one happening each. */
  story: LeadingDay[];
  /** What matters most; up to three happenings each. */
  key: LeadingDay[];
}

/** Whether a happening can lead a day: it has happened, its sentence can be read alone, and it is not told by one that comes before it. */
function canLead({ status, best, twinOf }: Happening): boolean {
  return status === 'reported' && best.standsAlone && twinOf === null;
}

/** Choose what is shown of a chronicle where not all of it is. `days` come in order of weight. */
export function levelsOf(days: readonly ChronicleDay[]): Levels {
  const leading = days.map((day) => ({ ...day, happenings: day.happenings.filter(canLead) })).filter(({ happenings }) => happenings.length > 0);
  const key = leading.slice(0, Math.min(KEY_DAYS, Math.ceil(leading.length * MOST_OF_DAYS)));
  const story = chooseDays(leading, { reach: STORY_REACH, damping: STORY_DAMPING }, STORY_SIZE);
  const latest = leading.reduce<(typeof leading)[number] | undefined>((last, day) => (last === undefined || day.day > last.day ? day : last), undefined);
  if (latest && !story.some(({ day }) => day === latest.day)) story.splice(STORY_SIZE - 1, 1, latest);
  // What is in the story so far is among the key days.
  for (const day of story) if (!key.some((each) => each.day === day.day)) key.push(day);
  return { story: inTime(story, 1), key: inTime(key, 1 + BESIDE_FIRST) };
}

function inTime(days: readonly ChronicleDay[], most: number): LeadingDay[] {
  return days.map(({ day, happenings }) => ({ day, happenings: happenings.slice(0, most) })).sort((a, b) => compare(a.day, b.day));
}
