import type { HappeningRef } from '../../edition/index.ts';
import { exampleOf, noteFile } from '../chronicle-note.ts';
import type { FindingKind } from '../types.ts';

/** Two happenings of one day that may be the same: similar, but not enough to be joined. */
export const doubtfulSplits: FindingKind = {
  id: 'doubtful-split',
  title: 'Happenings of one day that may be the same',
  advice: 'If they are the same, join them with a file. If they are two, confirm it with a file (“action: split”).',
  find: (content) =>
    content.edition.chronicle.flatMap(({ day, happenings }) =>
      happenings.flatMap((happening) => {
        const likelySame = happenings.find(({ id }) => id === happening.probableRepeatOf);
        if (!likelySame || hasSplitNote(happening) || hasSplitNote(likelySame) || areOfOneArticle(happening, likelySame)) return [];
        const reports = [shownReport(likelySame), shownReport(happening)];
        return [
          {
            about: `${happening.label}: ${likelySame.sentence.excerpt.text}`,
            seen: 'Another happening of the day seems to be the same.',
            examples: reports.map(exampleOf),
            remedy: noteFile('join', day, reports, content),
            weight: happening.articles + likelySame.articles,
          },
        ];
      }),
    ),
};

function hasSplitNote({ notes }: HappeningRef): boolean {
  return notes.some(({ action }) => action === 'split');
}

/** Return whether a single article reports both: an article seldom reports the same event in two sentences. */
function areOfOneArticle(a: HappeningRef, b: HappeningRef): boolean {
  return new Set([...a.reports, ...b.reports].map(({ sentence }) => sentence.article.slug)).size === 1;
}

/** Return the report whose sentence is shown. */
function shownReport({ sentence, reports }: HappeningRef) {
  return reports.find((report) => report.sentence.href === sentence.href) ?? reports[0]!;
}
