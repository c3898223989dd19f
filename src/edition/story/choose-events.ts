import { levelsOf } from '../../timeline/index.ts';
import { compare } from '../order.ts';
import { wordsBesideDate } from './shown-words.ts';
import type { HappeningDay, HappeningRef, Story, StoryEvent } from '../types.ts';

/** Sentences that stand for an editor's summary. */
const SO_FAR = 3;
/** Dates beside them: five to seven are taken in at a glance. */
const KEY_DATES = 6;

/**
 * Choose what is told of a chronicle at a glance, in order of time: the latest happening and the two heaviest of the story so far as its summary, unless
 * an editor wrote one, and the heaviest of the other days as key dates.
 *
 * @param isPinned whether an editor keeps a happening among the key dates
 */
export function chooseEvents(
  days: readonly HappeningDay[],
  isSummarized: boolean,
  isPinned: (happening: HappeningRef) => boolean,
): Pick<Story, 'soFar' | 'keyDates'> {
  const { story, key } = levelsOf(days);
  const pinned = days.flatMap(({ happenings }) => happenings).filter(isPinned);
  const soFar = isSummarized ? [] : [...story.slice(-1), ...byScore(story.slice(0, -1)).slice(0, SO_FAR - 1)].map(({ happenings }) => happenings[0]!);
  const others = [...byScore(story), ...byScore(key)].map(({ happenings }) => happenings[0]!);
  const keyDates = new Set<HappeningRef>(pinned.filter((happening) => !soFar.includes(happening)));
  const most = Math.max(KEY_DATES + (isSummarized ? 1 : 0), keyDates.size);
  for (const happening of others) if (keyDates.size < most && !soFar.includes(happening)) keyDates.add(happening);
  return { soFar: inTime(soFar), keyDates: inTime([...keyDates]) };
}

function byScore<Day extends { score: number }>(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => b.score - a.score);
}

function inTime(happenings: readonly HappeningRef[]): StoryEvent[] {
  return happenings.toSorted((a, b) => compare(a.day, b.day)).map(storyEventOf);
}

function storyEventOf({ day, label, title, sentence: { excerpt, href, article }, articles }: HappeningRef): StoryEvent {
  return { day, label, text: title ?? wordsBesideDate(excerpt), href, title: article.title, articles };
}
