import { memoize } from '../memoize.ts';
import type { EntityType } from '../types.ts';
import { shortSlug } from './short-slug.ts';
import { slugOf } from './slug.ts';

const PAGE_PREFIX = 'page:';

const memoizedSlug = memoize((name: string) => shortSlug(slugOf(name)));

/** Return the key of a name that is not in the gazetteer: `person:boris-lindqvist`. */
export function keyOfName(type: EntityType, name: string): string {
  return `${type}:${memoizedSlug(name)}`;
}

/** Return the key for an entity that an editor's correction gives by the id of its page, if no entity file and no name of the article has that id: `page:boris-lindqvist`. It stands for an entity of other articles. */
export function pageKey(id: string): string {
  return PAGE_PREFIX + id;
}

/** Return whether a key stands for an entity of other articles (see `pageKey`). */
export function isPageKey(key: string): boolean {
  return key.startsWith(PAGE_PREFIX);
}

/** Return a key without its type: the last part of the address of the entity's page, which is the id of a gazetteer entry or the slug of a name. */
export function pageIdOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
