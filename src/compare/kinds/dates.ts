import { countsFromOtherDay } from '../../analysis/english/comparison/index.ts';
import { haveDayInCommon } from '../figures.ts';
import { withOtherNotes } from '../items.ts';
import type { ComparedArticle, ComparedDate } from '../types.ts';
import { containsPhrase } from '../words.ts';
import type { Kind } from './kind.ts';

/** Milliseconds of a day. Its own, because a module shared with the timeline would be one more file to load there. */
const DAY = 86_400_000;

/** The dates that articles give. */
export const DATES: Kind<ComparedDate> = {
  id: 'dates',
  name: 'Dates',
  itemsIn: ({ dates }) => dates,
  isSame: (one, _, other) => one.edtf === other.edtf,
  mayBeIn: (one, _, article) => mayGiveDate(one, article),
  itemOf(one, article, same, { dates }) {
    // A text that says “August” does not contain “20 August”, but readers should see that it may mean that day.
    const near = same.length > 0 ? [] : dates.filter((each) => each.edtf !== one.edtf && haveDayInCommon(one, each)).map(({ label }) => label);
    return { label: one.label, href: `${article.href}#${article.sentences[one.sentences[0]!]?.id ?? ''}`, note: withOtherNotes('', near) };
  },
};

/**
 * Whether another article may give a date that may be the same: “May” for 3 May; a weekday, month or day that was not read as a date, as in “since Sunday night”, “on the
 * 28th”; or a day counted from the one before or after it, as in “the next day”, “the eve of the march”.
 */
function mayGiveDate(date: ComparedDate, { dates, sentences }: ComparedArticle): boolean {
  if (dates.some((other) => haveDayInCommon(date, other))) return true;
  const dated = new Set(dates.flatMap(({ sentences: own }) => own));
  const days = daysOf(date);
  const names = new Set([...days.map((day) => WEEKDAY.format(day)), ...endsOf(date).map((end) => MONTH.format(end))]);
  const ordinals = new Set(days.map((day) => ordinalOf(new Date(day).getUTCDate())));
  const nextTo = new Set(
    dates.filter((other) => daysOf(other).some((day) => days.some((own) => Math.abs(own - day) === DAY))).flatMap(({ sentences: own }) => own),
  );
  return sentences.some(
    ({ text }, index) =>
      (!dated.has(index) && [...names].some((name) => containsPhrase(text, name))) ||
      [...ordinals].some((ordinal) => containsPhrase(text, ordinal)) ||
      ((nextTo.has(index) || nextTo.has(index - 1)) && countsFromOtherDay(text)),
  );
}

/** Return the number of a day as an ordinal: “28th”. */
function ordinalOf(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
/** Maximum length in days of a period whose weekdays are looked for: longer periods contain too many. */
const MAX_DAYS = 3;

/** Return the days of a period of up to `MAX_DAYS`, in milliseconds since 1970; none for a longer period. */
function daysOf(date: ComparedDate): number[] {
  const [first, last] = endsOf(date);
  if (first === undefined || last === undefined) return [];
  const count = (last - first) / DAY + 1;
  return count > MAX_DAYS ? [] : Array.from({ length: count }, (_, index) => first + index * DAY);
}

/**
 * Return the first and last day of a period, in milliseconds since 1970; none for a period before the year 0: `Date.parse` does not read its four-digit
 * year, and no weekday or month of it is named in news.
 */
function endsOf({ from, to }: ComparedDate): number[] {
  return from.startsWith('-') ? [] : [from, to].map((day) => Date.parse(day));
}
