import type { Problem } from './reports.ts';

/** Quotation and list markers that may open one line. */
const MARKERS_PER_LINE = 100;
/** How much of a kind may stand in one paragraph: the parser's time grows with the square of it, or with it times the paragraph's length. */
const PER_PARAGRAPH = {
  'square brackets': 2_000,
  'marks of emphasis (* _ ~)': 1_000,
  lines: 1_000,
  characters: 64_000,
  'comments or declarations of HTML': 50,
};
type Kind = keyof typeof PER_PARAGRAPH;
/** Columns of a table. */
const COLUMNS = 200;
/** Paragraphs, or items of lists that are parted by empty lines: the time of a list grows with the square of its items. */
const PARAGRAPHS = 10_000;
/** Headings that are underlined: the parser's time grows with the square of them. An article may have no more headings of any kind. */
const UNDERLINED = 1_000;

const OPENERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*]|\d+[.)]/g;
/** The line beneath a heading, and the line that opens or closes a block of code. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
/** How comments, instructions, declarations and sections of HTML begin. */
const DECLARATION = /<[!?]/g;

/**
 * Finds the first place where a text is nested or crowded beyond what the parser can read in reasonable time, before it is parsed.
 * Null when there is none. The cost is linear in the text.
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
    // Nesting by indentation takes two columns or more a level.
    const indentation = openers ? openers.search(/[^ \t]/) / 2 : 0;
    if (openers && indentation + (openers.match(MARKER)?.length ?? 0) > MARKERS_PER_LINE) {
      return { line, column: 1, message: `More than ${MARKERS_PER_LINE} quotations or lists stand one in another here: take levels out.` };
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
    if (bars > COLUMNS + 1) return { line, column: 1, message: `More than ${COLUMNS} columns stand in this line: take some out.` };
    const crowd = (Object.keys(PER_PARAGRAPH) as Kind[]).find((kind) => counts[kind] > PER_PARAGRAPH[kind]);
    if (crowd) return { line, column: 1, message: `This paragraph has more than ${PER_PARAGRAPH[crowd]} ${crowd}: split it with an empty line.` };
  }
  return null;
}

function emptyParagraph(): Record<Kind, number> {
  return { 'square brackets': 0, 'marks of emphasis (* _ ~)': 0, lines: 0, characters: 0, 'comments or declarations of HTML': 0 };
}

/** Add a line to the counts of its paragraph; the number of its bars. */
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
