import {
  beginsWithPronoun,
  hasCondition,
  isDateOfDays,
  isForecast,
  isOfOtherEvent,
  isToldDay,
  namesHoliday,
  saysPlan,
  saysWhenHolidayIs,
} from '../../analysis/english/disputes/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { compareStrings } from '../order.ts';
import type { SameFactSearch } from '../retellings/index.ts';
import type { AgreementRow, TimelineEvent } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { dayBefore, daysFrom } from '../days.ts';
import { listed } from '../listed.ts';

/** Of several announcements of an article for days at most this many apart, only one is listed. */
const DAYS_APART = 7;
/** Maximum length of an announced period in days. */
const MAX_PERIOD_DAYS = 31;

/** An announcement for a day or a short period. */
type Announced = TimelineEvent & { earliest: string; latest: string };

/** What later reports are looked for in. */
interface ReportSources {
  articles: readonly CompiledArticle[];
  sameFactSearch: SameFactSearch;
}

/**
 * Return the announcements for days that have passed.
 *
 * @param until ISO day up to which the articles report
 */
export function announcedEvents(events: readonly TimelineEvent[], until: string): Announced[] {
  return events.flatMap((event): Announced[] => {
    const { status, latest, reportedOn, sentence, entities } = event;
    if (status !== 'planned' || latest === null || (entities.length === 0 && !saysPlan(sentence.excerpt.text))) return [];
    // “By 1 May” has no first day: it may happen at once.
    const isBy = event.earliest === null;
    const earliest = event.earliest ?? dayBefore(reportedOn, -1);
    if (earliest.slice(0, 10) <= reportedOn || latest.slice(0, 10) >= until || (!isBy && daysFrom(earliest, latest) > MAX_PERIOD_DAYS)) return [];
    return hasDate(sentence) &&
      !isForecast(sentence.excerpt.text) &&
      !hasCondition(sentence.excerpt.text) &&
      !isAboutHoliday(sentence) &&
      !datesOtherEvent(sentence) &&
      !namesOnlyDay(sentence) &&
      !beginsWithPronoun(sentence.excerpt.text)
      ? [{ ...event, earliest, latest }]
      : [];
  });
}

/**
 * Return a row for each announcement without a later report (`later-reports.ts`). Of several announcements of the same thing, or of one article for the same week, only
 * the first is listed.
 */
export function announcedRows(
  announced: readonly Announced[],
  { articles, sameFactSearch }: ReportSources,
  { nameOf, withContainers }: RowContext,
): AgreementRow[] {
  const updatedOn = new Map(articles.map(({ slug, frontmatter: { updated } }) => [slug, updated?.slice(0, 10)]));
  const seenSentences = new Set<string>();
  const listedWeeks: { article: string; day: string }[] = [];
  const inOrder = announced.toSorted((a, b) => compareStrings(a.reportedOn, b.reportedOn) || compareStrings(a.id, b.id));
  // “On 27 and 28 September” is one announcement of two days.
  return [...Map.groupBy(inOrder, ({ sentence }) => sentence.href).values()].flatMap((allOfSentence): AgreementRow[] => {
    // Of two things that one sentence announces, only one may have been reported.
    const ofSentence = allOfSentence.filter(({ isReportedLater }) => !isReportedLater);
    seenSentences.add(allOfSentence[0]!.sentence.href);
    if (ofSentence.length === 0) return [];
    const { id, sentence, entities } = ofSentence[0]!;
    const labels = [...new Set(ofSentence.toSorted((a, b) => compareStrings(a.latest, b.latest)).map(dayLabelOf))];
    const label = listed(labels);
    const from = ofSentence.map(({ earliest }) => earliest.slice(0, 10)).sort(compareStrings)[0]!;
    const to = ofSentence
      .map(({ latest }) => latest.slice(0, 10))
      .sort(compareStrings)
      .at(-1)!;
    const { slug } = sentence.article;
    const isOfSameWeek = ({ article, day }: { article: string; day: string }) => article === slug && Math.abs(daysFrom(day, to)) <= DAYS_APART;
    // An article updated on or after that day may itself report what became of it.
    if ((updatedOn.get(slug) ?? '') >= from) return [];
    if (listedWeeks.some(isOfSameWeek)) return [];
    // Checked last because it is the slowest test.
    const retold = sameFactSearch.find(sentence, { from, to }).filter(({ sentence: { ref } }) => ref.article.slug !== slug);
    // Whether a later sentence that only may report the same does so was decided with the words of the whole edition (`told-later.ts`).
    if (retold.some(({ sentence: { ref }, isSure }) => seenSentences.has(ref.href) || (isSure && ref.article.published.slice(0, 10) >= from))) return [];
    listedWeeks.push({ article: slug, day: to });
    return [
      {
        id: `announced-${id.replace('/', '-')}`,
        state: 'open',
        kind: 'announced',
        day: to,
        label,
        title: null,
        href: null,
        accounts: [{ value: '', source: nameOf({ sentence, speaker: null }), sentence }],
        compareHref: null,
        why: `Announced ${forDays(labels)} passed, and no article was found that says whether it happened.`,
        entityKeys: withContainers(entities.map(({ key }) => key)),
        articles: [sentence.article.slug],
        weight: entities.length,
        note: null,
      },
    ];
  });
}

/** Whether a sentence dates what it announces to a day, week, month or season: “on 3 May”, “next Tuesday”, but not “in a day”, “over the next month”. */
function hasDate({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  return marks.some(([start, end]) => isDateOfDays(text.slice(start, end), text.slice(0, start)));
}

/**
 * Whether the time in a sentence dates an event other than the announced one (“before the hackathon on 31 May, a panel will meet”) or is a deadline (“comments are
 * collected through 17 May”).
 */
function datesOtherEvent({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const firstDate = marks[0];
  return firstDate !== undefined && isOfOtherEvent(text.slice(0, firstDate[0]));
}

/** Return the label of an announced day or period, without the time of day: it may be that of any time zone. */
function dayLabelOf({ label, earliest, latest }: Announced): string {
  const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)];
  return from === to && /\d:\d\d/u.test(label) ? labelOf(to) : label;
}

/** Return the days of an announcement in words: “for 19 April and by 1 May. Those days have”. */
function forDays(labels: readonly string[]): string {
  const days = labels.map((label, index) => (/^by /u.test(label) || (index > 0 && !/^by /u.test(labels[index - 1]!)) ? label : `for ${label}`));
  return `${listed(days)}. ${labels.length === 1 ? 'That day has' : 'Those days have'}`;
}

/** Whether a sentence gives a day as what somebody was told, not what is to happen then: “then we were told (tomorrow)”. */
function namesOnlyDay({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const first = marks[0];
  return first !== undefined && isToldDay(text.slice(0, first[0]));
}

/** Whether a sentence dates its event only by a holiday (“this Thanksgiving”) or says when a holiday is (“Earth Day is next week”): neither is an announcement. */
function isAboutHoliday({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const words = marks.map(([start, end]) => text.slice(start, end)).join(' ');
  const first = marks[0];
  if (first !== undefined && saysWhenHolidayIs(text.slice(0, first[0]))) return true;
  return words !== '' && !/\d/.test(words) && namesHoliday(words);
}
