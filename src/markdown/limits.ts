import type { Problem } from './reports.ts';

/** Maximum number of block quote and list markers at the start of a line. */
const MAX_MARKERS_PER_LINE = 100;
/** Maximum number of each construct in one paragraph. Without these limits, the time for parsing grows with the square of the length of the paragraph. */
const MAX_PER_PARAGRAPH = {
  'square brackets': 2_000,
  'emphasis marks (* _ ~)': 1_000,
  lines: 1_000,
  characters: 64_000,
  'HTML comments or declarations': 50,
};
type Kind = keyof typeof MAX_PER_PARAGRAPH;
/** Maximum number of columns of a table. */
const MAX_COLUMNS = 200;
/** Maximum number of paragraphs, and of list items with empty lines between them. The time for parsing a list grows with the square of its items. */
const MAX_PARAGRAPHS = 10_000;
/** Maximum number of underlined (setext) headings, because the time for parsing them grows with the square of their number. Another check has the same limit for all headings. */
const MAX_UNDERLINED_HEADINGS = 1_000;

/** Block quote and list markers at the start of a line: “> - 1. ”. */
const LINE_OPENING = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*]|\d+[.)]/g;
/** Underline of a heading. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Fence of a code block. */
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
/** Beginnings of HTML comments, processing instructions, declarations and CDATA sections. */
const DECLARATION = /<[!?]/g;

/**
 * Return the first position where a text exceeds a limit of the parser, as a problem; null if it exceeds none. This check takes time proportional to the length
 * of the text, while the parser could take very long.
 */
export function findParserLimit(source: string): Problem | null {
  let counts = emptyParagraph();
  let paragraphs = 0;
  let underlined = 0;
  let isCode = false;
  let line = 0;
  for (const text of source.split('\n')) {
    line++;
    const opening = LINE_OPENING.exec(text)?.[0];
    // Each level of nesting by indentation takes at least two columns.
    const indentation = opening ? opening.search(/[^ \t]/) / 2 : 0;
    if (opening && indentation + (opening.match(MARKER)?.length ?? 0) > MAX_MARKERS_PER_LINE) {
      return { line, column: 1, message: `More than ${MAX_MARKERS_PER_LINE} quotations or lists are nested here: remove levels.` };
    }
    if (text.trim() === '') {
      counts = emptyParagraph();
      continue;
    }
    if (counts.lines === 0 && ++paragraphs > MAX_PARAGRAPHS)
      return { line, column: 1, message: `This article has more than ${MAX_PARAGRAPHS} paragraphs: split it.` };
    if (FENCE.test(text)) isCode = !isCode;
    if (counts.lines > 0 && !isCode && UNDERLINE.test(text) && ++underlined > MAX_UNDERLINED_HEADINGS) {
      return { line, column: 1, message: `This article has more than ${MAX_UNDERLINED_HEADINGS} headings: split it.` };
    }
    const bars = countLine(text, counts);
    if (bars > MAX_COLUMNS + 1) return { line, column: 1, message: `More than ${MAX_COLUMNS} columns are in this line: remove some.` };
    const exceeded = (Object.keys(MAX_PER_PARAGRAPH) as Kind[]).find((kind) => counts[kind] > MAX_PER_PARAGRAPH[kind]);
    if (exceeded) return { line, column: 1, message: `This paragraph has more than ${MAX_PER_PARAGRAPH[exceeded]} ${exceeded}: split it with an empty line.` };
  }
  return null;
}

/** Return counts of zero, for the beginning of a paragraph. */
function emptyParagraph(): Record<Kind, number> {
  return { 'square brackets': 0, 'emphasis marks (* _ ~)': 0, lines: 0, characters: 0, 'HTML comments or declarations': 0 };
}

/** Add a line to the counts of its paragraph, and return the number of `|` in the line. */
function countLine(text: string, counts: Record<Kind, number>): number {
  let bars = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5b || unit === 0x5d) counts['square brackets']++;
    else if (unit === 0x2a || unit === 0x5f || unit === 0x7e) counts['emphasis marks (* _ ~)']++;
    else if (unit === 0x7c) bars++;
  }
  counts.lines++;
  counts.characters += text.length;
  counts['HTML comments or declarations'] += text.match(DECLARATION)?.length ?? 0;
  return bars;
}
