import type { Hrefs } from '../href.ts';
import { listPages } from './list-pages.ts';
import type { Claim, Entity, EntityLists, ListPage, MentionGroup, SentenceRef } from '../types.ts';

/** Entries of a page: articles that name it with their sentences, claims, series of figures. What stands on the entity's own page has to leave it light. */
const ENTRIES_ON_PAGE = { mentions: 25, said: 40, 'said-about': 40, figures: 40 } as const;

/** Part what grows with every article into pages: a country is named in each. The newest page of every list stands on the entity's own page. */
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

/** Sentences of the newest articles, of which there is one page only. */
export function newestMentions(sentences: readonly SentenceRef[]): MentionGroup[] {
  return groupByArticle(sentences).slice(0, ENTRIES_ON_PAGE.mentions);
}

function groupByArticle(sentences: readonly SentenceRef[]): MentionGroup[] {
  return [...Map.groupBy(sentences, ({ article }) => article.slug).values()].map((own) => ({
    article: own[0]!.article,
    sentences: own.map(({ href, excerpt }) => ({ href, excerpt })),
  }));
}
