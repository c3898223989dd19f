import type { PassageSpan } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { compare } from '../order.ts';
import { annotatedSentences, excerptOf, excerptOfRow, type AnnotatedSentence, type Row } from '../excerpts/sentences.ts';
import type { ArticleDate, ArticleLength, ArticleTime, Excerpt, TimelineEvent } from '../types.ts';

interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/** What stands under a date: what the text gives, or an event that an editor added. */
type Dated = Bounds & { label: string; edtf: string } & ({ time: ArticleTime } | { event: TimelineEvent });

/** Every date that the text gives or that an editor of the article set, in order of time; of what begins together the coarser first. */
export function datesOf(compiled: CompiledArticle, events: readonly TimelineEvent[]): ArticleDate[] {
  const added = events.flatMap((event): Dated[] => (event.setByHand?.source ? [{ ...event, event }] : []));
  const dated = [...timesOf(compiled), ...added].sort((a, b) => compare(startOf(a), startOf(b)) || compare(endOf(b), endOf(a)));
  const dates: ArticleDate[] = [];
  for (const entry of dated) {
    let date = dates.at(-1);
    if (date?.edtf !== entry.edtf) dates.push((date = { label: entry.label, edtf: entry.edtf, times: [], added: [] }));
    if ('time' in entry) date.times.push(entry.time);
    else date.added.push(entry.event);
  }
  return dates;
}

/** The lengths of time that a text gives, in its order. */
export function lengthsOf({ analysis }: CompiledArticle): ArticleLength[] {
  return analysis.times.flatMap(({ id, edtf, type, surface, why }) => (edtf === null && type !== 'DATE' && type !== 'TIME' ? [{ id, surface, why }] : []));
}

/** The times of a text, and what its editor dated by hand, in order of the text. */
function timesOf(compiled: CompiledArticle): Dated[] {
  const status = new Map(compiled.analysis.events.map((event) => [event.time, event.status]));
  const rows = rowsWithFigures(compiled);
  const excerptAt = (sentence: AnnotatedSentence, span: PassageSpan): Excerpt => {
    const row = rows.get(span.passage);
    return row ? excerptOfRow(row, span, compiled.passages) : excerptOf(sentence, [span]);
  };
  return annotatedSentences(compiled).flatMap((sentence) => {
    const read = sentence.times.flatMap((time): Dated[] => {
      const { id, label, edtf, surface, why, anchor, byHand } = time;
      if (edtf === null) return [];
      const countedFrom = anchor?.time === undefined ? null : { id: anchor.time, words: anchor.words ?? '' };
      const given = {
        id,
        label,
        edtf,
        surface,
        excerpt: excerptAt(sentence, time),
        why,
        byHand: byHand !== undefined,
        status: status.get(id) ?? null,
        countedFrom,
      };
      return [{ ...time, edtf, time: given }];
    });
    const set = sentence.events.flatMap((event): Dated[] => {
      if (!event.byHand) return [];
      const { label, edtf, why, start, end } = event.byHand;
      const surface = sentence.text.slice(start - sentence.start, end - sentence.start);
      const excerpt = excerptAt(sentence, event.byHand);
      return [{ ...event.byHand, time: { id: sentence.id, label, edtf, surface, excerpt, why, byHand: true, status: event.status, countedFrom: null } }];
    });
    return [...read, ...set];
  });
}

/** Passages that are cells of a table → the rows they stand in, where there is a figure to show: a day alone in its cell tells nothing. */
function rowsWithFigures({ analysis }: CompiledArticle): Map<number, Row> {
  return new Map(analysis.figures.flatMap(({ row }) => (row ?? []).map(({ passage }) => [passage, row!] as const)));
}

function startOf({ earliest, latest }: Bounds): string {
  return (earliest ?? latest)!;
}

function endOf({ latest }: Bounds): string {
  return latest ?? '9999';
}
