import { localPublication } from '../../collections/articles/index.ts';
import { rfc3339 } from '../moments.ts';

/** Return the day of a frontmatter day or moment in the newsroom's time zone. */
export function dayOf(moment: string, timeZone: string): string {
  return localPublication(moment, timeZone).slice(0, 10);
}

/** Convert a frontmatter moment to UTC, as Table Schema's `datetime` requires; null for a day. */
export function momentOf(moment: string): string | null {
  return moment.includes('T') ? `${new Date(rfc3339(moment)).toISOString().slice(0, 19)}Z` : null;
}
