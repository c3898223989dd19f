import type { Hrefs } from '../href.ts';
import { letterIndex } from './letter-index.ts';
import { surnameIn } from '../../analysis/english/identity/index.ts';
import type { Entity, EntityIndexPage, IndexedEntity } from '../types.ts';

/** Build the pages of the index of a type of entity. */
export function indexEntities(type: Entity['type'], all: readonly Entity[], { entitiesHref }: Hrefs): EntityIndexPage[] {
  const mostInPeriod = all.reduce((most, { activity }) => Math.max(most, activity.most), 1);
  const pages = letterIndex(all.map(indexEntry), {
    address: entitiesHref(type),
    mostFrequent: 'Most often named',
    countOf: ({ articleCount }) => articleCount,
    sortName: ({ name, sortedBy }) => name.slice(...sortedBy),
  });
  const areAllFound = all.length > 0 && all.every(({ curated }) => !curated);
  return pages.map((page) => ({ type, mostInPeriod, areAllFound, ...page }));
}

function indexEntry({ name, type, href, description, curated, describedAs, namedIn, articles, activity }: Entity): IndexedEntity {
  return {
    name,
    sortedBy: type === 'person' ? surnameIn(name) : [0, name.length],
    href,
    description: description === '' ? (describedAs.at(-1)?.text ?? '') : description,
    curated,
    namedIn,
    articleCount: articles.length,
    activity,
  };
}
