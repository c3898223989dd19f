import type { CompiledArticle } from '../../collections/articles/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { compare, firstAtOrAfter } from '../order.ts';
import type { AgreementRow, HappeningDay, TimelineEvent } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { createToldLater } from './told-later.ts';

const DAY = 86_400_000;
/** Number of days before or after the announced day within which a report counts. */
const AROUND = 7;
/** Maximum length of an announced period in days. */
const MAX_DAYS = 31;
/** A period without reports is a gap if it has at least this many days and is this many times as long as the median. */
const MIN_GAP = 60;
const HOLE_TIMES = 4;
/** Maximum number of gaps listed, the longest ones. */
const MAX_GAPS = 3;
/** Minimum number of days with reports; with fewer, gaps mean nothing. */
const MIN_DAYS = 4;

/**
 * Return a row for each announcement whose date has passed without a report: no event of a later article, in or around that time, involves any of the
 * announced entities.
 *
 * @param until ISO day up to which the articles report
 */
export function announcedRows(
  events: readonly TimelineEvent[],
  articles: readonly CompiledArticle[],
  until: string,
  { nameOf, withContainers }: RowContext,
): AgreementRow[] {
  const told = events.filter(({ status }) => status !== 'planned' && status !== 'conditional').sort((a, b) => compare(a.reportedOn, b.reportedOn));
  const open = events.filter((event): event is Dated => {
    const { status, earliest, latest, reportedOn, sentence, entities } = event;
    if (status !== 'planned' || earliest === null || latest === null || entities.length === 0) return false;
    if (earliest.slice(0, 10) <= reportedOn || latest.slice(0, 10) >= until || lengthOf(earliest, latest) > MAX_DAYS) return false;
    return !isOnlyNamed(sentence) && !isOtherTime(sentence) && !isTold(event, earliest, latest, told);
  });
  const toldLater = createToldLater(
    articles,
    open.map(({ sentence }) => sentence),
  );
  const seen = new Set<string>();
  return open.flatMap(({ id, earliest, latest, sentence, entities, label }): AgreementRow[] => {
    if (seen.has(sentence.href) || toldLater(sentence, earliest.slice(0, 10))) return [];
    seen.add(sentence.href);
    return [
      {
        id: `announced-${id.replace('/', '-')}`,
        state: 'open',
        kind: 'announced',
        day: latest.slice(0, 10),
        label,
        title: null,
        href: null,
        accounts: [{ value: '', source: nameOf({ sentence, speaker: null }), sentence }],
        compare: null,
        why: `Announced for ${label}, which has passed; no later article tells of it.`,
        entityKeys: withContainers(entities.map(({ key }) => key)),
        articles: [sentence.article.slug],
        weight: entities.length,
        note: null,
      },
    ];
  });
}

type Dated = TimelineEvent & { earliest: string; latest: string };

/** Whether the time in a sentence belongs to another event than the announced one: “before the hackathon on 31 May, a panel will meet”. */
function isOtherTime({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const first = marks[0];
  return first !== undefined && OTHER_TIME.test(text.slice(0, first[0]));
}

const OTHER_TIME = /\b(?:before|after|ahead of|prior to|following)\s+(?:(?!(?:will|would|is|are|be)\b)[\p{L}\p{N}'’-]+\s+){1,6}(?:on|in|at|of)\s+$/iu;

/** Whether a sentence dates its event only by a holiday (“this Thanksgiving”), or dates a holiday (“Earth Day is next week”); that is not an announcement. */
function isOnlyNamed({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const words = marks.map(([start, end]) => text.slice(start, end)).join(' ');
  const first = marks[0];
  if (first !== undefined && FEAST_IS.test(text.slice(0, first[0]))) return true;
  return words !== '' && !/\d/.test(words) && FEAST.test(words);
}

const FEAST = /\b(?:\p{Lu}\p{L}+ (?:Day|Eve)|Thanksgiving|Christmas|Easter|Halloween|Ramadan|Hanukkah|Passover|Diwali)\b/u;
const FEAST_IS = new RegExp(`${FEAST.source}\\s+(?:is|falls|comes|will be)\\s+(?:on\\s+)?$`, 'u');

function isTold({ reportedOn, filterKeys }: TimelineEvent, earliest: string, latest: string, told: readonly TimelineEvent[]): boolean {
  const keys = new Set(filterKeys);
  const [from, to] = [shifted(earliest, -AROUND), shifted(latest, AROUND)];
  for (let i = firstAtOrAfter(told, reportedOn, (event) => event.reportedOn); i < told.length; i++) {
    const other = told[i]!;
    if (other.reportedOn === reportedOn || other.earliest === null || other.latest === null) continue;
    if (other.earliest.slice(0, 10) <= to && other.latest.slice(0, 10) >= from && other.filterKeys.some((key) => keys.has(key))) return true;
  }
  return false;
}

/** Return the longest periods without any reported event, if they are unusually long. */
export function gapRows(days: readonly HappeningDay[], id: string): AgreementRow[] {
  const told = days.filter(({ happenings }) => happenings.some(({ status }) => status === 'reported'));
  if (told.length < MIN_DAYS) return [];
  const gaps = told.slice(1).map((day, index) => ({ before: told[index]!, after: day, length: lengthOf(told[index]!.day, day.day) }));
  const middle = gaps.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return gaps
    .filter(({ length }) => length >= Math.max(MIN_GAP, middle * HOLE_TIMES))
    .sort((a, b) => b.length - a.length || compare(a.after.day, b.after.day))
    .slice(0, MAX_GAPS)
    .map(({ before, after, length }): AgreementRow => {
      const last = before.happenings.findLast(({ status }) => status === 'reported')!;
      const next = after.happenings.find(({ status }) => status === 'reported')!;
      return {
        id: `hole-${id}-${after.day}`,
        state: 'open',
        kind: 'hole',
        day: after.day,
        label: labelOf(`${before.day}/${after.day}`),
        title: `Nothing is told of the ${length - 1} days between`,
        href: next.href,
        accounts: [last, next].map(({ label, sentence }, index) => ({ value: index === 0 ? 'Before' : 'After', source: label, sentence })),
        compare: null,
        why: `${length} days lie between ${last.label} and ${next.label}; half of the other stretches have ${middle} or fewer.`,
        entityKeys: [],
        articles: [],
        weight: length,
        note: null,
      };
    });
}

function lengthOf(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + by * DAY).toISOString().slice(0, 10);
}
