import type { EntityRef, Excerpt, HappeningRef, HappeningReportRef } from '../edition/index.ts';
import { numberLabel } from './counted.ts';
import type { HandNote } from './shown-event.ts';
import type { Show } from './query.ts';

/** What a reader sees of a happening: the same in the pages that are built and in the lists that the browser makes. */
export interface ShownHappening {
  /** Fragment of its place, and its address on the page of its day. */
  id: string;
  address: string;
  day: string;
  excerpt: Excerpt;
  /** The shown sentence in its article. */
  href: string;
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  /** In order of publication. */
  reports: ShownReport[];
  /** How many reports there are besides, at its address. */
  left: number;
  /** Number of articles, and of those among them that only repeat words of an earlier one. */
  articles: number;
  inSameWords: number;
  /** When it was first reported. */
  first: string;
  /** Where its reports differ, each in a sentence, with the series of the figures where there is one. */
  differences: { words: string; series: { href: string; title: string } | null }[];
  /** What an editor did with it. */
  notes: HandNote[];
  /** “Reported by 14 articles over 54 days, in 15 wordings.” */
  why: string;
  /** “Weight 1.9: …”; null where it is weighed by some of its reports only. */
  weight: string | null;
}

/** A sentence that tells it. */
export interface ShownReport {
  /** Fragment of its place. */
  id: string;
  excerpt: Excerpt;
  href: string;
  title: string;
  /** ISO day of its article, and as a reader writes it. */
  reportedOn: string;
  publishedLabel: string;
  /** What is to be said of it beside: “in the same words”. */
  notes: string[];
  /** Whether an earlier report has its words, or nearly. */
  isRepeated: boolean;
  /** How its day was read. */
  dating: string;
}

/** How much of a happening is shown. */
export interface ShownPart {
  /** Key of the entity whose own page it stands on: that need not be named. */
  own?: string;
  /** So many of its reports at most. */
  most?: number;
}

/** Take from a happening what is shown of it. */
export function shownHappening(happening: HappeningRef, { own, most = Infinity }: ShownPart = {}): ShownHappening {
  const { id, href: address, day, sentence, entities, reports, articles, articlesInSameWords, why, notes, title } = happening;
  return {
    id,
    address,
    day,
    excerpt: title === null ? sentence.excerpt : { text: title, marks: [] },
    href: sentence.href,
    entities: entities.filter(({ key }) => key !== own).map(({ name, type, href }) => ({ name, type, href })),
    reports: reports.slice(0, most).map((report) => shownReport(report, happening)),
    left: Math.max(0, reports.length - most),
    articles,
    inSameWords: articlesInSameWords,
    first: reports[0]!.sentence.article.publishedLabel,
    differences: differencesOf(happening),
    notes: notes.map(({ action, reason }) => ({ words: NOTE_WORDS[action], source: null, reason })),
    why: `${why[0]!.toUpperCase()}${why.slice(1)}.`,
    weight: own === undefined ? weightLine(happening) : null,
  };
}

function differencesOf({ dayRange, differences }: HappeningRef): ShownHappening['differences'] {
  const told = differences.map(({ words, series }) => ({ words, series: series && { href: series.href, title: series.title } }));
  // A range of days that is told of as a difference need not be told twice.
  return dayRange === null || differences.some(({ kind }) => kind === 'day') ? told : [{ words: dayRange.note, series: null }, ...told];
}

/** “Weight 1.9: 3 articles report it (3) …, times 0.42 for how much …” */
function weightLine({ score, scoreParts }: HappeningRef): string | null {
  if (scoreParts.length === 0) return null;
  const parts = scoreParts.map(
    ({ words, effect, amount }) => `${words} (${effect === 'multiplies' ? '× ' : amount < 0 ? '− ' : '+ '}${rounded(Math.abs(amount))})`,
  );
  return `Weight ${rounded(score)}: ${parts.join('; ')}.`;
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

const NOTE_WORDS: Record<HappeningRef['notes'][number]['action'], string> = {
  join: 'Joined by an editor.',
  split: 'Told apart by an editor.',
  pin: 'Kept here by an editor.',
  hide: 'Hidden by an editor.',
  show: 'Sentence chosen by an editor.',
};

function shownReport(report: HappeningReportRef, happening: HappeningRef): ShownReport {
  const { id, sentence, reportedOn } = report;
  const { excerpt, href, article } = sentence;
  const { title, publishedLabel } = article;
  const given = happening.differences.flatMap(({ about, values }) =>
    values.flatMap(({ label, reports }) => (reports.includes(id) ? [`${about}: ${label}`] : [])),
  );
  return {
    ...{ id, excerpt, href, title, reportedOn, publishedLabel },
    notes: [...notesOn(report), ...given],
    isRepeated: report.sameWordsAs !== null,
    dating: `${report.dating.why}.`,
  };
}

function notesOn({ speaker, sameWordsAs, isDated, status }: HappeningReportRef): string[] {
  return [
    ...(speaker === null ? [] : [`says ${speaker.name}`]),
    ...(sameWordsAs === null ? [] : [sameWordsAs.isExact ? 'in the same words' : 'in nearly the same words']),
    ...(isDated ? [] : ['without a date of its own']),
    ...(status === 'planned' ? ['planned when it was written'] : []),
  ];
}

/** How a happening was reported, on one line: “14 articles (6 in the same words), first reported 5 July 2023”; “2 sentences of one article, 5 July 2023”. */
export function reportedLine({
  reports,
  left,
  articles,
  inSameWords,
  first,
}: Pick<ShownHappening, 'reports' | 'left' | 'articles' | 'inSameWords' | 'first'>): string {
  if (articles === 1) return `${numberLabel(reports.length + left)} sentences of one article, ${first}`;
  const repeated = inSameWords === 0 ? '' : ` (${numberLabel(inSameWords)} in the same words)`;
  return `${numberLabel(articles)} articles${repeated}, first reported ${first}`;
}

/** “1 more report”, “12 more reports”. */
export function leftReports(left: number): string {
  return `${numberLabel(left)} more ${left === 1 ? 'report' : 'reports'}`;
}

/** How many entries a step of the timeline shows: “7 entries”, “1 day”. */
export function stepCount(show: Show, count: number): string {
  const [one, many] = STEP_UNITS[show];
  return `${numberLabel(count)} ${count === 1 ? one : many}`;
}

const STEP_UNITS: Record<Show, [one: string, many: string]> = { story: ['entry', 'entries'], key: ['day', 'days'], all: ['sentence', 'sentences'] };

/** A happening as it was told by a day, `2023-06-01`: the reports of later days are left out; null where there was none yet. */
export function asKnownBy(happening: ShownHappening, day: string): ShownHappening | null {
  const reports = happening.reports.filter(({ reportedOn }) => reportedOn <= day);
  const [first] = reports;
  if (first === undefined || reports.length === happening.reports.length) return first === undefined ? null : happening;
  // A sentence that was not there yet is not shown for those that were.
  const { excerpt, href } = reports.some((report) => report.href === happening.href) ? happening : reports.at(-1)!;
  const byArticle = [...Map.groupBy(reports, ({ href: sentence }) => sentence.replace(/#.*$/, '')).values()];
  const inSameWords = byArticle.filter((own) => own.every(({ isRepeated }) => isRepeated)).length;
  // What was made of all reports says nothing of some.
  return { ...happening, reports, excerpt, href, articles: byArticle.length, inSameWords, first: first.publishedLabel, differences: [], why: '', weight: null };
}
