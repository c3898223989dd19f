import type { Passage } from '../../core/types.ts';
import { SOURCE_HEADING } from './resources/sources.ts';

/** Maximum number of cells of a row that are considered together. */
const MAX_CELLS = 30;

/** Context of a cell in its table. */
export interface CellContext {
  /** Heading of its column; empty if the cell is a heading itself. */
  head: string;
  /** Indexes of the passages of the headings after the first column; empty if the cell is a heading itself. */
  headCells: number[];
  /** All cells of its row, including itself, each with the heading of its column. */
  row: { head: string; passage: number }[];
  /** Index of the passage in its row that gives the source; null if there is none. */
  sourceCell: number | null;
  /** Index of the passage before the table, which introduces it; null if there is none. */
  introduction: number | null;
}

/** Return the context of each passage that is a table cell, by index. */
export function readTables(passages: readonly Passage[]): Map<number, CellContext> {
  const contexts = new Map<number, CellContext>();
  const rows = Map.groupBy(
    passages.flatMap(({ cell, text }, index) => (cell ? [{ ...cell, text, index }] : [])),
    ({ table, row }) => `${table}/${row}`,
  );
  for (const cells of rows.values()) {
    const { table, row } = cells[0]!;
    const heads = new Map(row === 0 ? [] : rows.get(`${table}/0`)?.map((head) => [head.column, head]));
    const headOf = (column: number) => heads.get(column)?.text ?? '';
    const cellsWithHeads = cells.slice(0, MAX_CELLS).map(({ index, column }) => ({ head: headOf(column), passage: index }));
    const sourceCell = cells.find((cell) => SOURCE_HEADING.test(headOf(cell.column)));
    const headCells = [...heads.values()]
      .filter(({ column }) => column > 0)
      .slice(0, MAX_CELLS)
      .map(({ index }) => index);
    const firstCell = rows.get(`${table}/0`)?.[0]?.index ?? cells[0]!.index;
    for (const cell of cells) {
      contexts.set(cell.index, {
        head: headOf(cell.column),
        headCells,
        row: cellsWithHeads,
        sourceCell: sourceCell?.index ?? null,
        introduction: firstCell > 0 ? firstCell - 1 : null,
      });
    }
  }
  return contexts;
}
