import { memoize } from '../memoize.ts';
import type { EntityType } from '../types.ts';
import { shortSlug } from './short-slug.ts';
import { slugOf } from './slug.ts';

const ELSEWHERE = 'page:';

const keptSlug = memoize((name: string) => shortSlug(slugOf(name)));

/** Key of a name that no editor entered: `person:boris-lindqvist`. */
export function keyOfName(type: EntityType, name: string): string {
  return `${type}:${keptSlug(name)}`;
}

/** Key of an entity that an editor calls by the id of its page, where the article at hand does not make that page: `page:boris-lindqvist`. */
export function keyElsewhere(id: string): string {
  return ELSEWHERE + id;
}

/** Whether a key is one for other articles to explain. */
export function isElsewhere(key: string): boolean {
  return key.startsWith(ELSEWHERE);
}

/** The last part of the address that an entity's key asks for: an editor's id as it is, a name's slug without its type. */
export function pageOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
