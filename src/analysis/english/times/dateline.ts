import type { Span } from '../../core/types.ts';
import { place } from './resolve.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

/** The place before the date of a dateline: “MOSCOW, ”. */
const placeBefore = /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}[,(]\s?$/u;
/** The agency and the dash after the date: “ (Agency) — ”. */
const agencyAfter = /^\)?,?\s?(?:\([\p{L}\s.-]{1,40}\)\s?)?(?:[–—]|--?)\s/u;
/** Maximum number of days between the date in a dateline and publication. An older date is not when the report was filed. */
const MAX_DAYS = 7;
/** Maximum offset of the date: a place of 60 characters, and its punctuation. */
const MAX_OFFSET = 70;

/** Return whether a date is part of a dateline at the start of a passage. */
export function isInDateline(text: string, { start, end }: Span): boolean {
  return start < MAX_OFFSET && placeBefore.test(text.slice(0, start)) && agencyAfter.test(text.slice(end, end + 50));
}

/**
 * Return the day number of the dateline at the start of a passage (“MOSCOW, 4 July (Agency) —”). The report was filed on that day, so its “yesterday” is
 * the day before. Null if there is no dateline, or if its day is not in the week before publication.
 */
export function datelineOf(text: string, proposals: readonly Proposal[], discourse: DiscourseContext): number | null {
  const [first] = proposals;
  if (!first || !isInDateline(text, first)) return null;
  const filing = place(first.meaning, 'past', 0, discourse)?.period;
  if (filing?.unit !== 'day' || filing.first >= discourse.published || filing.first < discourse.published - MAX_DAYS) return null;
  return filing.first;
}
