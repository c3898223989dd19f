import { introducesSides, isWish } from '../../analysis/english/disputes/index.ts';
import { figureLabel } from '../../analysis/english/figures/index.ts';
import { isWrittenAsName, kindOfDescription } from '../../analysis/english/speakers/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { excerptOfRow } from '../excerpts/sentences.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Account, AgreementRow } from '../types.ts';
import { differenceRow } from './difference-row.ts';
import { areIncompatible, type Figure } from './given-number.ts';
import type { RowContext } from './happening-rows.ts';
import { reportedOn } from './reported-on.ts';

/**
 * Return a row for each row of a table in which the columns of two sides give different numbers, if the words before the table say that its columns are what the sides say.
 * Without these words “Police” and “Protesters” may be who was injured.
 */
export function rivalCellRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  return views.flatMap((view) => {
    const { article, ref, day, hrefs } = view;
    const { passages, analysis } = article;
    const inRows = Map.groupBy(
      analysis.figures.filter(({ row }) => row !== null && row.length > 2),
      ({ row }) => row![0]!.passage,
    );
    return [...inRows].flatMap(([headPassage, figures]): AgreementRow[] => {
      const head = passages[headPassage]!;
      if (isWish(head) || !introducesSides(introductionOf(headPassage, view))) return [];
      // The first number of a cell is its value: “190 (incl. 50 temporary)”.
      const cells = [...Map.groupBy(figures, ({ passage }) => passage).values()].map(([first]) => first!).filter((figure) => isOfSide(figure));
      const [first] = cells;
      if (first === undefined || !cells.some((other) => areIncompatible({ figure: first }, { figure: other }))) return [];
      const row = {
        id: `rival-${ref.slug}-${first.id}`,
        day,
        label: reportedOn(day),
        title: head,
        accounts: cells.map((figure): Account => {
          const excerpt = excerptOfRow(figure.row!, figure, passages);
          const text = `${headOf(figure)}: ${passages[figure.passage]!}`;
          const start = text.length - passages[figure.passage]!.length + figure.start;
          return {
            value: figureLabel(figure),
            source: headOf(figure),
            sentence: { article: ref, href: hrefs.articleHref(ref.slug, figure.id), excerpt },
            cell: { text, marks: [[start, start + figure.end - figure.start]] },
          };
        }),
        why: 'A table of the article gives these numbers for the same thing, each in the column of one side.',
        keys: figures.flatMap(({ around, entities }) => [...entities, ...around]).map((key) => view.registry.get(key).key),
        articles: [ref.slug],
        weight: cells.length,
      };
      return [differenceRow(row, context)];
    });
  });
}

/** Return the heading of the column of a number in a table. */
function headOf({ row, passage }: Figure): string {
  return row!.find((cell) => cell.passage === passage)!.head;
}

/** Whether the column of a number is that of somebody who can say something: “Employer”, “Union”; not “Year”, “Total”. */
function isOfSide(figure: Figure): boolean {
  const head = headOf(figure);
  return head !== '' && (kindOfDescription(head.toLowerCase()) !== null || kindOfDescription(`the ${head.toLowerCase()}`) !== null || isNameOfMany(head));
}

/** Whether words are a name of several words: “Harbour Company”. */
function isNameOfMany(words: string): boolean {
  return words.includes(' ') && isWrittenAsName(words);
}

/** Return the last sentence before the table that a cell is in; empty if there is none. */
function introductionOf(cell: number, view: ArticleView): string {
  const before = view.article.kinds.findLastIndex((kind, passage) => passage < cell && kind !== 'cell');
  return comparableSentences(view).findLast(({ passage }) => passage === before)?.ref.excerpt.text ?? '';
}
