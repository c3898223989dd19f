import { topicRefOf } from '../articles/refs.ts';
import { createNarrowing } from '../chronicle/narrow.ts';
import type { EditionContext } from '../context.ts';
import { compareStrings } from '../order.ts';
import type { Article, Topic } from '../types.ts';
import { makeStory, type StoryContext } from './make-story.ts';
import { pinnedEvents } from './pinned-events.ts';

/** Build the topics of the articles, sorted by id, each with its story. */
export function makeTopics(articles: readonly Article[], { chronicle, ...others }: StoryContext, context: EditionContext): Topic[] {
  const topicsOf = new Map(articles.map(({ slug, topics }) => [slug, new Set(topics.map(({ id }) => id))]));
  const chronicleOf = createNarrowing(chronicle, ({ sentence }) => topicsOf.get(sentence.article.slug) ?? []);
  const articlesByTopic = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of new Set(article.topics.map((topic) => topic.id))) {
      const known = articlesByTopic.get(id);
      if (known) known.push(article);
      else articlesByTopic.set(id, [article]);
    }
  }
  return [...articlesByTopic]
    .map(([id, topicArticles]) => {
      const topic = topicRefOf(id, context);
      const { description = '', summary = null, pinned = [] } = context.topicFiles.get(id) ?? {};
      const days = chronicleOf(id);
      const input = { name: topic.name, href: topic.href, summary, articles: topicArticles, days, pinned: pinnedEvents(pinned, articles, days) };
      return { ...topic, description, articles: topicArticles.map(refOf), story: makeStory(input, others) };
    })
    .sort((a, b) => compareStrings(a.id, b.id));
}

function refOf({ slug, title, published, publishedLabel, href }: Article): Topic['articles'][number] {
  return { slug, title, published, publishedLabel, href };
}
