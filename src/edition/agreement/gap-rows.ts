import { labelOf } from '../../analysis/english/times/index.ts';
import { counted } from '../../text/index.ts';
import { compareStrings } from '../order.ts';
import type { AgreementRow, DatedPeriod, HappeningDay, SentenceRef, TimelineEvent } from '../types.ts';
import { dayBefore, daysFrom } from '../days.ts';

/** A period without reports is listed as a gap if it has at least this many days and is at least this many times as long as the median. */
const MIN_GAP_DAYS = 60;
const TIMES_MEDIAN = 4;
/** Maximum number of gaps listed, the longest ones. */
const MAX_GAPS = 3;
/** Minimum number of dated days and periods; among fewer, a gap means nothing. */
const MIN_DATED = 4;
/** Maximum length in days of a period that counts as dated; a longer one says nothing about any part of it. */
const MAX_PERIOD_DAYS = 93;

/** Return the days and periods that the dates of sentences mean: “in March”, “was to open on 3 May”, “on 4 June”. Not every reported day is in the chronicle. */
export function datedPeriods(events: readonly TimelineEvent[]): DatedPeriod[] {
  return events.flatMap(({ earliest, latest, filterKeys, label, sentence }) => {
    if (earliest === null || latest === null || daysFrom(earliest, latest) > MAX_PERIOD_DAYS) return [];
    const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)];
    return [{ from, to, label, sentence, keys: filterKeys }];
  });
}

/** The last day before a gap or the first day after it, with a sentence about it. */
interface Edge {
  day: string;
  label: string;
  sentence: SentenceRef;
  href: string | null;
}

/**
 * Return a row for each of the longest gaps: unusually long periods to which no sentence refers. Gaps before the first article are left out, since nobody was
 * reporting then, and so are gaps that end after the newest article, which nobody can have reported on yet.
 *
 * @param days days with happenings
 * @param periods days and periods that the dates of sentences mean
 * @param list part of the rows' ids, different for each list on a page, and the ISO day up to which the articles report
 */
export function gapRows(days: readonly HappeningDay[], periods: readonly DatedPeriod[], { id, until }: { id: string; until: string }): AgreementRow[] {
  const firstPublished = [...days.flatMap(({ happenings }) => happenings.flatMap(({ reports }) => reports)), ...periods]
    .map(({ sentence }) => sentence.article.published.slice(0, 10))
    .reduce((first, day) => (day < first ? day : first), '9999');
  const gaps = gapsBetween(days, periods);
  if (gaps.length < MIN_DATED - 1) return [];
  const median = gaps.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return gaps
    .filter(({ length, after }) => length >= Math.max(MIN_GAP_DAYS, median * TIMES_MEDIAN) && after.day > firstPublished && after.day <= until)
    .sort((a, b) => b.length - a.length || compareStrings(a.after.day, b.after.day))
    .slice(0, MAX_GAPS)
    .map(({ before, after, length }): AgreementRow => {
      return {
        id: `gap-${id}-${after.day}`,
        state: 'open',
        kind: 'gap',
        day: after.day,
        label: labelOf(`${dayBefore(before.day, -1)}/${dayBefore(after.day, 1)}`),
        title: `${length - 1} days without an event in ${id === 'own' ? 'these articles' : 'any article'}`,
        href: after.href,
        accounts: [before, after].map(({ label, sentence }, index) => ({ value: index === 0 ? 'Before' : 'After', source: label, sentence })),
        compareHref: null,
        why: `In most cases no more than ${counted(median, 'day')} ${median === 1 ? 'passes' : 'pass'} between one day with an event and the next.`,
        entityKeys: [],
        articles: [],
        weight: length,
        note: null,
      };
    });
}

/** Return the gaps between days and periods, each with the number of days from the last day before it to the first day after it. */
function gapsBetween(days: readonly HappeningDay[], periods: readonly DatedPeriod[]): { before: Edge; after: Edge; length: number }[] {
  const dated = [...days.flatMap(edgesOfDay), ...periods.map(edgesOfPeriod)].sort((a, b) => compareStrings(a.first.day, b.first.day));
  const gaps: { before: Edge; after: Edge; length: number }[] = [];
  let last = dated[0]?.last;
  for (const { first, last: end } of dated.slice(1)) {
    if (first.day > last!.day) gaps.push({ before: last!, after: first, length: daysFrom(last!.day, first.day) });
    if (end.day > last!.day) last = end;
  }
  return gaps;
}

function edgesOfDay({ day, happenings }: HappeningDay): { first: Edge; last: Edge }[] {
  const reported = happenings.filter(({ status }) => status === 'reported');
  const edgeOf = ({ label, sentence, href }: HappeningDay['happenings'][number]): Edge => ({ day, label, sentence, href });
  return reported.length === 0 ? [] : [{ first: edgeOf(reported[0]!), last: edgeOf(reported.at(-1)!) }];
}

function edgesOfPeriod({ from, to, label, sentence }: DatedPeriod): { first: Edge; last: Edge } {
  return { first: { day: from, label, sentence, href: null }, last: { day: to, label, sentence, href: null } };
}
