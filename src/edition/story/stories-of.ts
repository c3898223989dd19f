import { compareStrings } from '../order.ts';
import type { Article, Entity } from '../types.ts';

/** Maximum number of stories side by side on the front page. */
const MAX_STORIES = 6;
/** Minimum number of articles of a topic that is a story. */
const MIN_ARTICLES = 3;

/** A topic with its articles, newest first. */
export interface TopicArticles {
  id: string;
  articles: readonly Article[];
  /** Whether an editor wrote a summary of it. */
  isSummarized: boolean;
}

/**
 * Return the topics that are the stories of an edition, the one with the newest article first; empty if the whole edition is one story.
 *
 * If editors summarized two topics or more, these are the stories. Otherwise an edition is one story if at least half of its articles name the same person,
 * organization or place (of a known kind other than a country, since countries are named everywhere); if not, the topics with the most articles are its
 * stories.
 */
export function storiesOf(articles: readonly Article[], topics: readonly TopicArticles[], entities: ReadonlyMap<string, Entity>): TopicArticles[] {
  const summarized = topics.filter(({ isSummarized }) => isSummarized);
  const large = topics.filter((topic) => topic.articles.length >= MIN_ARTICLES);
  const stories = summarized.length > 1 ? summarized : large.length > 1 && !isOneStory(articles, entities) ? large : [];
  return stories
    .toSorted((a, b) => b.articles.length - a.articles.length || compareStrings(a.id, b.id))
    .slice(0, MAX_STORIES)
    .sort((a, b) => compareStrings(newestOf(b), newestOf(a)) || compareStrings(a.id, b.id));
}

function newestOf({ articles }: TopicArticles): string {
  return articles[0]?.published ?? '';
}

function isOneStory(articles: readonly Article[], entities: ReadonlyMap<string, Entity>): boolean {
  const counts = new Map<string, number>();
  for (const { people, places, organizations } of articles) {
    const smallerPlaces = places.filter(({ key }) => !['', 'country'].includes(entities.get(key)?.kind.toLowerCase() ?? ''));
    for (const { key } of [...people, ...smallerPlaces, ...organizations]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) * 2 >= articles.length;
}
