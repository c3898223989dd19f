import { daysBetween } from '../days.ts';
import { REACTIONS, speaksOfWriterOrReader, withoutQuotations } from '../../analysis/english/event-sentences/index.ts';
import { headlineReports } from './headline.ts';
import type { Candidate, ChronicleSource } from './types.ts';
import { familyOf } from './word-families.ts';

/** Maximum share of the sentences of a report of news that speak of its writer or to its reader: a post of a blog has more. */
const MAX_PERSONAL = 0.1;
/** Maximum number of days between the news and the article that reports it. */
export const MAX_LAG = 1;

/**
 * Return the ISO day of what an article reports at its head: the day that its head gives, if it is that of publication or the day before. If the head gives none, it is the
 * day of publication, provided that the article has a dateline, or that its headline reports the same as the sentence and the article speaks of its writer or reader
 * in few sentences only. Null in all other cases.
 *
 * @param dated day of the first dated event at the head; undefined if the head gives none
 */
export function newsDayOf(
  { published, headline, passages, stems }: ChronicleSource,
  dated: string | undefined,
  hasDateline: boolean,
  lead: Candidate,
): string | null {
  const day = published.slice(0, 10);
  if (dated !== undefined) return dated <= day && daysBetween(dated, day) <= MAX_LAG ? dated : null;
  if (hasDateline) return day;
  return headline !== undefined && headlineReports(headline, lead.stems) && !isPersonal(passages, stems.length) ? day : null;
}

/** Whether an article speaks of its writer or to its reader, outside quotations: “we launched”, “your website”. */
function isPersonal(passages: readonly string[], sentences: number): boolean {
  const personal = passages.flatMap((passage) => withoutQuotations(passage).split(/(?<=[.!?])\s/)).filter(speaksOfWriterOrReader).length;
  return personal > MAX_PERSONAL * sentences;
}

/**
 * Whether the sentence that dates the news of an article reports the news itself: “A firm has turned down a bid. Its board said yesterday that …”; not “Reed has
 * resigned. The union welcomed this on Monday.” It shares a word or a name with the news, or cannot be read without it.
 */
export function tellsTheSame(news: Candidate, dated: Candidate): boolean {
  if (dated.verb !== null && REACTIONS.has(dated.verb)) return false;
  const stems = new Set(news.stems.split(' ').map(familyOf));
  return !dated.standsAlone || dated.entities.some((key) => news.entities.includes(key)) || dated.stems.split(' ').some((stem) => stems.has(familyOf(stem)));
}
