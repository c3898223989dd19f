import { topicRefOf } from '../articles/articles.ts';
import { createNarrowing } from '../chronicle/narrow.ts';
import type { EditionContext } from '../context.ts';
import { compare } from '../order.ts';
import type { Article, Topic } from '../types.ts';
import { makeStory, type StoryContext } from './make-story.ts';
import { pinnedEvents } from './pinned-events.ts';

/** Build the topics of the articles, sorted by id, each with its story. */
export function makeTopics(articles: readonly Article[], { chronicle, ...others }: StoryContext, context: EditionContext): Topic[] {
  const topicsOf = new Map(articles.map(({ slug, topics }) => [slug, new Set(topics.map(({ id }) => id))]));
  const chronicleOf = createNarrowing(chronicle, ({ sentence }) => topicsOf.get(sentence.article.slug) ?? []);
  const filed = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of new Set(article.topics.map((topic) => topic.id))) {
      const known = filed.get(id);
      if (known) known.push(article);
      else filed.set(id, [article]);
    }
  }
  return [...filed]
    .map(([id, own]) => {
      const topic = topicRefOf(id, context);
      const { description = '', summary = null, pinned = [] } = context.topicFiles.get(id) ?? {};
      const days = chronicleOf(id);
      const source = { name: topic.name, href: topic.href, summary, articles: own, days, pinned: pinnedEvents(pinned, articles, days) };
      return { ...topic, description, articles: own.map(refOf), story: makeStory(source, others) };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function refOf({ slug, title, published, publishedLabel, href }: Article): Topic['articles'][number] {
  return { slug, title, published, publishedLabel, href };
}
