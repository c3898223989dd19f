import type { MentionGroup, SentenceRef } from './types.ts';

/** Articles whose sentences stand on one page. */
const ARTICLES_ON_PAGE = 25;

/** Group the sentences that name an entity by article, and part the groups into pages: a country is named in every article. */
export function mentionPages(sentences: readonly SentenceRef[]): MentionGroup[][] {
  const groups = [...Map.groupBy(sentences, ({ article }) => article.slug).values()].map((own): MentionGroup => ({
    article: own[0]!.article,
    sentences: own.map(({ href, excerpt }) => ({ href, excerpt })),
  }));
  const pages: MentionGroup[][] = [];
  for (let start = 0; start < groups.length; start += ARTICLES_ON_PAGE) pages.push(groups.slice(start, start + ARTICLES_ON_PAGE));
  return pages;
}
