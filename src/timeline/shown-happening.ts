import type { CorrectionRef, EntityRef, Excerpt, HappeningRef, HappeningReportRef } from '../edition/index.ts';
import { numberLabel } from './count-labels.ts';
import type { EditorNote } from './shown-event.ts';
import type { DetailLevel } from './query.ts';
import { withoutDay } from './without-day.ts';

/** Happening as shown to the reader, both in built pages and in lists that the browser creates. */
export interface ShownHappening {
  /** Its fragment id, and its URL on the page of its day. */
  id: string;
  pageHref: string;
  day: string;
  excerpt: Excerpt;
  /** URL of the shown sentence in its article. */
  href: string;
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  /** In order of publication. */
  reports: ShownReport[];
  /** Number of further reports, listed at `pageHref`. */
  furtherReports: number;
  /** Number of articles, and how many of them only repeat the words of an earlier one. */
  articles: number;
  inSameWords: number;
  /** Day of the earliest article that reports it, formatted for readers. */
  first: string;
  /** Differences between its reports, each as a sentence, with the series of the figures if there is one. */
  differences: { words: string; series: { href: string; title: string } | null }[];
  /** Notes about an editor's changes. */
  notes: EditorNote[];
  /** “Reported by 14 articles over 54 days, in 15 wordings.” */
  why: string;
  /** “How key days are chosen: 1.9 points, …”; null if only some of its reports were weighed. */
  scoreLine: string | null;
}

/** Report of a happening: one sentence. */
export interface ShownReport {
  /** Its fragment id. */
  id: string;
  excerpt: Excerpt;
  href: string;
  title: string;
  /** ISO day of its article; and the day formatted for readers. */
  reportedOn: string;
  publishedLabel: string;
  /** Remarks shown beside it: “in the same words”. */
  notes: string[];
  /** Whether an earlier report has the same or nearly the same words. */
  isRepeated: boolean;
  /** Explanation of its date. */
  dating: string;
  /** The sentence that corrects or withdraws it; only if there is one. */
  correction?: ShownCorrection;
}

/** Correction of a report, as shown. */
export interface ShownCorrection {
  /** “Corrected on 9 June 2024”. */
  label: string;
  text: string;
  href: string;
  /** ISO day on which it was published. */
  day: string;
}

/** Options for how much of a happening is shown. */
export interface ShownPart {
  /** Key of the entity whose page it is on; that entity is left out of `entities`. */
  own?: string;
  /** Maximum number of reports. */
  most?: number;
}

/** Return a happening as shown. */
export function shownHappening(happening: HappeningRef, { own, most = Infinity }: ShownPart = {}): ShownHappening {
  const { id, href: pageHref, day, sentence, entities, reports, articles, articlesInSameWords, why, notes, title } = happening;
  return {
    id,
    pageHref,
    day,
    excerpt: title === null ? sentence.excerpt : { text: title, marks: [] },
    href: sentence.href,
    entities: entities.filter(({ key }) => key !== own).map(({ name, type, href }) => ({ name, type, href })),
    reports: reports.slice(0, most).map((report) => shownReport(report, happening)),
    furtherReports: Math.max(0, reports.length - most),
    articles,
    inSameWords: articlesInSameWords,
    first: reports[0]!.sentence.article.publishedLabel,
    differences: differencesOf(happening),
    notes: notes.map(({ action, reason }) => ({ words: NOTE_WORDS[action], source: null, reason })),
    why: `${why[0]!.toUpperCase()}${why.slice(1)}.`,
    scoreLine: own === undefined ? formatScore(happening) : null,
  };
}

function differencesOf({ dayRange, differences }: HappeningRef): ShownHappening['differences'] {
  const shown = differences.map(({ words, series }) => ({ words, series: series && { href: series.href, title: series.title } }));
  // A range of days that is already among the differences is not repeated.
  return dayRange === null || differences.some(({ kind }) => kind === 'day') ? shown : [{ words: dayRange.note, series: null }, ...shown];
}

/** “How key days are chosen: 1.9 points. 3 articles report it (+3); …” */
function formatScore({ score, scoreParts }: HappeningRef): string | null {
  if (scoreParts.length === 0) return null;
  const parts = scoreParts.map(
    ({ words, effect, amount }) => `${words} (${effect === 'multiplies' ? '×' : amount < 0 ? '−' : '+'}${roundScore(Math.abs(amount))})`,
  );
  const points = roundScore(score);
  return `How key days are chosen: ${points} ${points === '1' ? 'point' : 'points'}. ${parts.join('; ')}.`;
}

function roundScore(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

const NOTE_WORDS: Record<HappeningRef['notes'][number]['action'], string> = {
  join: 'Joined by an editor.',
  split: 'Separated by an editor.',
  pin: 'Pinned by an editor.',
  show: 'Sentence chosen by an editor.',
};

function shownReport(report: HappeningReportRef, happening: HappeningRef): ShownReport {
  const { id, sentence, reportedOn } = report;
  const { excerpt, href, article } = sentence;
  const { title, publishedLabel } = article;
  const differingValues = happening.differences.flatMap(({ about, values }) =>
    values.flatMap(({ label, reports }) => (reports.includes(id) ? [`${about}: ${label}`] : [])),
  );
  return {
    ...{ id, excerpt, href, title, reportedOn, publishedLabel },
    notes: [...notesOn(report), ...differingValues],
    isRepeated: report.sameWordsAs !== null,
    dating: report.dating.why.replace(/(?<![.)])$/u, '.'),
    ...(report.correction !== undefined && { correction: shownCorrection(report.correction) }),
  };
}

/** Return a correction as shown. */
export function shownCorrection({ kind, label, day, sentence: { excerpt, href } }: CorrectionRef): ShownCorrection {
  return { label: `${kind === 'corrected' ? 'Corrected' : 'Withdrawn'} on ${label}`, text: excerpt.text, href, day };
}

/** Whether the sentence that a happening shows, or one of its other reports, was corrected or withdrawn: a remark for the line of its reports; null if none was. */
export function correctionRemark({ reports, href }: Pick<ShownHappening, 'reports' | 'href'>): string | null {
  const corrected = reports.filter(({ correction }) => correction !== undefined);
  if (corrected.length === 0) return null;
  return corrected.some((report) => report.href === href) ? 'corrected later' : 'a report was corrected';
}

function notesOn({ speaker, sameWordsAs, isDated, status }: HappeningReportRef): string[] {
  return [
    ...(speaker === null ? [] : [`source: ${speaker.name}`]),
    ...(sameWordsAs === null ? [] : [sameWordsAs.isExact ? 'in the same words' : 'in nearly the same words']),
    ...(isDated ? [] : ['without a date of its own']),
    ...(status === 'planned' ? ['planned when it was written'] : []),
  ];
}

/**
 * Return a summary of the reports of a happening on one line: “14 articles (6 in the same words), the first of 5 July 2023”; “2 sentences of one article, 5 July 2023”.
 */
export function reportedLine({
  reports,
  furtherReports,
  articles,
  inSameWords,
  first,
}: Pick<ShownHappening, 'reports' | 'furtherReports' | 'articles' | 'inSameWords' | 'first'>): string {
  if (articles === 1) return `${numberLabel(reports.length + furtherReports)} sentences of one article, ${first}`;
  const repeated = inSameWords === 0 ? '' : ` (${numberLabel(inSameWords)} in the same words)`;
  return `${numberLabel(articles)} articles${repeated}, the first of ${first}`;
}

/** Format a number of further reports: “1 more report”, “12 more reports”. */
export function moreReports(count: number): string {
  return `${numberLabel(count)} more ${count === 1 ? 'report' : 'reports'}`;
}

/** Format the number of entries at a level of detail: “7 entries”, “1 day”. */
export function levelCount(level: DetailLevel, count: number): string {
  const [one, many] = LEVEL_UNITS[level];
  return `${numberLabel(count)} ${count === 1 ? one : many}`;
}

const LEVEL_UNITS: Record<DetailLevel, [one: string, many: string]> = { story: ['entry', 'entries'], key: ['day', 'days'], all: ['event', 'events'] };

function withoutItsDay({ excerpt, href }: ShownReport, day: string): Pick<ShownReport, 'excerpt' | 'href'> {
  return { excerpt: withoutDay(excerpt, day), href };
}

/** Return a report without a correction that was published after a day. */
function uncorrectedBy(report: ShownReport, day: string): ShownReport {
  if (report.correction === undefined || report.correction.day <= day) return report;
  const { correction: _, ...known } = report;
  return known;
}

/** Return a happening with only the reports up to a day, `2023-06-01`; null if there are none. */
export function asKnownBy(happening: ShownHappening, day: string): ShownHappening | null {
  const reports = happening.reports.filter(({ reportedOn }) => reportedOn <= day).map((report) => uncorrectedBy(report, day));
  const [first] = reports;
  if (first === undefined) return null;
  if (reports.length === happening.reports.length)
    return reports.every((report, index) => report === happening.reports[index]) ? happening : { ...happening, reports };
  // If the shown sentence is of a later report, the latest remaining one takes its place.
  const { excerpt, href } = reports.some((report) => report.href === happening.href) ? happening : withoutItsDay(reports.at(-1)!, happening.day);
  const byArticle = [...Map.groupBy(reports, ({ href: sentence }) => sentence.replace(/#.*$/, '')).values()];
  const inSameWords = byArticle.filter((ofArticle) => ofArticle.every(({ isRepeated }) => isRepeated)).length;
  // Differences and score were computed from all reports and are not valid for a part of them.
  return {
    ...happening,
    reports,
    excerpt,
    href,
    articles: byArticle.length,
    inSameWords,
    first: first.publishedLabel,
    differences: [],
    why: '',
    scoreLine: null,
  };
}
