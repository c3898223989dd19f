import { AS_WRITTEN } from '../text/index.ts';

/** The text of an author, between its comments. */
const TEXT = `${AS_WRITTEN.begin}(?<text>[^]*?)${AS_WRITTEN.end}`;
/** What is kept as it is: elements whose white space counts, comments, and tags with all their attributes. */
const KEPT = String.raw`<(?<element>pre|textarea|script|style)\b[^]*?</\k<element>\s*>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** A line break between tags or words, with the white space of HTML (1.4.3 of Infra) around it: no-break spaces are text. */
const BREAK = String.raw`[\t\f\r ]*\n[\t\n\f\r ]*`;
const PARTS = new RegExp(`${TEXT}|${KEPT}|(?<break>${BREAK})`, 'gi');

/**
 * Turn the HTML of a page into the same without the indentation of its lines and without empty lines: templates are indented, and on a page that is a tenth of
 * all bytes. A line break stays where one was, so that a browser shows the same: it makes one space of any white space with a line break in it. Texts of authors
 * stay as they are, character for character, and lose the comments around them.
 */
export function trimIndentation(html: string): string {
  return html.replace(PARTS, (...match) => {
    const groups = match.at(-1) as { text?: string; break?: string };
    return groups.text ?? (groups.break === undefined ? match[0] : '\n');
  });
}
