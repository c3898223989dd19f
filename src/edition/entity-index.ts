import { entitiesHref, letterHref, pageHref } from './href.ts';
import { compare } from './order.ts';
import type { Entity, EntityIndexPage, IndexedEntity } from './types.ts';

/** Names on one page. An index of no more is one page; a longer one has pages for each letter. */
const NAMES_ON_PAGE = 250;
/** The first page of a long index has room for those that are named most. */
const MOST_NAMED = 60;

/** The names of one letter, in order of the alphabet. */
interface Letter {
  /** “M”, or “#” for all that begin with no letter. */
  initial: string;
  entities: IndexedEntity[];
}

/**
 * Arrange the entities of a type by the first letter of their name, accents aside, in order of the alphabet; what begins with no letter comes
 * last, under “#”. An index that is too long for a page has the letters and the most named on its first page, and one page or more for each
 * letter: so a name that comes in changes the pages of its letter and no other.
 */
export function indexEntities(type: Entity['type'], all: readonly Entity[]): EntityIndexPage[] {
  const letters = lettersOf(all.map(indexed));
  const shared = { type, count: all.length, mostInPeriod: all.reduce((most, { activity }) => Math.max(most, activity.most), 1) };
  const isLong = all.length > NAMES_ON_PAGE;
  const first = {
    ...shared,
    ...{ href: entitiesHref(type), path: null, name: null, before: null, after: null },
    letters: letters.map(({ initial }) => ({ initial, href: isLong ? letterHref(type, slugOf(initial)) : `#${idOf(initial)}` })),
  };
  if (!isLong) return [{ ...first, groups: letters.map(({ initial, entities }) => ({ id: idOf(initial), heading: initial, entities })) }];
  const most = all.map(indexed).sort((a, b) => b.articleCount - a.articleCount || compare(fold(a.name), fold(b.name)));
  return [
    { ...first, groups: [{ id: 'most-named', heading: 'Most often named', entities: most.slice(0, MOST_NAMED) }] },
    ...letters.flatMap((letter) => letterPages(type, letter).map((page) => ({ ...first, ...page }))),
  ];
}

/** The pages of a letter, of about the same length. */
function letterPages(
  type: Entity['type'],
  { initial, entities }: Letter,
): Pick<EntityIndexPage, 'href' | 'path' | 'name' | 'count' | 'before' | 'after' | 'groups'>[] {
  const count = Math.ceil(entities.length / NAMES_ON_PAGE);
  const own = letterHref(type, slugOf(initial));
  const hrefAt = (index: number): string | null => (index < 0 || index >= count ? null : index === 0 ? own : pageHref(own, index + 1));
  return Array.from({ length: count }, (_, index) => {
    const shown = entities.slice(Math.floor((index * entities.length) / count), Math.floor(((index + 1) * entities.length) / count));
    return {
      href: hrefAt(index)!,
      path: `${slugOf(initial)}${index === 0 ? '' : `/${index + 1}`}`,
      name: `${initial}${index === 0 ? '' : `, page ${index + 1}`}`,
      count: entities.length,
      before: hrefAt(index - 1),
      after: hrefAt(index + 1),
      groups: [{ id: idOf(initial), heading: initial, entities: shown }],
    };
  });
}

function lettersOf(all: readonly IndexedEntity[]): Letter[] {
  return [...Map.groupBy(all, ({ name }) => initialOf(name))]
    .map(([initial, own]) => ({ initial, entities: own.toSorted((a, b) => compare(fold(a.name), fold(b.name))) }))
    .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || compare(a.initial, b.initial));
}

function indexed({ name, href, description, curated, articles, activity }: Entity): IndexedEntity {
  return { name, href, description, curated, articleCount: articles.length, activity };
}

/** Last part of the address of a letter's page. */
function slugOf(initial: string): string {
  return initial === '#' ? 'other' : initial.toLowerCase();
}

/** Fragment id of a letter. */
function idOf(initial: string): string {
  return `letter-${initial === '#' ? 'none' : initial}`;
}

function initialOf(name: string): string {
  const [first = ''] = fold(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** A name as the alphabet orders it: without accents, in small letters. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
