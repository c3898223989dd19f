import type { Cell } from './table.ts';

/** A sign by which a spreadsheet takes a cell for a formula, at the beginning of a text or, where cells end at semicolons, behind one. */
const FORMULA = /(^|;)(\s*'*)([=+\-@＝＋－＠])/g;

/**
 * Turn rows into CSV as RFC 4180 has it: commas, CRLF, quotes where they are needed and doubled within.
 *
 * Who opens it in a spreadsheet must not run what an author wrote: before a sign that would begin a formula stands a `'`. It can be taken
 * out again (`'` before `=`, `+`, `-` or `@`, at the beginning or behind a `;`), and the JSON of the same table has every text as it is.
 * A cell is one line: line breaks and tabs become spaces.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = (typeof cell === 'string' ? cell : JSON.stringify(cell))
    .toWellFormed()
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(FORMULA, "$1$2'$3");
  return /[",]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
