import type { Passage } from './types.ts';

/** A passage of a plain text with its place in it. */
export interface TextPassage extends Passage {
  /** Offset of the passage's first code unit in the text. */
  offset: number;
}

/** A text that has a line as long as this was not broken into lines by hand or by a mail program: each of its lines is a paragraph. */
const UNBROKEN = 120;
/** A line of capitals is a headline. */
const HEADLINE = /^(?=.*\p{Lu}{3})\P{Ll}+$/u;
/** A line that begins so goes on with the one before it. */
const GOES_ON = /^[\p{Ll}\p{Pe},;:&]/u;
/** An item of a list begins a passage of its own, whether or not the one before it ends with a full stop. */
const LIST_ITEM = /^(?:[-–*•·‣]|\(?(?:\d{1,2}|[a-z])[.)])\s/;

/** Part a plain text into passages: at blank lines, and at the ends of lines that are ends of paragraphs. Other line breaks and tabs become spaces, one for one, so that offsets stand. */
export function passagesOfText(text: string): TextPassage[] {
  const passages: TextPassage[] = [];
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  let start: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    start ??= line.offset;
    const next = lines[index + 1];
    const isItem = next !== undefined && LIST_ITEM.test(next.text) && (line.text.endsWith(':') || LIST_ITEM.test(text.slice(start, start + 8)));
    if (next !== undefined && next.text !== '' && !isItem && isBroken(line.text, next.text, width)) continue;
    const paragraph = text.slice(start, line.offset + line.text.length);
    passages.push({ kind: 'paragraph', text: paragraph.replace(/[\t\r\n]/g, ' '), opaque: [], offset: start });
    start = null;
  }
  return passages;
}

/** The lines of a text without the white space around them. */
function linesOf(text: string): { text: string; offset: number }[] {
  let begin = 0;
  return text.split('\n').map((line) => {
    const offset = begin + line.length - line.trimStart().length;
    begin += line.length + 1;
    return { text: line.trim(), offset };
  });
}

/** Whether a paragraph goes on behind the end of a line: the next word did not fit in, or does not begin a sentence. `width` is the length of the text's longest line. */
function isBroken(line: string, next: string, width: number): boolean {
  if (width >= UNBROKEN || HEADLINE.test(line)) return false;
  const [word = ''] = next.split(/\s/, 1);
  return line.length + 1 + word.length > width || GOES_ON.test(next);
}
