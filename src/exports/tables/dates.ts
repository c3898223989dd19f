import { rfc3339 } from '../moments.ts';

/** Convert a frontmatter moment to UTC, as Table Schema's `datetime` requires; null for a day. */
export function momentOf(moment: string): string | null {
  return moment.includes('T') ? `${new Date(rfc3339(moment)).toISOString().slice(0, 19)}Z` : null;
}
