import type { Passage } from './types.ts';

/** A passage of a plain text, with its offset in that text. */
export interface TextPassage extends Passage {
  /** Offset of the passage's first UTF-16 code unit in the text. */
  offset: number;
}

/** Line length, in code units, from which a text counts as unwrapped, so that each of its lines is a paragraph. */
const UNWRAPPED_LENGTH = 120;
/** A line in capitals is a headline. */
const HEADLINE = /^(?=.*\p{Lu}{3})\P{Ll}+$/u;
/** Start of a line that continues the paragraph of the line before. */
const CONTINUATION = /^[\p{Ll}\p{Pe},;:&]/u;
/** Start of a list item, which is always a passage of its own. */
const LIST_ITEM = /^(?:[-–*•·‣]|\(?(?:\d{1,2}|[a-z])[.)])\s/;

/** Split a plain text into passages, at blank lines and at line breaks that end a paragraph. Other line breaks and tabs become single spaces, so that offsets stay valid. */
export function passagesOfText(text: string): TextPassage[] {
  const passages: TextPassage[] = [];
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  let start: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    start ??= line.offset;
    const next = lines[index + 1];
    // A line like “5. Ann won” may be the end of a sentence. It is a list item after a colon or another item.
    const isListItemNext = next !== undefined && LIST_ITEM.test(next.text) && (line.text.endsWith(':') || LIST_ITEM.test(text.slice(start, start + 8)));
    if (next !== undefined && next.text !== '' && !isListItemNext && isWrapped(line.text, next.text, width)) continue;
    const paragraph = text.slice(start, line.offset + line.text.length);
    passages.push({ kind: 'paragraph', text: paragraph.replace(/[\t\r\n]/g, ' '), opaque: [], offset: start });
    start = null;
  }
  return passages;
}

/** Return the lines of a text without surrounding white space, each with its offset. */
function linesOf(text: string): { text: string; offset: number }[] {
  let lineStart = 0;
  return text.split('\n').map((line) => {
    const offset = lineStart + line.length - line.trimStart().length;
    lineStart += line.length + 1;
    return { text: line.trim(), offset };
  });
}

/**
 * Return whether the paragraph continues on the next line: its first word did not fit into this line, or does not begin a sentence.
 *
 * @param width length of the longest line of the text
 */
function isWrapped(line: string, next: string, width: number): boolean {
  if (width >= UNWRAPPED_LENGTH || HEADLINE.test(line)) return false;
  const [word = ''] = next.split(/\s/, 1);
  return line.length + 1 + word.length > width || CONTINUATION.test(next);
}
