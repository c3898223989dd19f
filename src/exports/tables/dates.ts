import { localPublication } from '../../collections/articles/index.ts';
import { rfc3339 } from '../moments.ts';

/** The newsroom's day of a day or moment of the frontmatter. */
export function dayOf(moment: string, timeZone: string): string {
  return localPublication(moment, timeZone).slice(0, 10);
}

/** A moment of the frontmatter in UTC, as Table Schema wants a `datetime`; null for a day. */
export function momentOf(moment: string): string | null {
  return moment.includes('T') ? `${new Date(rfc3339(moment)).toISOString().slice(0, 19)}Z` : null;
}
