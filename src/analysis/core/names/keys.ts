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

/** Return the key of an entity that only an editor's correction names, by the id of a page that other articles create: `page:boris-lindqvist`. */
export function pageKey(id: string): string {
  return PAGE_PREFIX + id;
}

/** Return whether a key refers to a page that other articles create (see `pageKey`). */
export function isPageKey(key: string): boolean {
  return key.startsWith(PAGE_PREFIX);
}

/** Return the last part of the address of an entity's page: the id of a gazetteer entry, or the slug of a name without its type. */
export function pageOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
