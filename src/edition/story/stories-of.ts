import { compare } from '../order.ts';
import type { Article, Entity } from '../types.ts';

/** Stories that a front page holds side by side. */
const STORIES = 6;
/** A topic with fewer articles is no story that runs. */
const FEWEST_ARTICLES = 3;

/** A topic with its articles, newest first. */
export interface TopicArticles {
  id: string;
  articles: readonly Article[];
  /** Whether an editor sums it up. */
  isSummarized: boolean;
}

/**
 * Choose the topics that are the stories of an edition, the one with the newest article first; none where the edition is one story.
 *
 * Those that editors sum up are the stories, where there are two of them. Else an edition is one story where half of its articles, or more, name one
 * and the same person, body or place (a place of a kind that is known, and no country: these are named everywhere); if not, its topics with most articles are its stories.
 */
export function storiesOf(articles: readonly Article[], topics: readonly TopicArticles[], entities: ReadonlyMap<string, Entity>): TopicArticles[] {
  const summed = topics.filter(({ isSummarized }) => isSummarized);
  const running = topics.filter((topic) => topic.articles.length >= FEWEST_ARTICLES);
  const stories = summed.length > 1 ? summed : running.length > 1 && !isOneStory(articles, entities) ? running : [];
  return stories
    .toSorted((a, b) => b.articles.length - a.articles.length || compare(a.id, b.id))
    .slice(0, STORIES)
    .sort((a, b) => compare(newestOf(b), newestOf(a)) || compare(a.id, b.id));
}

function newestOf({ articles }: TopicArticles): string {
  return articles[0]?.published ?? '';
}

function isOneStory(articles: readonly Article[], entities: ReadonlyMap<string, Entity>): boolean {
  const counts = new Map<string, number>();
  for (const { people, places, organizations } of articles) {
    const narrow = places.filter(({ key }) => !['', 'country'].includes(entities.get(key)?.kind.toLowerCase() ?? ''));
    for (const { key } of [...people, ...narrow, ...organizations]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) * 2 >= articles.length;
}
