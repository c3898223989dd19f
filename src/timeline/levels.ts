import { chooseDays } from './choose-days.ts';
import { dayNumber } from './days.ts';

/*
 * How much of a chronicle is shown at once. The sizes are fixed: half of all weight may lie in three days or in a hundred.
 */

/** A day next to a chosen one is lowered: it often tells the same. */
export const NEIGHBOURS = { reach: 1, damping: 0.8 };
/** Entries of the story so far: what can be read in a minute. */
const STORY_SIZE = 7;
/** For the story so far a week around a chosen day is lowered to half, so that the few entries are spread over the whole. */
const STORY_SPREAD = { reach: 7, damping: 0.5 };
/** Days among the key days: what can be read in five minutes. */
const KEY_DAYS = 30;
/** Of a short chronicle at most this part of its days: what is chosen must leave something out. */
const MOST_OF_DAYS = 2 / 3;
/** Happenings under a key day, beside its first. */
export const BESIDE_FIRST = 2;

/** A happening as its level is chosen by. */
export interface WeighedHappening {
  /** Whether it may be shown where not all are: it has happened, its sentence can be read alone, and none before it on its day tells the same. */
  leads: boolean;
  /** Whether an editor keeps it among the key days, or in the story so far. */
  pinned?: 'key' | 'story' | null;
}

/** A day with its happenings, the heaviest first. */
export interface WeighedDay<Happening extends WeighedHappening> {
  /** ISO day. */
  day: string;
  score: number;
  happenings: Happening[];
}

/** What is shown of a chronicle where not all of it is, in order of time. */
export interface Levels<Happening extends WeighedHappening> {
  /** About seven days, spread over the whole, the latest always among them; one happening each. */
  story: WeighedDay<Happening>[];
  /** What matters most; up to three happenings each. The days of the story so far are among them. */
  key: WeighedDay<Happening>[];
}

/** Choose what is shown of a chronicle where not all of it is. */
export function levelsOf<Happening extends WeighedHappening>(days: readonly WeighedDay<Happening>[]): Levels<Happening> {
  const leading = days
    .map((day) => ({ ...day, happenings: pinnedFirst(day.happenings.filter(({ leads }) => leads)) }))
    .filter(({ happenings }) => happenings.length > 0)
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  const latest = leading.at(-1);
  const story = chooseDays(leading, STORY_SPREAD, STORY_SIZE);
  if (latest && !story.some(({ day }) => day === latest.day)) story.splice(STORY_SIZE - 1, 1, latest);
  for (const day of leading) if (day.happenings[0]!.pinned === 'story' && !story.some((each) => each.day === day.day)) story.push(day);
  const key = chooseDays(leading, NEIGHBOURS, Math.min(KEY_DAYS, Math.ceil(leading.length * MOST_OF_DAYS)));
  const kept = leading.filter(({ happenings: [first] }) => first!.pinned);
  for (const day of [...story, ...kept]) if (!key.some((each) => each.day === day.day)) key.push(day);
  return { story: inTime(story, 1), key: inTime(key, 1 + BESIDE_FIRST) };
}

/** What an editor keeps in the story so far first, then what is kept among the key days; else as it was. */
function pinnedFirst<Happening extends WeighedHappening>(happenings: readonly Happening[]): Happening[] {
  const rank = ({ pinned }: Happening) => (pinned === 'story' ? 0 : pinned === 'key' ? 1 : 2);
  return happenings.toSorted((a, b) => rank(a) - rank(b));
}

function inTime<Happening extends WeighedHappening>(days: readonly WeighedDay<Happening>[], most: number): WeighedDay<Happening>[] {
  return days.map((day) => ({ ...day, happenings: day.happenings.slice(0, most) })).sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
}
