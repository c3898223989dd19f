import { stringify } from 'csv-stringify/sync';
import type { Cell } from './table.ts';

/** Formula characters that `escape_formulas` misses: after a semicolon, which separates cells in some spreadsheets, after white space, and after an apostrophe of the text itself. */
const HIDDEN_FORMULA = /(;\s*'*|^(?=\s|')\s*'*)([=+\-@＝＋－＠])/g;

/** White space and control characters, but for a single space: most texts have no other, and are not rewritten word by word. */
const WHITE_SPACE = / [\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+|(?! )[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Whether a text may need one of these changes: white space other than single spaces, a control character, a surrogate, or what may come before a formula. */
const NEEDS_CHANGE = /[^\S ]|[\u0000-\u001f\u007f-\u009f\ud800-\udfff;]| {2}|^[\s']/;

/**
 * Format rows as CSV (RFC 4180): commas, CRLF, and quotes where needed, doubled within.
 *
 * A spreadsheet must not run what an author wrote, so a `'` is put before a character that would begin a formula. It can be removed
 * again (`'` before `=`, `+`, `-` or `@`, at the beginning or after a `;`), and the JSON of the same table has the original text.
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
  if (!NEEDS_CHANGE.test(text)) return text;
  return text.toWellFormed().replace(WHITE_SPACE, ' ').replace(HIDDEN_FORMULA, "$1'$2");
}
