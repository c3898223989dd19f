/** What is kept as it is: elements whose white space counts, comments, and tags with all their attributes. */
const KEPT = String.raw`<(pre|textarea|script|style)\b[^]*?</\1\s*>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** A line break between tags or words, with the white space of HTML (1.4.3 of Infra) around it: no-break spaces are text. */
const BREAK = String.raw`[\t\f\r ]*\n[\t\n\f\r ]*`;
const PARTS = new RegExp(`${KEPT}|(${BREAK})`, 'gi');

/**
 * Turn the HTML of a page into the same without the indentation of its lines and without empty lines: templates are indented, and on a page that is a tenth of
 * all bytes. A line break stays where one was, so that a browser shows the same: it makes one space of any white space with a line break in it.
 */
export function trimIndentation(html: string): string {
  return html.replace(PARTS, (part: string, _element: string | undefined, lineBreak: string | undefined) => (lineBreak === undefined ? part : '\n'));
}
