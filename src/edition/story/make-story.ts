import type { Article, Entity, FigureSeries, HappeningDay, Story, StoryEvent } from '../types.ts';
import { chooseEvents, storyEventOf } from './choose-events.ts';
import { deadliestOf } from './deadliest.ts';
import { whatIsDisputed } from './what-is-disputed.ts';
import { whereItHappens, whoMatters } from './who-matters.ts';

/** Newest articles that stand beside a story. */
const NEWEST = 6;

/** What a story is made of. */
export interface StorySource {
  name: string | null;
  href: string | null;
  /** What an editor wrote; null where nobody did. */
  summary: string | null;
  /** Newest first. */
  articles: readonly Article[];
  /** What these articles tell. */
  days: readonly HappeningDay[];
  /** What an editor keeps among the key dates. */
  pinned?: readonly StoryEvent[];
}

/** What stories take from all articles together. */
export interface StoryContext {
  chronicle: readonly HappeningDay[];
  /** Latest first. */
  series: readonly FigureSeries[];
  /** Those with a page, by key. */
  entities: ReadonlyMap<string, Entity>;
}

/** Some articles, with what they tell → the story at a glance. */
export function makeStory({ name, href, summary, articles, days, pinned = [] }: StorySource, { series, entities }: Omit<StoryContext, 'chronicle'>): Story {
  const deadliest = deadliestOf(days, series);
  return {
    name,
    href,
    summary,
    ...chooseEvents(days, summary !== null, deadliest ? [...pinned, storyEventOf(deadliest)] : pinned),
    who: whoMatters(articles, days, entities),
    ...whatIsDisputed(articles, series),
    where: whereItHappens(articles, days, entities),
    newest: articles.slice(0, NEWEST).map(({ slug, title, published, publishedLabel, href: own, summary: text, lang }) => ({
      slug,
      title,
      published,
      publishedLabel,
      href: own,
      summary: text,
      lang,
    })),
    articleCount: articles.length,
  };
}
