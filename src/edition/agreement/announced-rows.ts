import type { CompiledArticle } from '../../collections/articles/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { compareStrings } from '../order.ts';
import type { Retellings } from '../retellings/index.ts';
import type { AgreementRow, TimelineEvent } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { dayBefore, daysFrom } from '../days.ts';
import { listed } from './sources.ts';

/** Of several announcements of an article for days at most this many apart, only one is listed. */
const DAYS_APART = 7;
/** Maximum length of an announced period in days. */
const MAX_PERIOD_DAYS = 31;

/** An announcement for a day or a short period. */
type Announced = TimelineEvent & { earliest: string; latest: string };

/** What later reports are looked for in. */
interface ReportSources {
  articles: readonly CompiledArticle[];
  retellings: Retellings;
}

/**
 * Return the announcements for days that have passed.
 *
 * @param until ISO day up to which the articles report
 */
export function announcedEvents(events: readonly TimelineEvent[], until: string): Announced[] {
  return events.flatMap((event): Announced[] => {
    const { status, latest, reportedOn, sentence, entities } = event;
    if (status !== 'planned' || latest === null || entities.length === 0) return [];
    // “By 1 May” has no first day: it may happen at once.
    const isBy = event.earliest === null;
    const earliest = event.earliest ?? dayBefore(reportedOn, -1);
    if (earliest.slice(0, 10) <= reportedOn || latest.slice(0, 10) >= until || (!isBy && daysFrom(earliest, latest) > MAX_PERIOD_DAYS)) return [];
    return hasDate(sentence) && !isAboutHoliday(sentence) && !datesOtherEvent(sentence) && !namesOnlyDay(sentence) && !PRONOUN.test(sentence.excerpt.text)
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
  { articles, retellings }: ReportSources,
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
    const retold = retellings.find(sentence, { from, to }).filter(({ sentence: { ref } }) => ref.article.slug !== slug);
    if (retold.some(({ sentence: { ref } }) => seenSentences.has(ref.href) || ref.article.published.slice(0, 10) >= from)) return [];
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
  return marks.some(
    ([start, end]) => DATE.test(text.slice(start, end)) && !DURATION.test(text.slice(start, end)) && !DURATION_BEFORE.test(text.slice(0, start)),
  );
}

/** A day, week, month or season: “3 May”, “next Tuesday”, “2023-05”, “spring”, “3rd”. */
const DATE =
  /\b(?:\d{4}-\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|tonight|week(?:end)?|month)\b|^\d{1,2}(?:st|nd|rd|th)?$/iu;
/** A length of time: “a day”, “two weeks”. */
const DURATION = /\b(?:an?|one|two|three|\d+)\s+(?:hours?|days?|weeks?|months?|years?)\b/iu;
/** Words before a length of time: “over the (next month)”. */
const DURATION_BEFORE = /\b(?:over|within|during|for|throughout)\s+(?:the\s+)?$/iu;

/**
 * Whether the time in a sentence dates an event other than the announced one (“before the hackathon on 31 May, a panel will meet”) or is a deadline (“comments are
 * collected through 17 May”).
 */
function datesOtherEvent({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const firstDate = marks[0];
  return firstDate !== undefined && (OTHER_TIME.test(text.slice(0, firstDate[0])) || DEADLINE.test(text.slice(0, firstDate[0])));
}

/** Words before the date of another event: “before the hackathon on (31 May)”. */
const OTHER_TIME = /\b(?:before|after|ahead of|prior to|following)\s+(?:(?!(?:will|would|is|are|be)\b)[\p{L}\p{N}'’-]+\s+){1,6}(?:on|in|at|of)\s+$/iu;
/** Words before a deadline: “through (17 May)”. */
const DEADLINE = /\b(?:through|until|till|deadline (?:is|of)|due(?: on)?)\s+$/iu;

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
  return first !== undefined && TOLD_DAY.test(text.slice(0, first[0]));
}

/** A pronoun for people that begins a sentence: a reader of the row cannot tell whom it means. */
const PRONOUN = /^(?:He|She|They|We|I|His|Her|Their)\b/u;
/** Words before a day that is itself what is said: “were told (tomorrow)”. */
const TOLD_DAY = /\b(?:(?:was|were|been) (?:told|promised|given)|said|says)\s+(?:only |just )?$/iu;

/** Whether a sentence dates its event only by a holiday (“this Thanksgiving”) or says when a holiday is (“Earth Day is next week”): neither is an announcement. */
function isAboutHoliday({ excerpt: { text, marks } }: TimelineEvent['sentence']): boolean {
  const words = marks.map(([start, end]) => text.slice(start, end)).join(' ');
  const first = marks[0];
  if (first !== undefined && HOLIDAY_IS.test(text.slice(0, first[0]))) return true;
  return words !== '' && !/\d/.test(words) && HOLIDAY.test(words);
}

/** The name of a holiday: “Thanksgiving”, “Earth Day”. */
const HOLIDAY = /\b(?:\p{Lu}\p{L}+ (?:Day|Eve)|Thanksgiving|Christmas|Easter|Halloween|Ramadan|Hanukkah|Passover|Diwali)\b/u;
/** A statement of when a holiday is, up to its date: “Earth Day is on (22 April)”. */
const HOLIDAY_IS = new RegExp(`${HOLIDAY.source}\\s+(?:is|falls|comes|will be)\\s+(?:on\\s+)?$`, 'u');
