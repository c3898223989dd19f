import type { ImageReference, LinkReference, Nodes, Root as MarkdownRoot } from 'mdast';
import type { Root } from 'hast';
import type { Problem } from './reports.ts';

/** Elements within elements. Everything behind the parser descends the tree by recursion. */
const DEPTH = 200;
/** Cells of one table: short rows are filled up to the width of the first, so that a small file can ask for millions. */
const CELLS = 20_000;
/** UTF-16 units of addresses that are written once and referred to many times, after they are filled in. */
const REFERRED = 1_000_000;

/** How often the HTML parser may open again, in later blocks, elements that an author left open. */
const CARRIED = 50_000;
/** How much of a kind an article may have: more would make a page that no browser is glad of. */
const MOST = { links: 5_000, pictures: 500, headings: 1_000, 'table cells': 50_000 };
const KINDS: Partial<Record<string, keyof typeof MOST>> = {
  a: 'links',
  img: 'pictures',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'headings' as const])),
  td: 'table cells',
  th: 'table cells',
};
/** Elements that the HTML parser opens again in every block after the one that they were left open in (HTML, 13.2.4.3). */
const FORMATTING = /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi;

/** Finds what in a Markdown tree would become too much HTML: wide tables of short rows, long addresses referred to again and again. Null when there is nothing. */
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

/** Keep count of how many elements of a name are open after a piece of HTML. */
function countUnclosed(html: string, unclosed: Map<string, number>): void {
  for (const [, slash, tag] of html.matchAll(FORMATTING)) {
    const name = tag!.toLowerCase();
    unclosed.set(name, Math.max((unclosed.get(name) ?? 0) + (slash === '' ? 1 : -1), 0));
  }
}

/** Finds the first element of which there are too many before it; null when there is none. */
export function tooManyPlace(tree: Root): Problem | null {
  const counts = new Map<string, number>();
  const open: Root['children'] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    const kind = KINDS[node.tagName];
    if (kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > MOST[kind]) return { ...startOf(node), message: `This article has more than ${MOST[kind]} ${kind}: split it.` };
    }
    for (const child of node.children.toReversed()) open.push(child);
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
