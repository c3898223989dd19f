import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Passage, PassageKind, Span } from '../analysis/core/index.ts';

/** A node of a passage, with its span of the passage text. */
export interface MappedNode extends Span {
  node: ElementContent;
  /** All children, if the node is an element that contributes to the text; otherwise empty. */
  children: MappedNode[];
}

/**
 * Maps the text of a passage back to the tree: adjacent siblings, each with its span of the text.
 *
 * `value[i]` of a text node is at offset `start + i`. White space at both ends of a passage is not part of its text. So the first text node may begin before
 * offset 0, and the last may end after `length`.
 */
export interface PassageMap {
  parent: Element | Root;
  /** Index of the first sibling among the children of the parent. */
  index: number;
  nodes: MappedNode[];
  /** Length of the passage text. */
  length: number;
}

/** Block elements and the kind of their passages; null if they have the kind of the block around them. */
const blocks: Record<string, PassageKind | null> = {
  blockquote: 'quote',
  caption: 'caption',
  dd: 'list-item',
  details: null,
  div: null,
  dl: null,
  dt: 'list-item',
  figcaption: 'caption',
  figure: null,
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: null,
  li: 'list-item',
  ol: null,
  p: null,
  pre: null,
  section: null,
  summary: 'heading',
  table: null,
  tbody: null,
  td: 'cell',
  tfoot: null,
  th: 'cell',
  thead: null,
  tr: null,
  ul: null,
};

/**
 * A formula in TeX: `$$…$$`, or `$…$` without white space at its ends, without a digit after it, and with a sign that does not occur in prices. It matches
 * `$x_1$` and `$$a + b$$`, but not “$5 to $10”.
 */
const FORMULA = /\$\$[^$]+\$\$|\$(?=[^$\n]*[\\^_={}])[^$\s](?:[^$\n]*[^$\s])?\$(?!\d)/gu;

/** Elements whose text is not prose. */
const opaque = new Set(['code', 'kbd', 'samp']);

/** The passages found so far, and the position in tables. */
interface FoundPassages {
  passages: Passage[];
  maps: PassageMap[];
  /** Number of tables so far. */
  tables: number;
  /** Row of the current cell, from 0. */
  row: number;
  /** Column of the current cell, from 0. */
  column: number;
}

/**
 * Return the passages of a tree in reading order, each with a map back to its nodes (`maps[i]` belongs to `passages[i]`).
 *
 * The text and inline elements between two block elements are a passage. A line feed or tab of the source becomes a space; `<br>` becomes a line feed. Inline
 * code and formulas are opaque. Code blocks, footnote references and the heading of the footnotes are left out.
 */
export function passagesOf(tree: Root): FoundPassages {
  const found: FoundPassages = { passages: [], maps: [], tables: 0, row: -1, column: -1 };
  readBlock(tree, 'paragraph', found);
  return found;
}

/** Add the passages in a block. */
function readBlock(parent: Element | Root, kind: PassageKind, found: FoundPassages): void {
  if (parent.type === 'element') countCells(parent.tagName, found);
  const children: RootContent[] = parent.children;
  let runStart = 0;
  children.forEach((child, index) => {
    if (child.type !== 'element' || !isBlock(child)) return;
    readRun(parent, runStart, index, kind, found);
    runStart = index + 1;
    if (child.tagName !== 'pre' && child.properties['id'] !== 'footnote-label') readBlock(child, blocks[child.tagName] ?? kind, found);
  });
  readRun(parent, runStart, children.length, kind, found);
}

/** Update the current table and cell at the beginning of an element. */
function countCells(tagName: string, found: FoundPassages): void {
  if (tagName === 'table') {
    found.tables++;
    found.row = -1;
  } else if (tagName === 'tr') {
    found.row++;
    found.column = -1;
  } else if (tagName === 'td' || tagName === 'th') found.column++;
}

/** Return whether an element is a block, or an inline element with a block inside, such as a link around a paragraph. */
function isBlock(element: Element): boolean {
  return Object.hasOwn(blocks, element.tagName) || element.children.some((child) => child.type === 'element' && isBlock(child));
}

/** Add the children of `parent` from `start` to `end` as one passage, if they contain any words. */
function readRun(parent: Element | Root, start: number, end: number, kind: PassageKind, found: FoundPassages): void {
  if (start === end) return;
  const run: Run = { text: '', opaque: [] };
  const nodes = readPhrasing(parent.children.slice(start, end) as ElementContent[], run);
  const text = run.text.trim();
  if (text === '') return;
  const leadingSpace = run.text.indexOf(text);
  for (const node of nodes) shift(node, leadingSpace);
  for (const { 0: formula, index } of run.text.matchAll(FORMULA)) run.opaque.push({ start: index, end: index + formula.length });
  const spans = run.opaque
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: Math.max(span.start - leadingSpace, 0), end: Math.min(span.end - leadingSpace, text.length) }))
    .filter((span) => span.start < span.end);
  const cell = kind === 'cell' ? { cell: { table: found.tables, row: Math.max(found.row, 0), column: Math.max(found.column, 0) } } : {};
  found.passages.push({ kind, text, opaque: spans, ...cell });
  found.maps.push({ parent, index: start, nodes, length: text.length });
}

/** Text of adjacent inline nodes that was read so far, and its opaque spans. */
interface Run {
  text: string;
  opaque: Span[];
}

/** Add the text of inline nodes to the run, and return the nodes with their spans. */
function readPhrasing(nodes: ElementContent[], run: Run): MappedNode[] {
  return nodes.map((node) => {
    const start = run.text.length;
    let children: MappedNode[] = [];
    if (node.type === 'text') run.text += node.value.replace(/[\t\n\f\r]/g, ' ');
    else if (node.type === 'element') children = readElement(node, run);
    return { node, start, end: run.text.length, children };
  });
}

/** Add the text of an inline element to the run, and return its children with their spans. */
function readElement(element: Element, run: Run): MappedNode[] {
  const { tagName, properties } = element;
  if (tagName === 'br') run.text += '\n';
  const isFootnoteMark = properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
  if (isFootnoteMark) return [];
  const start = run.text.length;
  const children = readPhrasing(element.children, run);
  if (opaque.has(tagName) && run.text.length > start) run.opaque.push({ start, end: run.text.length });
  return children;
}

/** Move the spans of a node and its descendants back by a number of code units. */
function shift(node: MappedNode, distance: number): void {
  if (distance === 0) return;
  node.start -= distance;
  node.end -= distance;
  for (const child of node.children) shift(child, distance);
}
