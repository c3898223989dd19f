import { stringify } from 'csv-stringify/sync';
import type { Cell } from './table.ts';

/** Where a cell ends at a semicolon for some spreadsheets, a sign behind one begins a formula too; so it does behind blanks, and behind an apostrophe that was there before ours. */
const HIDDEN_FORMULA = /(;\s*'*|^(?=\s|')\s*'*)([=+\-@＝＋－＠])/g;

/**
 * Turn rows into CSV as RFC 4180 has it: commas, CRLF, quotes where they are needed and doubled within.
 *
 * Who opens it in a spreadsheet must not run what an author wrote: before a sign that would begin a formula stands a `'`. It can be taken
 * out again (`'` before `=`, `+`, `-` or `@`, at the beginning or behind a `;`), and the JSON of the same table has every text as it is.
 * A cell is one line: line breaks and tabs become spaces.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows] as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /^\s|\s$/,
    cast: { string: oneLine, object: (list) => oneLine(JSON.stringify(list)), boolean: String },
  });
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(HIDDEN_FORMULA, "$1'$2");
}
