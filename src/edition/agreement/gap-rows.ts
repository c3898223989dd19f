import { labelOf } from '../../analysis/english/times/index.ts';
import { counted } from '../../text/index.ts';
import { compare } from '../order.ts';
import type { AgreementRow, DatedPeriod, HappeningDay, SentenceRef, TimelineEvent } from '../types.ts';
import { daysFrom } from '../days.ts';

/** A period without reports is a gap if it has at least this many days and is this many times as long as the median. */
const MIN_GAP = 60;
const HOLE_TIMES = 4;
/** Maximum number of gaps listed, the longest ones. */
const MAX_GAPS = 3;
/** Minimum number of days with reports; with fewer, gaps mean nothing. */
const MIN_DAYS = 4;
/** An event of a longer period, in days, dates nothing to any part of it. */
const MAX_PERIOD = 93;

/** Return the periods to which sentences date something, but for the days of what is reported, which are in the chronicle: “in March”, “was to open on 3 May”. */
export function datedPeriods(events: readonly TimelineEvent[]): DatedPeriod[] {
  return events.flatMap(({ earliest, latest, status, filterKeys, label, sentence }) => {
    if (earliest === null || latest === null || daysFrom(earliest, latest) > MAX_PERIOD) return [];
    const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)];
    return from === to && status === 'reported' ? [] : [{ from, to, label, sentence, keys: filterKeys }];
  });
}

/** A side of a gap: the day, with a sentence about it. */
interface Edge {
  day: string;
  label: string;
  sentence: SentenceRef;
  href: string | null;
}

/**
 * Return the longest periods to which no sentence dates anything, if they are unusually long. Before the first article nothing is missing: it tells of what led
 * up to it.
 *
 * @param days the days of what is reported
 * @param periods to which sentences date something else
 */
export function gapRows(days: readonly HappeningDay[], periods: readonly DatedPeriod[], id: string): AgreementRow[] {
  const since = [...days.flatMap(({ happenings }) => happenings.flatMap(({ reports }) => reports)), ...periods]
    .map(({ sentence }) => sentence.article.published.slice(0, 10))
    .reduce((first, day) => (day < first ? day : first), '9999');
  const gaps = gapsBetween(days, periods);
  if (gaps.length < MIN_DAYS - 1) return [];
  const middle = gaps.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return gaps
    .filter(({ length, after }) => length >= Math.max(MIN_GAP, middle * HOLE_TIMES) && after.day > since)
    .sort((a, b) => b.length - a.length || compare(a.after.day, b.after.day))
    .slice(0, MAX_GAPS)
    .map(({ before, after, length }): AgreementRow => {
      return {
        id: `hole-${id}-${after.day}`,
        state: 'open',
        kind: 'hole',
        day: after.day,
        label: labelOf(`${before.day}/${after.day}`),
        title: `No sentence dates anything to the ${length - 1} days between`,
        href: after.href,
        accounts: [before, after].map(({ label, sentence }, index) => ({ value: index === 0 ? 'Before' : 'After', source: label, sentence })),
        compare: null,
        why: `Neither by day nor by month. Of the other stretches between two dated days, half have ${counted(middle, 'day')} or fewer.`,
        entityKeys: [],
        articles: [],
        weight: length,
        note: null,
      };
    });
}

/** Return the gaps between days and periods, with their lengths from the last day before to the first day after. */
function gapsBetween(days: readonly HappeningDay[], periods: readonly DatedPeriod[]): { before: Edge; after: Edge; length: number }[] {
  const dated = [...days.flatMap(edgesOfDay), ...periods.map(edgesOfPeriod)].sort((a, b) => compare(a.first.day, b.first.day));
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
