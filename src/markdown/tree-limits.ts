import type { ImageReference, LinkReference, Nodes, Root as MarkdownRoot } from 'mdast';
import type { Root } from 'hast';
import type { Problem } from './reports.ts';

/** Maximum depth of elements. The functions that traverse the tree are recursive, and must not overflow the stack. */
const MAX_DEPTH = 200;
/** Maximum number of cells of a table. Short rows get the number of cells of the first row, so that a small file could expand to millions of cells. */
const MAX_CELLS = 20_000;
/** Maximum total length, in UTF-16 code units, of the URLs that replace references (`[text][label]`). */
const MAX_REFERRED_LENGTH = 1_000_000;

/** Maximum number of times that the HTML parser may reopen elements, such as `<b>`, that an author did not close. It reopens them in every later block. */
const MAX_REOPENED = 50_000;
/** Maximum number of elements of each kind in an article: more would make a page too slow for browsers. */
const MAX_COUNTS = { links: 5_000, pictures: 500, headings: 1_000, 'table cells': 50_000 };
const KINDS: Partial<Record<string, keyof typeof MAX_COUNTS>> = {
  a: 'links',
  img: 'pictures',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'headings' as const])),
  td: 'table cells',
  th: 'table cells',
};
/** Tags of formatting elements. If they are not closed, the HTML parser reopens them in every later block (HTML, 13.2.4.3). */
const FORMATTING = /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi;

/**
 * Return, as a problem, the first construct of a Markdown tree that would become too much HTML: a wide table with short rows, long URLs that are referenced many
 * times, elements that are not closed. Null if there is none.
 */
export function findExpansionLimit(tree: MarkdownRoot): Problem | null {
  const addresses = new Map<string, number>();
  const references: (LinkReference | ImageReference)[] = [];
  const unclosed = new Map<string, number>();
  let reopened = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') countUnclosed(node.value, unclosed);
    else if ('children' in node) for (const count of unclosed.values()) reopened += count;
    if (reopened > MAX_REOPENED) {
      return { ...startOf(node), message: 'HTML elements that are not closed, such as <b>, run on through too much of the text before this: close them.' };
    }
    if (node.type === 'table' && node.children.length * (node.align?.length ?? 0) > MAX_CELLS) {
      return { ...startOf(node), message: `This table has more than ${MAX_CELLS} cells: split it.` };
    }
    // If a label is defined twice, Markdown uses the first definition.
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  let referredLength = 0;
  for (const reference of references) {
    referredLength += addresses.get(reference.identifier) ?? 0;
    if (referredLength > MAX_REFERRED_LENGTH)
      return { ...startOf(reference), message: 'Long link addresses are referred to too often in this article: shorten them.' };
  }
  return null;
}

/** Add a piece of HTML to the numbers of elements that are not closed, by name. */
function countUnclosed(html: string, unclosed: Map<string, number>): void {
  for (const [, slash, tag] of html.matchAll(FORMATTING)) {
    const name = tag!.toLowerCase();
    unclosed.set(name, Math.max((unclosed.get(name) ?? 0) + (slash === '' ? 1 : -1), 0));
  }
}

/** Return, as a problem, the first element in excess of the maximum number of its kind; null if there is none. */
export function findSurplusElement(tree: Root): Problem | null {
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

/** Return, as a problem, the first element that is nested too deep; null if there is none. The function is not recursive, so that it can check any tree. */
export function findTooDeepElement(tree: Root): Problem | null {
  let level: Root['children'] = tree.children;
  let deepest: Root['children'][number] | undefined;
  for (let depth = 0; level.length > 0; depth++) {
    const first = level[0];
    if (depth > MAX_DEPTH) return { ...startOf(first?.position ? first : deepest), message: `More than ${MAX_DEPTH} elements are nested here: remove levels.` };
    if (first?.position) deepest = first;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

/** Return the source position of a node; line 1, column 1 if it has none. */
function startOf(node: { position?: { start: { line: number; column: number } } | undefined } | undefined): { line: number; column: number } {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 };
}
