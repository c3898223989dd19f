import type { Span } from '../../core/types.ts';
import { place } from './resolve.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

const before = /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}[,(]\s?$/u;
const after = /^\)?,?\s?(?:\([\p{L}\s.-]{1,40}\)\s?)?(?:[–—]|--?)\s/u;
/** A report appears within so many days of the day in its dateline. */
const LONGEST = 7;

/** Whether a date stands in the line at the head of a passage. */
export function isInDateline(text: string, { start, end }: Span): boolean {
  return start < 70 && before.test(text.slice(0, start)) && after.test(text.slice(end, end + 50));
}

/**
 * “MOSCOW, 4 July (Agency) —” at the head of a passage: the day on which the report was filed, from which its “yesterday” counts. Null where
 * the passage has no such line, or where its day is that of publication.
 */
export function datelineOf(text: string, proposals: readonly Proposal[], setting: DiscourseContext): number | null {
  const [first] = proposals;
  if (!first || !isInDateline(text, first)) return null;
  const filed = place(first.meaning, 'past', 0, setting)?.period;
  if (filed?.unit !== 'day' || filed.first >= setting.published || filed.first < setting.published - LONGEST) return null;
  return filed.first;
}
