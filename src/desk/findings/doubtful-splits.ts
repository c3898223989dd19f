import type { HappeningRef } from '../../edition/index.ts';
import { exampleOf, noteFile } from '../chronicle-note.ts';
import type { FindingKind } from '../types.ts';

/** Two happenings of one day that may be one: what they tell is alike, though not enough to be joined. */
export const doubtfulSplits: FindingKind = {
  id: 'doubtful-split',
  title: 'Happenings of one day that may be one',
  advice: 'If they are one, join them with a file. If they are two, a file that splits them says so (“action: split”).',
  find: (content) =>
    content.edition.chronicle.flatMap(({ day, happenings }) =>
      happenings.flatMap((happening) => {
        const twin = happenings.find(({ id }) => id === happening.twinOf);
        if (!twin || isSettled(happening) || isSettled(twin) || isToldByOne(happening, twin)) return [];
        const reports = [shownReport(twin), shownReport(happening)];
        return [
          {
            about: `${happening.label}: ${twin.sentence.excerpt.text}`,
            seen: 'Another happening of the day seems to tell the same.',
            examples: reports.map(exampleOf),
            remedy: noteFile('join', day, reports, content),
            weight: happening.articles + twin.articles,
          },
        ];
      }),
    ),
};

function isSettled({ notes }: HappeningRef): boolean {
  return notes.some(({ action }) => action === 'split');
}

/** Whether one article alone tells both: it would hardly tell the same twice in two sentences. */
function isToldByOne(a: HappeningRef, b: HappeningRef): boolean {
  return new Set([...a.reports, ...b.reports].map(({ sentence }) => sentence.article.slug)).size === 1;
}

/** The report whose sentence is shown, with a date of its own. */
function shownReport({ sentence, reports }: HappeningRef) {
  return reports.find((report) => report.sentence.href === sentence.href) ?? reports[0]!;
}
