import type { Period } from '../../analysis/english/times/index.ts';
import { isoDay, parseIsoDay } from '../../days/index.ts';
import { KEY } from '../format/index.ts';
import { articlesBetween } from './article-ranges.ts';
import type { FetchErrors } from './fetch-errors.ts';
import { type FilterOutcome, union } from './filter-outcome.ts';
import type { IndexFiles } from './index-files.ts';
import { articlesOf } from './ranking.ts';
import { entryOf } from './term-expansions.ts';
import type { Notice } from './types.ts';

/** Number of years, the current one and those before it, in which a day without a year is looked for. */
const YEARS_BACK = 10;

/** Resolve a day or month that is in the query without a filter name (“22 May 2023”) to the articles about it and the articles published then. */
export async function byDay(value: string, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<FilterOutcome> {
  const asWritten = await ofDay(value, today, files, fetchErrors);
  if (/\d{4}/.test(value)) return asWritten;
  // Without a year, the last such day on which something happened or was published. 29 February is not in every year.
  const thisYear = Number(today.slice(0, 4));
  for (let year: number | null = null; year === null || year > thisYear - YEARS_BACK; year = (year ?? thisYear + 1) - 1) {
    const found = year === null ? asWritten : await ofDay(`${value} ${year}`, today, files, fetchErrors);
    if ('ids' in found && found.ids.length > 0) return found;
  }
  return 'ids' in asWritten && asWritten.ids.length === 0
    ? { label: `${asWritten.label.replace(/ \d{4}$/, '')} of any of the last ${YEARS_BACK} years`, ids: asWritten.ids }
    : asWritten;
}

async function ofDay(value: string, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<FilterOutcome> {
  const period = await periodOf(value, today);
  if ('notice' in period) return period;
  const { earliest, latest, label } = period;
  const isDay = earliest === latest;
  const day = earliest!.slice(0, isDay ? 10 : 7);
  const entry = await entryOf(KEY.day + day, files, fetchErrors);
  const reporting = entry ? await articlesOf(entry, files, fetchErrors) : new Uint32Array();
  const { first, end } = articlesBetween(files.root, earliest, latest);
  const published = Uint32Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return { label: `happened or published ${isDay ? 'on' : 'in'} ${label}`, ids: union([reporting, published]), day: { day, label, reporting, published } };
}

async function periodOf(value: string, today: string): Promise<Period | { notice: Notice }> {
  // The time analysis is large and rarely needed, so it is loaded on demand.
  const { parsePeriod } = await import('../../analysis/english/times/index.ts');
  return (
    parsePeriod(value, today) ?? {
      notice: { text: `“${value}” is not a date that we understand, so it was ignored. Try 2023, May 2023, 2023-05-22 or “last summer”.`, suggestions: [] },
    }
  );
}

/** Resolve an `after:`, `before:` or `on:` filter to a test of article numbers; to a notice if its value is not a date. */
export async function byDate(name: 'after' | 'before' | 'on', value: string, today: string, files: IndexFiles): Promise<FilterOutcome> {
  const period = await periodOf(value, today);
  if ('notice' in period) return period;
  const dayBefore = period.earliest === null ? null : isoDay(parseIsoDay(period.earliest) - 1);
  const { first, end } =
    name === 'on'
      ? articlesBetween(files.root, period.earliest, period.latest)
      : name === 'after'
        ? articlesBetween(files.root, period.earliest, null)
        : articlesBetween(files.root, null, dayBefore);
  const words = { on: 'published in', after: 'published from', before: 'published before' }[name];
  const prefix = name === 'on' && period.earliest === period.latest ? 'published on' : words;
  return { label: `${prefix} ${period.label}`, test: (article) => article >= first && article < end };
}
