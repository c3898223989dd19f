import { chooseDays } from './choose-days.ts';
import { parseIsoDay } from '../days/index.ts';

/*
 * Levels of detail of a chronicle. Their sizes are fixed, because half of all weight may lie in three days or in a hundred.
 */

/** Damping for the days before and after a chosen one, because their reports are often the same. */
export const NEIGHBOURS = { reach: 1, damping: 0.8 };
/** Number of entries of the story so far: about a minute of reading. A short chronicle has fewer, so that its key days add some. */
const STORY_SIZE = { min: 5, max: 7 };
/** Damping for the story so far: a week around a chosen day is lowered to half, which spreads the few entries over the whole period. */
const STORY_SPREAD = { reach: 7, damping: 0.5 };
/** Number of key days, if there are as many: at most five minutes of reading. A chronicle of at most 20 days is read whole, so none of them is left out. */
const KEY_DAYS = { min: 20, max: 30 };
/** Share of the days that are key days, and share of the key days that are in the story so far, within the numbers above. */
const SHARE = 2 / 3;
/** Number of further happenings under a key day. */
export const BESIDE_FIRST = 2;

/** Properties of a happening that decide its level. */
export interface WeighedHappening {
  /** Whether it may be shown in a selection: it has happened, its sentence can be understood alone, and no earlier happening of its day is the same. */
  isSelectable: boolean;
  /** Whether an editor keeps it among the key days, or in the story so far. */
  pinned?: 'key' | 'story' | null;
}

/** Day with its happenings, the heaviest first. */
export interface WeighedDay<Happening extends WeighedHappening> {
  /** ISO day. */
  day: string;
  score: number;
  happenings: Happening[];
}

/** Selections from a chronicle, in order of time. */
export interface Levels<Happening extends WeighedHappening> {
  /** At most seven days, spread over the whole period and including the latest; one happening each. */
  story: WeighedDay<Happening>[];
  /** The days that matter most, including those of the story so far; up to three happenings each. */
  key: WeighedDay<Happening>[];
}

/**
 * Return the story so far and the key days of a chronicle.
 *
 * @param least number of key days up to which none is left out
 */
export function levelsOf<Happening extends WeighedHappening>(days: readonly WeighedDay<Happening>[], least = KEY_DAYS.min): Levels<Happening> {
  const selectable = days
    .map((day) => ({ ...day, happenings: pinnedFirst(day.happenings.filter(({ isSelectable }) => isSelectable)) }))
    .filter(({ happenings }) => happenings.length > 0)
    .sort((a, b) => parseIsoDay(a.day) - parseIsoDay(b.day));
  const share = Math.ceil(selectable.length * SHARE);
  const keySize = Math.min(selectable.length, within({ ...KEY_DAYS, min: least }, share));
  const storySize = within(STORY_SIZE, Math.floor(share * SHARE));
  const latest = selectable.at(-1);
  const story = chooseDays(selectable, STORY_SPREAD, storySize);
  if (latest && !story.some(({ day }) => day === latest.day)) story.splice(storySize - 1, 1, latest);
  for (const day of selectable) if (day.happenings[0]!.pinned === 'story' && !story.some((each) => each.day === day.day)) story.push(day);
  const key = chooseDays(selectable, NEIGHBOURS, keySize);
  const pinned = selectable.filter(({ happenings: [first] }) => first!.pinned);
  for (const day of [...story, ...pinned]) if (!key.some((each) => each.day === day.day)) key.push(day);
  return { story: inTime(story, 1), key: inTime(key, 1 + BESIDE_FIRST) };
}

function within({ min, max }: { min: number; max: number }, size: number): number {
  return Math.min(max, Math.max(min, size));
}

/** Sort happenings that an editor keeps in the story so far first, then those kept among the key days; otherwise keep the order. */
function pinnedFirst<Happening extends WeighedHappening>(happenings: readonly Happening[]): Happening[] {
  const rank = ({ pinned }: Happening) => (pinned === 'story' ? 0 : pinned === 'key' ? 1 : 2);
  return happenings.toSorted((a, b) => rank(a) - rank(b));
}

function inTime<Happening extends WeighedHappening>(days: readonly WeighedDay<Happening>[], most: number): WeighedDay<Happening>[] {
  return days.map((day) => ({ ...day, happenings: day.happenings.slice(0, most) })).sort((a, b) => parseIsoDay(a.day) - parseIsoDay(b.day));
}
