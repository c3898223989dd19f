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
 * @param pinned what an editor keeps among the key dates
 */
export function chooseEvents(days: readonly HappeningDay[], isSummarized: boolean, pinned: readonly StoryEvent[]): Pick<Story, 'soFar' | 'keyDates'> {
  const { story, key } = levelsOf(days);
  const first = ({ happenings }: HappeningDay) => storyEventOf(happenings[0]!);
  const soFar = isSummarized ? [] : [...story.slice(-1), ...byScore(story.slice(0, -1)).slice(0, SO_FAR - 1)].map(first);
  const told = new Set(soFar.map(({ href }) => href));
  const most = KEY_DATES + (isSummarized ? 1 : 0);
  const keyDates: StoryEvent[] = [];
  for (const event of [...pinned, ...[...byScore(story), ...byScore(key)].map(first)]) {
    if (told.has(event.href) || keyDates.length >= Math.max(most, pinned.length)) continue;
    told.add(event.href);
    keyDates.push(event);
  }
  return { soFar: inTime(soFar), keyDates: inTime(keyDates) };
}

function byScore(days: readonly HappeningDay[]): HappeningDay[] {
  return days.toSorted((a, b) => b.score - a.score);
}

function inTime(events: readonly StoryEvent[]): StoryEvent[] {
  return events.toSorted((a, b) => compare(a.day, b.day));
}

/** What is told at a glance of a happening. */
export function storyEventOf({ day, label, title, sentence: { excerpt, href, article }, articles }: HappeningRef): StoryEvent {
  return { day, label, text: title ?? wordsBesideDate(excerpt), href, title: article.title, articles };
}
