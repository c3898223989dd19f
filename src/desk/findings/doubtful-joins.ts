import type { HappeningRef, HappeningReportRef } from '../../edition/index.ts';
import { exampleOf, noteFile } from '../chronicle-note.ts';
import type { FindingKind } from '../types.ts';

/** Sentences that are less like each other than this were joined with little to spare: the bound is .3. */
const LITTLE_LIKE = 0.35;

/** Sentences that were joined to one happening although something speaks against it. */
export const doubtfulJoins: FindingKind = {
  id: 'doubtful-join',
  title: 'Sentences that may not report one happening',
  advice: 'If one of them reports something else, take it out with a file. If all is well, a file that joins them says so (“action: join”).',
  find: (content) =>
    content.edition.chronicle
      .flatMap(({ happenings }) => happenings)
      .flatMap((happening) => {
        const doubt = isSettled(happening) ? null : doubtOf(happening);
        if (doubt === null) return [];
        const [report, other] = doubt.reports;
        return [
          {
            about: `${happening.label}: ${happening.sentence.excerpt.text}`,
            seen: doubt.words,
            examples: [exampleOf(other), exampleOf(report)],
            remedy: noteFile('split', happening.day, [report], content),
            weight: doubt.weight,
          },
        ];
      }),
};

function isSettled({ notes }: HappeningRef): boolean {
  return notes.some(({ action }) => action === 'join' || action === 'split');
}

/** What speaks against a join, in a sentence, and between which reports, the one that is rather to be taken out first. */
interface Doubt {
  words: string;
  reports: [HappeningReportRef, HappeningReportRef];
  weight: number;
}

/** What speaks most against the joins of a happening; null where nothing does. */
function doubtOf({ reports, differences }: HappeningRef): Doubt | null {
  if (reports.length < 2) return null;
  const first = reports[0]!;
  for (const { words, values } of differences) {
    // The value that fewest reports give is the one to look at; of such the latest.
    const [least, ...more] = values.toReversed().toSorted((a, b) => a.reports.length - b.reports.length);
    const report = reports.find(({ id }) => id === least?.reports.at(-1));
    const other = reports.find(({ id }) => more.some((value) => value.reports[0] === id));
    if (report && other) return { words, reports: [report, other], weight: 3 };
  }
  const live = reports.find((report) => report.isLive && report !== first) ?? (first.isLive ? first : undefined);
  const outside = reports.find((report) => report.sentence.article.slug !== live?.sentence.article.slug);
  if (live && outside)
    return { words: 'One of them stands in a live blog or a transcript, which goes over many things in the same words.', reports: [live, outside], weight: 2 };
  const weakest = reports.filter(isLittleLike).sort((a, b) => a.likeness! - b.likeness!)[0];
  const beside = reports.find((report) => report !== weakest && report.sentence.article.slug !== weakest?.sentence.article.slug);
  return weakest && beside ? { words: 'They have little more in common than is needed to be joined.', reports: [weakest, beside], weight: 1 } : null;
}

function isLittleLike({ likeness }: HappeningReportRef): boolean {
  return likeness !== null && likeness < LITTLE_LIKE;
}
