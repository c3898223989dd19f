/** Number of lines before and after the line of an excerpt. */
const EXCERPT_CONTEXT = 1;
/** Maximum length of a line in an excerpt, in code units: about three lines of a terminal. A paragraph is one line of its file. */
const MAX_LINE_LENGTH = 300;

/** Return a line of a text with the lines around it, numbered. */
export function excerptAt(text: string, line: number): string {
  const lines = text.split(/\r\n?|\n/).slice(0, line + EXCERPT_CONTEXT);
  const first = Math.max(0, line - 1 - EXCERPT_CONTEXT);
  return lines
    .slice(first)
    .map((lineText, index) => `${first + index + 1}  ${lineText.slice(0, MAX_LINE_LENGTH)}`)
    .join('\n');
}
