import type { AgreementRow, Article, Entity, FigureSeries, HappeningDay, Story, StoryEvent } from '../types.ts';
import { chooseEvents, storyEventOf, reportTheSame } from './choose-events.ts';
import { deadliestOf } from './deadliest.ts';
import { whatIsDisputed } from './what-is-disputed.ts';
import { whereItHappens, whoMatters } from './who-matters.ts';

/** Number of the newest articles listed beside a story. */
const NEWEST = 5;

/** Input of a story. */
export interface StorySource {
  name: string | null;
  href: string | null;
  /** The editor's summary; null if there is none. */
  summary: string | null;
  /** Newest first. */
  articles: readonly Article[];
  /** Happenings that these articles report. */
  days: readonly HappeningDay[];
  /** Events that an editor pinned to the key dates. */
  pinned?: readonly StoryEvent[];
}

/** Data of the whole edition that stories are built from. */
export interface StoryContext {
  chronicle: readonly HappeningDay[];
  /** Latest first. */
  series: readonly FigureSeries[];
  /** Rows of “Settled, disputed, open”, latest day first. */
  rows: readonly AgreementRow[];
  /** Entities with a page, by key. */
  entities: ReadonlyMap<string, Entity>;
}

/** Build the overview of a story from its articles and happenings. */
export function makeStory(
  { name, href, summary, articles, days, pinned = [] }: StorySource,
  { series, rows, entities }: Omit<StoryContext, 'chronicle'>,
): Story {
  const byEditors = pinnedByEditors(pinned, days);
  const deadliest = deadliestOf(days, series);
  const pinnedEvents = deadliest === null ? byEditors : withEvent(byEditors, storyEventOf(deadliest));
  return {
    name,
    href,
    summary,
    ...chooseEvents(days, summary !== null, pinnedEvents),
    who: whoMatters(articles, days, entities),
    ...whatIsDisputed(articles, rows),
    where: whereItHappens(articles, days, entities),
    newest: articles.slice(0, NEWEST).map(({ slug, title, published, publishedLabel, href: articleHref, summary: text, lang }) => ({
      slug,
      title,
      published,
      publishedLabel,
      href: articleHref,
      summary: text,
      lang,
    })),
    articleCount: articles.length,
  };
}

/** Return the events pinned in the file of a topic, and those pinned to the story so far by a note on the chronicle. */
function pinnedByEditors(pinned: readonly StoryEvent[], days: readonly HappeningDay[]): StoryEvent[] {
  const byNotes = days.flatMap(({ happenings }) => happenings).filter((happening) => happening.pinned === 'story');
  const inTopicFile = new Set(pinned.map(({ href }) => href));
  return [...pinned, ...byNotes.map(storyEventOf).filter(({ href }) => !inTopicFile.has(href))];
}

/** Add an event, unless another one reports the same. */
function withEvent(events: readonly StoryEvent[], event: StoryEvent): StoryEvent[] {
  return events.some((other) => reportTheSame(other, event)) ? [...events] : [...events, event];
}
