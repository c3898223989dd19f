import type { Span } from '../../core/types.ts';
import { place } from './resolve.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

/** The place before the date of a dateline: “MOSCOW, ”. */
const before = /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}[,(]\s?$/u;
/** The agency and the dash after the date: “ (Agency) — ”. */
const after = /^\)?,?\s?(?:\([\p{L}\s.-]{1,40}\)\s?)?(?:[–—]|--?)\s/u;
/** Maximum number of days between the date in a dateline and publication. */
const MAX_DAYS = 7;

/** Return whether a date is part of a dateline at the start of a passage. */
export function isInDateline(text: string, { start, end }: Span): boolean {
  return start < 70 && before.test(text.slice(0, start)) && after.test(text.slice(end, end + 50));
}

/**
 * Return the day number of the dateline at the start of a passage (“MOSCOW, 4 July (Agency) —”): the day on which the report was filed, which is the
 * reference time of its “yesterday”. Null if there is no dateline, or if its day is the day of publication.
 */
export function datelineOf(text: string, proposals: readonly Proposal[], discourse: DiscourseContext): number | null {
  const [first] = proposals;
  if (!first || !isInDateline(text, first)) return null;
  const filed = place(first.meaning, 'past', 0, discourse)?.period;
  if (filed?.unit !== 'day' || filed.first >= discourse.published || filed.first < discourse.published - MAX_DAYS) return null;
  return filed.first;
}
