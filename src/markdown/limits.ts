import type { Problem } from './reports.ts';

/** Maximum number of block quote and list markers at the start of a line. */
const MARKERS_PER_LINE = 100;
/** Maximum number of each construct in one paragraph: parsing takes time quadratic in it, or proportional to it times the length of the paragraph. */
const PER_PARAGRAPH = {
  'square brackets': 2_000,
  'marks of emphasis (* _ ~)': 1_000,
  lines: 1_000,
  characters: 64_000,
  'comments or declarations of HTML': 50,
};
type Kind = keyof typeof PER_PARAGRAPH;
/** Maximum number of columns of a table. */
const COLUMNS = 200;
/** Maximum number of paragraphs, and of list items separated by empty lines: parsing a list takes time quadratic in its items. */
const PARAGRAPHS = 10_000;
/** Maximum number of underlined (setext) headings: parsing takes time quadratic in them. The same limit applies to headings of any kind. */
const UNDERLINED = 1_000;

const OPENERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*]|\d+[.)]/g;
/** Underline of a heading, and a fence of a code block. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
/** Beginnings of HTML comments, processing instructions, declarations and CDATA sections. */
const DECLARATION = /<[!?]/g;

/**
 * Find, before parsing, the first position where a text exceeds what the parser can handle in reasonable time.
 * Null when there is none. The cost is linear in the length of the text.
 */
export function findParserLimit(source: string): Problem | null {
  let counts = emptyParagraph();
  let paragraphs = 0;
  let underlined = 0;
  let isCode = false;
  let line = 0;
  for (const text of source.split('\n')) {
    line++;
    const openers = OPENERS.exec(text)?.[0];
    // Each level of nesting by indentation takes at least two columns.
    const indentation = openers ? openers.search(/[^ \t]/) / 2 : 0;
    if (openers && indentation + (openers.match(MARKER)?.length ?? 0) > MARKERS_PER_LINE) {
      return { line, column: 1, message: `More than ${MARKERS_PER_LINE} quotations or lists are nested here: remove levels.` };
    }
    if (text.trim() === '') {
      counts = emptyParagraph();
      continue;
    }
    if (counts.lines === 0 && ++paragraphs > PARAGRAPHS) return { line, column: 1, message: `This article has more than ${PARAGRAPHS} paragraphs: split it.` };
    if (FENCE.test(text)) isCode = !isCode;
    if (counts.lines > 0 && !isCode && UNDERLINE.test(text) && ++underlined > UNDERLINED) {
      return { line, column: 1, message: `This article has more than ${UNDERLINED} headings: split it.` };
    }
    const bars = countLine(text, counts);
    if (bars > COLUMNS + 1) return { line, column: 1, message: `More than ${COLUMNS} columns are in this line: remove some.` };
    const crowd = (Object.keys(PER_PARAGRAPH) as Kind[]).find((kind) => counts[kind] > PER_PARAGRAPH[kind]);
    if (crowd) return { line, column: 1, message: `This paragraph has more than ${PER_PARAGRAPH[crowd]} ${crowd}: split it with an empty line.` };
  }
  return null;
}

function emptyParagraph(): Record<Kind, number> {
  return { 'square brackets': 0, 'marks of emphasis (* _ ~)': 0, lines: 0, characters: 0, 'comments or declarations of HTML': 0 };
}

/** Add a line to the counts of its paragraph; returns the number of `|` in the line. */
function countLine(text: string, counts: Record<Kind, number>): number {
  let bars = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5b || unit === 0x5d) counts['square brackets']++;
    else if (unit === 0x2a || unit === 0x5f || unit === 0x7e) counts['marks of emphasis (* _ ~)']++;
    else if (unit === 0x7c) bars++;
  }
  counts.lines++;
  counts.characters += text.length;
  counts['comments or declarations of HTML'] += text.match(DECLARATION)?.length ?? 0;
  return bars;
}
