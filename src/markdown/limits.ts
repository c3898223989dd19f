import type { ImageReference, LinkReference, Nodes, Root as MarkdownRoot } from 'mdast';
import type { Root } from 'hast';
import type { Problem } from './reports.ts';

/** Quotation and list markers that may open one line. */
const MARKERS_PER_LINE = 100;
/** Lines, brackets and emphasis marks of one paragraph: the parser's time grows with their squares. */
const LINES_PER_PARAGRAPH = 1_000;
const BRACKETS_PER_PARAGRAPH = 2_000;
const EMPHASIS_PER_PARAGRAPH = 1_000;
/** Elements within elements. Everything behind the parser descends the tree by recursion. */
const DEPTH = 200;
/** Cells of one table: short rows are filled up to the width of the first, so that a small file can ask for millions. */
const CELLS = 20_000;
/** UTF-16 units of addresses that are written once and referred to many times, after they are filled in. */
const REFERRED = 1_000_000;

const OPENERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*]|\d+[.)]/g;

/**
 * Finds the first place where a text is nested or crowded beyond what the parser can read in reasonable time, before it is parsed.
 * Null when there is none. The cost is linear in the text.
 */
export function crowdedPlace(source: string): Problem | null {
  let lines = 0;
  let brackets = 0;
  let emphasis = 0;
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
      lines = brackets = emphasis = 0;
      continue;
    }
    lines++;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x5b || unit === 0x5d) brackets++;
      else if (unit === 0x2a || unit === 0x5f || unit === 0x7e) emphasis++;
    }
    const crowd =
      brackets > BRACKETS_PER_PARAGRAPH
        ? `${BRACKETS_PER_PARAGRAPH} square brackets`
        : emphasis > EMPHASIS_PER_PARAGRAPH
          ? `${EMPHASIS_PER_PARAGRAPH} marks of emphasis (* _ ~)`
          : lines > LINES_PER_PARAGRAPH
            ? `${LINES_PER_PARAGRAPH} lines`
            : null;
    if (crowd) return { line, column: 1, message: `This paragraph has more than ${crowd}: split it with an empty line.` };
  }
  return null;
}

/** Finds what in a Markdown tree would become too much HTML: wide tables of short rows, long addresses referred to again and again. Null when there is nothing. */
export function swollenPlace(tree: MarkdownRoot): Problem | null {
  const addresses = new Map<string, number>();
  const references: (LinkReference | ImageReference)[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'table' && node.children.length * (node.align?.length ?? 0) > CELLS) {
      return { ...startOf(node), message: `This table has more than ${CELLS} cells: split it.` };
    }
    // Of two definitions the first counts.
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  let sum = 0;
  for (const reference of references) {
    sum += addresses.get(reference.identifier) ?? 0;
    if (sum > REFERRED) return { ...startOf(reference), message: 'Long link addresses are referred to too often in this article: shorten them.' };
  }
  return null;
}

/** Finds the first element that stands too deep in a tree; null when there is none. Does not recur, so it can look at any tree. */
export function tooDeepPlace(tree: Root): Problem | null {
  let level: Root['children'] = tree.children;
  let deepest: Root['children'][number] | undefined;
  for (let depth = 0; level.length > 0; depth++) {
    const first = level[0];
    if (depth > DEPTH)
      return { ...startOf(first?.position ? first : deepest), message: `More than ${DEPTH} elements stand one in another here: take levels out.` };
    if (first?.position) deepest = first;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

function startOf(node: { position?: { start: { line: number; column: number } } | undefined } | undefined): { line: number; column: number } {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 };
}
