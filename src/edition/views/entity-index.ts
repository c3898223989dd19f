import type { Hrefs } from '../href.ts';
import { letterIndex } from './letter-index.ts';
import type { Entity, EntityIndexPage, IndexedEntity } from '../types.ts';

/** Make the pages of the index of a type of entity. */
export function indexEntities(type: Entity['type'], all: readonly Entity[], { entitiesHref }: Hrefs): EntityIndexPage[] {
  const mostInPeriod = all.reduce((most, { activity }) => Math.max(most, activity.most), 1);
  const pages = letterIndex(all.map(indexed), {
    address: entitiesHref(type),
    mostFrequent: 'Most often named',
    countOf: ({ articleCount }) => articleCount,
  });
  return pages.map((page) => ({ type, mostInPeriod, ...page }));
}

function indexed({ name, href, description, curated, articles, activity }: Entity): IndexedEntity {
  return { name, href, description, curated, articleCount: articles.length, activity };
}
