import type { EntityRef, Excerpt, HappeningRef, HappeningReportRef } from '../edition/index.ts';
import { numberLabel } from './counted.ts';
import type { HandNote } from './shown-event.ts';
import type { Show } from './query.ts';

/** What a reader sees of a happening: the same in the pages that are built and in the lists that the browser makes. */
export interface ShownHappening {
  /** Fragment of its place. */
  id: string;
  day: string;
  excerpt: Excerpt;
  /** The shown sentence in its article. */
  href: string;
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  reports: ShownReport[];
  /** What an editor did with it. */
  notes: HandNote[];
  /** “Reported by 14 articles over 54 days, in 15 wordings.” */
  why: string;
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
}

/** Take from a happening what is shown of it. */
export function shownHappening({ id, day, sentence, entities, reports, why, notes, title }: HappeningRef): ShownHappening {
  return {
    id,
    day,
    excerpt: title === null ? sentence.excerpt : { text: title, marks: [] },
    href: sentence.href,
    entities: entities.map(({ name, type, href }) => ({ name, type, href })),
    reports: reports.map(shownReport),
    notes: notes.map(({ action, reason }) => ({ words: NOTE_WORDS[action], source: null, reason })),
    why: `${why[0]!.toUpperCase()}${why.slice(1)}.`,
  };
}

const NOTE_WORDS: Record<HappeningRef['notes'][number]['action'], string> = {
  join: 'Joined by an editor.',
  split: 'Told apart by an editor.',
  pin: 'Kept here by an editor.',
  hide: 'Hidden by an editor.',
  show: 'Sentence chosen by an editor.',
};

function shownReport(report: HappeningReportRef): ShownReport {
  const { id, sentence, reportedOn } = report;
  const { excerpt, href, article } = sentence;
  return { id, excerpt, href, title: article.title, reportedOn, publishedLabel: article.publishedLabel, notes: notesOn(report) };
}

function notesOn({ speaker, sameWordsAs, isDated, status }: HappeningReportRef): string[] {
  return [
    ...(speaker === null ? [] : [`says ${speaker.name}`]),
    ...(sameWordsAs === null ? [] : [sameWordsAs.isExact ? 'in the same words' : 'in nearly the same words']),
    ...(isDated ? [] : ['without a date of its own']),
    ...(status === 'planned' ? ['planned when it was written'] : []),
  ];
}

/** How a happening was reported, on one line: “14 articles, first reported 5 July 2023”; “2 sentences of one article, 5 July 2023”. */
export function reportedLine({ reports }: Pick<ShownHappening, 'reports'>): string {
  const articles = new Set(reports.map(({ href }) => href.replace(/#.*$/, ''))).size;
  const first = reports[0]!.publishedLabel;
  return articles === 1 ? `${numberLabel(reports.length)} sentences of one article, ${first}` : `${numberLabel(articles)} articles, first reported ${first}`;
}

/** How many entries a step of the timeline shows: “7 entries”, “1 day”. */
export function stepCount(show: Show, count: number): string {
  const [one, many] = STEP_UNITS[show];
  return `${numberLabel(count)} ${count === 1 ? one : many}`;
}

const STEP_UNITS: Record<Show, [one: string, many: string]> = { story: ['entry', 'entries'], key: ['day', 'days'], all: ['sentence', 'sentences'] };
