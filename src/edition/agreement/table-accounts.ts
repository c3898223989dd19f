import { areSameStatementInWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { excerptOfRow } from '../excerpts/sentences.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import type { AgreementRow } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { reportedOn } from './reported-on.ts';
import { listed } from './sources.ts';

/** Heading of the column that names the source of each row. */
const SOURCE_COLUMN = /^(?:who\s+(?:reports?|says|said|counts?)(?:\s+(?:so|it))?|according to|sources?|reported by|said by|given by)$/iu;
/** Heading of a column whose cells say what each row is about (“Day”, “Town”): the rows are about different things and cannot contradict each other. */
const SUBJECT_COLUMN = /\b(?:day|date|when|time|hour|month|year|place|where|town|region|topic|subject|question)\b/iu;
/** A cell that gives a number: numbers have rows of their own (`number-rows.ts`). */
const NUMBER =
  /^(?:\p{N}|(?:about|almost|around|at least|more than|nearly|over|under|some|up to)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;

/** A table of an article. */
interface Table {
  heads: string[];
  /** Passage indices of its cells, row by row, without the headings. */
  rows: number[][];
}

/**
 * Return an agreement row for each table column in which sources say different things in words, not numbers: “TASS: an elderly woman, during evacuation; the governor: a
 * civilian, killed”. Only tables that contain a figure and have no empty cell are read.
 */
export function tableAccountRows(views: readonly ArticleView[], { withContainers }: RowContext): AgreementRow[] {
  return views.flatMap((view) => tablesOf(view).flatMap((table) => rowsOf(table, view, withContainers)));
}

function rowsOf({ heads, rows }: Table, view: ArticleView, withContainers: RowContext['withContainers']): AgreementRow[] {
  const sourceColumn = heads.findIndex((head) => SOURCE_COLUMN.test(head));
  if (sourceColumn < 0 || heads.some((head) => SUBJECT_COLUMN.test(head))) return [];
  const { passages } = view.article;
  return heads.flatMap((head, column): AgreementRow[] => {
    if (column === sourceColumn) return [];
    const filledRows = rows.flatMap((cells) => (hasWord(passages[cells[column]!]!) ? [cells] : []));
    const texts = filledRows.map((cells) => passages[cells[column]!]!);
    if (texts.some((text) => NUMBER.test(text)) || !texts.some((a) => texts.some((b) => a !== b && !areSameStatementInWords(a, b)))) return [];
    const sentences = filledRows.flatMap((cells) => sentenceIn(cells[column]!, view) ?? []);
    const speakers = filledRows.map((cells) => passages[cells[sourceColumn]!]!);
    if (sentences.length < filledRows.length || new Set(speakers).size < 2) return [];
    const { day, ref } = view;
    return [
      {
        id: `table-${ref.slug}-${filledRows[0]![column]!}`,
        state: 'disputed',
        kind: 'accounts',
        day,
        label: reportedOn(day),
        title: `${ref.title} · ${[headingAbove(filledRows[0]![0]!, view), head.toLowerCase()].filter((part) => part !== '').join(': ')}`,
        href: null,
        accounts: filledRows.map((cells, index) => {
          const row = cells.map((passage, number) => ({ head: heads[number]!, passage }));
          const marked = { passage: cells[column]!, start: 0, end: texts[index]!.length };
          return { value: '', source: speakers[index]!, sentence: { ...sentences[index]!.ref, excerpt: excerptOfRow(row, marked, passages) } };
        }),
        compare: null,
        why: `In a table of the article, the column “${head}” is not the same for these sources: ${listed(speakers)}.`,
        entityKeys: withContainers([...new Set(sentencesOf(rows, view).flatMap(({ keys }) => [...keys]))]),
        articles: [ref.slug],
        weight: filledRows.length,
        note: null,
      },
    ];
  });
}

/**
 * Return the tables of an article that contain a figure and have no empty cell. The analysis knows the row of each figure. The number of its cells gives the passages
 * of the other rows.
 */
function tablesOf({ article: { analysis, kinds, passages } }: ArticleView): Table[] {
  const tables = new Map<number, Table>();
  for (const { row } of analysis.figures) {
    if (row === null) continue;
    const width = row.length;
    const heads = row.map(({ head }) => head);
    const isHeadingRow = (start: number) => start >= 0 && heads.every((head, column) => passages[start + column] === head && kinds[start + column] === 'cell');
    let start = row[0]!.passage;
    while (start >= 0 && kinds[start] === 'cell' && !isHeadingRow(start)) start -= width;
    if (!isHeadingRow(start) || tables.has(start)) continue;
    const end = kinds.findIndex((kind, passage) => passage > start && kind !== 'cell');
    const cells = (end < 0 ? kinds.length : end) - start;
    if (cells % width > 0) continue;
    const rows = Array.from({ length: cells / width - 1 }, (_, number) => heads.map((__, column) => start + (number + 1) * width + column));
    tables.set(start, { heads, rows });
  }
  return [...tables.values()];
}

function sentencesOf(rows: readonly number[][], view: ArticleView): ComparableSentence[] {
  const cells = new Set(rows.flat());
  return comparableSentences(view).filter(({ passage }) => cells.has(passage));
}

function sentenceIn(cell: number, view: ArticleView): ComparableSentence | undefined {
  return comparableSentences(view).find(({ passage }) => passage === cell);
}

function headingAbove(passage: number, { article: { kinds, passages } }: ArticleView): string {
  return passages[kinds.lastIndexOf('heading', passage)] ?? '';
}

function hasWord(text: string): boolean {
  return /\p{L}/u.test(text);
}
