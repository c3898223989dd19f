import { daysBetween } from '../days.ts';
import { levelsOf } from '../../timeline/index.ts';
import { compareStrings } from '../order.ts';
import { withoutFullStop, wordsBesideDate } from '../../analysis/english/event-sentences/index.ts';
import type { HappeningDay, HappeningRef, Story, StoryEvent } from '../types.ts';

/** Number of events in place of an editor's summary. */
const SUMMARY_EVENTS = 3;
/** Two sentences report the same event if they share at least this part of the longer words of the one that has fewer. */
const MIN_SHARED = 0.5;
/** Number of key dates: five to seven can be taken in at a glance. */
const KEY_DATES = 6;

/**
 * Return the events of a chronicle for an overview, in order of time. The summary, unless an editor wrote one, consists of the latest happening and the two
 * most important ones; the key dates are the most important happenings of the other days, without full stops, as editors’ titles have none.
 *
 * @param pinned events that must be among the key dates
 */
export function chooseEvents(days: readonly HappeningDay[], isSummarized: boolean, pinned: readonly StoryEvent[]): Pick<Story, 'soFar' | 'keyDates'> {
  const { story, key } = levelsOf(days);
  const first = ({ happenings }: HappeningDay) => storyEventOf(happenings[0]!);
  const soFar = isSummarized ? [] : [...story.slice(-1), ...byScore(story.slice(0, -1)).slice(0, SUMMARY_EVENTS - 1)].map(first);
  const shown = new Set(soFar.map(({ href }) => href));
  const maxKeyDates = KEY_DATES + (isSummarized ? 1 : 0);
  const keyDates: StoryEvent[] = [];
  for (const event of [...pinned, ...[...byScore(story), ...byScore(key)].map(first)]) {
    const isPinned = pinned.includes(event);
    if (shown.has(event.href) || keyDates.length >= Math.max(maxKeyDates, pinned.length)) continue;
    if (!isPinned && [...soFar, ...keyDates].some((other) => reportTheSame(other, event))) continue;
    shown.add(event.href);
    keyDates.push(event);
  }
  return { soFar: inTime(soFar), keyDates: inTime(keyDates).map((event) => ({ ...event, text: withoutFullStop(event.text) })) };
}

/** Whether two events on the same or neighbouring days are reported in similar words, such as an announcement and the report that follows. */
export function reportTheSame(a: StoryEvent, b: StoryEvent): boolean {
  if (daysBetween(a.day, b.day) > 1) return false;
  const [wordsOfA, wordsOfB] = [longWords(a.text), longWords(b.text)];
  return wordsOfA.intersection(wordsOfB).size >= MIN_SHARED * Math.min(wordsOfA.size, wordsOfB.size);
}

/** Return the words of five letters or more, in lower case. */
function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}-]{5,}/gu));
}

function byScore(days: readonly HappeningDay[]): HappeningDay[] {
  return days.toSorted((a, b) => b.score - a.score);
}

function inTime(events: readonly StoryEvent[]): StoryEvent[] {
  return events.toSorted((a, b) => compareStrings(a.day, b.day));
}

/** Return a happening as an event of a story. */
export function storyEventOf({ day, label, title, sentence: { excerpt, href, article }, articles, href: happening }: HappeningRef): StoryEvent {
  return { day, label, text: title ?? wordsBesideDate(excerpt), href, happening, title: article.title, articles };
}
