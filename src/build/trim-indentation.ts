import { AS_WRITTEN } from '../text/index.ts';

/** Text of an author, between its marker comments. */
const TEXT = `${AS_WRITTEN.begin}(?<text>[^]*?)${AS_WRITTEN.end}`;
/** Kept unchanged: elements in which white space matters, comments, and tags with all their attributes. */
const KEPT = String.raw`<(?<element>pre|textarea|script|style)\b[^]*?</\k<element>\s*>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** A line break with the HTML white space around it (Infra, 1.4.3). No-break spaces are text. */
const BREAK = String.raw`[\t\f\r ]*\n[\t\n\f\r ]*`;
const PARTS = new RegExp(`${TEXT}|${KEPT}|(?<break>${BREAK})`, 'gi');

/**
 * Remove the indentation of lines and the empty lines from the HTML of a page: they are a tenth of its bytes. Line breaks are kept, so that browsers show the
 * same: they collapse white space to one space. Authors' texts between marker comments are kept unchanged; the comments are removed.
 */
export function trimIndentation(html: string): string {
  return html.replace(PARTS, (...match) => {
    const groups = match.at(-1) as { text?: string; break?: string };
    return groups.text ?? (groups.break === undefined ? match[0] : '\n');
  });
}
