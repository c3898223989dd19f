import type { ImageReference, LinkReference, Nodes, Root as MarkdownRoot } from 'mdast';
import type { Root } from 'hast';
import type { Problem } from './reports.ts';

/** Maximum depth of elements. Everything after the parser is recursive. */
const DEPTH = 200;
/** Maximum number of cells of a table: short rows are padded to the width of the first, so a small file could expand to millions. */
const CELLS = 20_000;
/** Maximum total length, in UTF-16 code units, of the URLs that reference links expand to. */
const REFERRED = 1_000_000;

/** Maximum number of times the HTML parser may reopen, in later blocks, elements that an author left open. */
const CARRIED = 50_000;
/** Maximum number of elements of each kind in an article: more would make a page too slow for browsers. */
const MAX_COUNTS = { links: 5_000, pictures: 500, headings: 1_000, 'table cells': 50_000 };
const KINDS: Partial<Record<string, keyof typeof MAX_COUNTS>> = {
  a: 'links',
  img: 'pictures',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'headings' as const])),
  td: 'table cells',
  th: 'table cells',
};
/** Formatting elements, which the HTML parser reopens in every block after the one they were left open in (HTML, 13.2.4.3). */
const FORMATTING = /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi;

/**
 * Find constructs of a Markdown tree that would expand to too much HTML: wide tables with short rows, long URLs referenced many times. Null when there are
 * none.
 */
export function findExpansionLimit(tree: MarkdownRoot): Problem | null {
  const addresses = new Map<string, number>();
  const references: (LinkReference | ImageReference)[] = [];
  const unclosed = new Map<string, number>();
  let carried = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') countUnclosed(node.value, unclosed);
    else if ('children' in node) for (const count of unclosed.values()) carried += count;
    if (carried > CARRIED) {
      return { ...startOf(node), message: 'HTML elements that are not closed, such as <b>, run on through too much of the text before this: close them.' };
    }
    if (node.type === 'table' && node.children.length * (node.align?.length ?? 0) > CELLS) {
      return { ...startOf(node), message: `This table has more than ${CELLS} cells: split it.` };
    }
    // Of two definitions, the first counts.
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

/** Update the number of open elements per name after a piece of HTML. */
function countUnclosed(html: string, unclosed: Map<string, number>): void {
  for (const [, slash, tag] of html.matchAll(FORMATTING)) {
    const name = tag!.toLowerCase();
    unclosed.set(name, Math.max((unclosed.get(name) ?? 0) + (slash === '' ? 1 : -1), 0));
  }
}

/** Find the first element that exceeds the maximum number of its kind; null when there is none. */
export function tooManyPlace(tree: Root): Problem | null {
  const counts = new Map<string, number>();
  const open: Root['children'] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    const kind = KINDS[node.tagName];
    if (kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > MAX_COUNTS[kind]) return { ...startOf(node), message: `This article has more than ${MAX_COUNTS[kind]} ${kind}: split it.` };
    }
    for (const child of node.children.toReversed()) open.push(child);
  }
  return null;
}

/** Find the first element that is nested too deep; null when there is none. Not recursive, so any tree can be checked. */
export function tooDeepPlace(tree: Root): Problem | null {
  let level: Root['children'] = tree.children;
  let deepest: Root['children'][number] | undefined;
  for (let depth = 0; level.length > 0; depth++) {
    const first = level[0];
    if (depth > DEPTH) return { ...startOf(first?.position ? first : deepest), message: `More than ${DEPTH} elements are nested here: remove levels.` };
    if (first?.position) deepest = first;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

function startOf(node: { position?: { start: { line: number; column: number } } | undefined } | undefined): { line: number; column: number } {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 };
}
