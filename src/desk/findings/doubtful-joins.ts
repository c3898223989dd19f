import type { HappeningRef, HappeningReportRef } from '../../edition/index.ts';
import { exampleOf, noteFile } from '../chronicle-note.ts';
import type { FindingKind } from '../types.ts';

/** Similarity below which a join is doubtful: a little above 0.3, the minimum for joining. */
const DOUBTFUL_SIMILARITY = 0.35;

/** Sentences that were joined to one happening although there is evidence against it. */
export const doubtfulJoins: FindingKind = {
  id: 'doubtful-join',
  title: 'Joined sentences that may not report the same happening',
  advice: 'If one of them reports something else, split it off with a file. If they belong together, confirm it with a file (“action: join”).',
  find: (content) =>
    content.edition.chronicle
      .flatMap(({ happenings }) => happenings)
      .flatMap((happening) => {
        const reason = hasNote(happening) ? null : doubtOf(happening);
        if (reason === null) return [];
        const [report, other] = reason.reports;
        return [
          {
            about: `${happening.label}: ${happening.sentence.excerpt.text}`,
            seen: reason.words,
            examples: [exampleOf(other), exampleOf(report)],
            remedy: noteFile('split', happening.day, [report], content),
            weight: reason.weight,
          },
        ];
      }),
};

function hasNote({ notes }: HappeningRef): boolean {
  return notes.some(({ action }) => action === 'join' || action === 'split');
}

/** Evidence against a join in a sentence, and the two reports concerned, the one to split off first. */
interface Doubt {
  words: string;
  reports: [HappeningReportRef, HappeningReportRef];
  weight: number;
}

/** Return the strongest evidence against the joins of a happening; null if there is none. */
function doubtOf({ reports, differences }: HappeningRef): Doubt | null {
  if (reports.length < 2) return null;
  const first = reports[0]!;
  for (const { words, values } of differences) {
    // Take the value that the fewest reports give and, among its reports, the latest.
    const [least, ...more] = values.toReversed().toSorted((a, b) => a.reports.length - b.reports.length);
    const report = reports.find(({ id }) => id === least?.reports.at(-1));
    const other = reports.find(({ id }) => more.some((value) => value.reports[0] === id));
    if (report && other) return { words, reports: [report, other], weight: 3 };
  }
  const live = reports.find((report) => report.isLive && report !== first) ?? (first.isLive ? first : undefined);
  const outside = reports.find((report) => report.sentence.article.slug !== live?.sentence.article.slug);
  if (live && outside)
    return { words: 'One of them is in a live blog or a transcript, which covers many things in the same words.', reports: [live, outside], weight: 2 };
  const weakest = reports.filter(isDoubtful).sort((a, b) => a.similarity! - b.similarity!)[0];
  const beside = reports.find((report) => report !== weakest && report.sentence.article.slug !== weakest?.sentence.article.slug);
  return weakest && beside ? { words: 'They have only slightly more in common than is needed to join them.', reports: [weakest, beside], weight: 1 } : null;
}

function isDoubtful({ similarity }: HappeningReportRef): boolean {
  return similarity !== null && similarity < DOUBTFUL_SIMILARITY;
}
