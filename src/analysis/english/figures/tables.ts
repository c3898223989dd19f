import type { Passage } from '../../core/types.ts';
import { TELLER_HEAD } from './resources/sources.ts';

/** Cells of a row that speak of each other. */
const MOST_CELLS = 30;

/** A cell with what its table says of it. */
export interface CellSetting {
  /** Text of the column's head; empty in the first row itself. */
  head: string;
  /** The cells of its row, its own included, each with the head of its column. */
  row: { head: string; passage: number }[];
  /** Passage of the cell of its row that says who reports. */
  teller: number | null;
  /** Passage before the table, which introduces it. */
  introduction: number | null;
}

/** Passages → for each that is a table's cell, what the table says of it. */
export function readTables(passages: readonly Passage[]): Map<number, CellSetting> {
  const settings = new Map<number, CellSetting>();
  const rows = Map.groupBy(
    passages.flatMap(({ cell, text }, index) => (cell ? [{ ...cell, text, index }] : [])),
    ({ table, row }) => `${table}/${row}`,
  );
  for (const cells of rows.values()) {
    const { table, row } = cells[0]!;
    const heads = new Map(row === 0 ? [] : rows.get(`${table}/0`)?.map((head) => [head.column, head.text]));
    const headOf = (column: number) => heads.get(column) ?? '';
    const own = cells.slice(0, MOST_CELLS).map(({ index, column }) => ({ head: headOf(column), passage: index }));
    const teller = cells.find((cell) => TELLER_HEAD.test(headOf(cell.column)));
    const first = rows.get(`${table}/0`)?.[0]?.index ?? cells[0]!.index;
    for (const cell of cells) {
      settings.set(cell.index, {
        head: headOf(cell.column),
        row: own,
        teller: teller?.index ?? null,
        introduction: first > 0 ? first - 1 : null,
      });
    }
  }
  return settings;
}
