import type { Hrefs } from '../href.ts';
import { letterIndex } from './letter-index.ts';
import type { IndexedTopic, IndexPage, Topic } from '../types.ts';

/** Build the pages of the index of topics. */
export function indexTopics(all: readonly Topic[], { href }: Hrefs): IndexPage<IndexedTopic>[] {
  return letterIndex(
    all.map(({ name, href: topicHref, articles }) => ({ name, href: topicHref, articleCount: articles.length })),
    { address: href('/topics/'), mostFrequent: 'With most articles', countOf: ({ articleCount }) => articleCount },
  );
}
