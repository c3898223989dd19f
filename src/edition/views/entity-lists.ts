import type { Hrefs } from '../href.ts';
import { listPages } from './list-pages.ts';
import type { Claim, Entity, EntityLists, ListPage, MentionGroup, SentenceRef } from '../types.ts';

/**
 * Number of entries on a page: articles with the sentences that name the entity, claims, series of figures. Small enough for the entity's own page to stay
 * light.
 */
const ENTRIES_ON_PAGE = { mentions: 25, said: 40, 'said-about': 40, figures: 40 } as const;

/**
 * Return the pages of the lists that grow with every article, since a country is named in nearly all of them. The newest page of each list is part of the
 * entity's own page.
 */
export function entityLists(entity: Entity, { entityListHref }: Hrefs): EntityLists {
  const pagesOf = <Entry>(list: keyof EntityLists, entries: readonly Entry[], dayOf?: (entry: Entry) => string): ListPage<Entry>[] =>
    listPages(entries, {
      dayOf,
      size: ENTRIES_ON_PAGE[list],
      address: entityListHref(entity, list),
      hrefOf: (number) => entityListHref(entity, list, number),
    });
  return {
    mentions: pagesOf('mentions', groupByArticle(entity.sentences), publishedOf),
    said: pagesOf('said', entity.said, publishedOf),
    'said-about': pagesOf('said-about', entity.saidAbout, publishedOf),
    figures: pagesOf('figures', entity.figures),
  };
}

function publishedOf({ article }: MentionGroup | Claim): string {
  return article.published;
}

/** Return the sentences of the newest articles, for a list of one page. */
export function newestMentions(sentences: readonly SentenceRef[]): MentionGroup[] {
  return groupByArticle(sentences).slice(0, ENTRIES_ON_PAGE.mentions);
}

function groupByArticle(sentences: readonly SentenceRef[]): MentionGroup[] {
  return [...Map.groupBy(sentences, ({ article }) => article.slug).values()].map((ofArticle) => ({
    article: ofArticle[0]!.article,
    sentences: ofArticle.map(({ href, excerpt }) => ({ href, excerpt })),
  }));
}
