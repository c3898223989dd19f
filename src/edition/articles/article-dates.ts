import type { PassageSpan } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { compareStrings } from '../order.ts';
import { memoizedWith } from '../memoize.ts';
import { eventsOf } from '../timeline/timeline.ts';
import type { ArticleView } from './article-view.ts';
import { annotatedSentences, excerptOf, excerptOfRow, type AnnotatedSentence, type Row } from '../excerpts/sentences.ts';
import type { ArticleDate, ArticleDuration, ArticleTime, Excerpt, HappeningLink, TimelineEvent } from '../types.ts';

interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/** Return the dates of an article. `links` gives the happening that each event reports, by the id of the event. Computed anew only if a link changed. */
export const datesIn = memoizedWith(
  (view: ArticleView, links: ReadonlyMap<string, HappeningLink | null>) => datesOf(view.article, eventsOf(view), (event) => links.get(event) ?? null),
  haveSameLinks,
);

function haveSameLinks(before: ReadonlyMap<string, HappeningLink | null>, now: ReadonlyMap<string, HappeningLink | null>): boolean {
  for (const [event, link] of now) {
    const previous = before.get(event);
    if (previous?.href !== link?.href || previous?.others !== link?.others || previous?.isDisputed !== link?.isDisputed) return false;
  }
  return before.size === now.size;
}

/** Entry under a date: a time expression of the text, or an event that an editor added. */
type DateEntry = Bounds & { label: string; edtf: string } & ({ time: ArticleTime; sentence: string } | { event: TimelineEvent });

/**
 * Return every date that the text gives or that an editor of the article set, in order of time; if two begin at the same time, the coarser one comes first. A
 * sentence with several dates is quoted in full under the first of them only.
 *
 * @param linkOf maps the id of an event to the happening that it reports
 */
export function datesOf(compiled: CompiledArticle, events: readonly TimelineEvent[], linkOf: (event: string) => HappeningLink | null): ArticleDate[] {
  // An event that an editor added has a source outside the article. If an editor dated a sentence of the article, it is in `timesOf`.
  const added = events.flatMap((event): DateEntry[] => (event.manualOverride?.source ? [{ ...event, event }] : []));
  const dated = [...timesOf(compiled, linkOf), ...added].sort((a, b) => compareStrings(startOf(a), startOf(b)) || compareStrings(endOf(b), endOf(a)));
  const dates: ArticleDate[] = [];
  const quotedUnder = new Map<string, ArticleTime>();
  for (const entry of dated) {
    let date = dates.at(-1);
    if (date?.edtf !== entry.edtf) dates.push((date = { label: entry.label, edtf: entry.edtf, times: [], added: [] }));
    if ('time' in entry) {
      const { time, sentence } = entry;
      const first = quotedUnder.get(sentence);
      if (first === undefined) quotedUnder.set(sentence, time);
      date.times.push(first === undefined ? time : withoutSentence(time, first));
    } else date.added.push(entry.event);
  }
  return dates;
}

/** Return a time with its own words as the excerpt, because its sentence is quoted under another time. */
function withoutSentence(time: ArticleTime, first: ArticleTime): ArticleTime {
  const { surface } = time;
  return { ...time, excerpt: { text: surface, marks: [[0, surface.length]] }, sameSentenceAs: { id: first.id, words: first.surface } };
}

/** Return the durations that a text gives, in text order. */
export function durationsOf({ analysis }: CompiledArticle): ArticleDuration[] {
  return analysis.times.flatMap(({ id, edtf, type, surface, why }) => (edtf === null && type !== 'DATE' && type !== 'TIME' ? [{ id, surface, why }] : []));
}

/** Return the time expressions of a text and the dates that an editor set, in text order. */
function timesOf(compiled: CompiledArticle, linkOf: (event: string) => HappeningLink | null): DateEntry[] {
  const status = new Map(compiled.analysis.events.map((event) => [event.time, event.status]));
  const eventOf = new Map(compiled.analysis.events.map((event) => [event.time, `${compiled.slug}/${event.id}`]));
  const rows = rowsWithFigures(compiled);
  const excerptAt = (sentence: AnnotatedSentence, span: PassageSpan, spans: readonly PassageSpan[] = [span]): Excerpt => {
    const row = rows.get(span.passage);
    return row ? excerptOfRow(row, span, compiled.passages) : excerptOf(sentence, spans);
  };
  return annotatedSentences(compiled).flatMap((sentence) => {
    const fromText = sentence.times.flatMap((time): DateEntry[] => {
      const { id, label, edtf, surface, why, anchor, manualOverride } = time;
      if (edtf === null) return [];
      const countedFrom = anchor?.time === undefined ? null : { id: anchor.time, words: anchor.words ?? '' };
      const articleTime = {
        id,
        label,
        edtf,
        surface,
        excerpt: excerptAt(sentence, time, dateSpansIn(sentence)),
        sameSentenceAs: null,
        happening: eventOf.has(id) ? linkOf(eventOf.get(id)!) : null,
        why,
        isOverridden: manualOverride !== undefined,
        status: status.get(id) ?? null,
        countedFrom,
      };
      return [{ ...time, edtf, time: articleTime, sentence: sentence.id }];
    });
    const datedByEditor = sentence.events.flatMap((event): DateEntry[] => {
      if (!event.manualOverride) return [];
      const { label, edtf, why, start, end } = event.manualOverride;
      const surface = sentence.text.slice(start - sentence.start, end - sentence.start);
      const excerpt = excerptAt(sentence, event.manualOverride);
      const happening = linkOf(`${compiled.slug}/${event.id}`);
      const time = {
        // A date that an editor set has no time expression, so its link goes to the sentence.
        id: sentence.id,
        label,
        edtf,
        surface,
        excerpt,
        sameSentenceAs: null,
        happening,
        why,
        isOverridden: true,
        status: event.status,
        countedFrom: null,
      };
      return [{ ...event.manualOverride, time, sentence: sentence.id }];
    });
    return [...fromText, ...datedByEditor];
  });
}

/** Return the spans of the dates in a sentence, without those that lie inside another. */
function dateSpansIn({ times }: AnnotatedSentence): PassageSpan[] {
  const dated = times.filter(({ edtf }) => edtf !== null);
  return dated.filter((time) => !dated.some((other) => other !== time && other.start <= time.start && other.end >= time.end));
}

/** Return the table rows with figures, by the passage of each of their cells. A cell that contains only a date is quoted with its row. */
function rowsWithFigures({ analysis }: CompiledArticle): Map<number, Row> {
  return new Map(analysis.figures.flatMap(({ row }) => (row ?? []).map(({ passage }) => [passage, row!] as const)));
}

function startOf({ earliest, latest }: Bounds): string {
  return (earliest ?? latest)!;
}

/** Return the last day of a time; a text that comes after all days if its end is open. */
function endOf({ latest }: Bounds): string {
  return latest ?? '9999';
}
