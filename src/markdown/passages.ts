import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Passage, PassageKind, Span } from '../analysis/core/index.ts';

/** A node of a passage, with the span of the passage text that it contains. */
export interface MappedNode extends Span {
  node: ElementContent;
  /** All children, if the node is an element that contributes to the text; otherwise empty. */
  children: MappedNode[];
}

/**
 * Maps the text of a passage back to the tree: a run of siblings, each with its span of the text.
 *
 * `value[i]` of a text node is at offset `start + i`. White space at both ends of a passage is not part of its text, so the first and
 * the last text node may extend beyond it: below 0, or past `length`.
 */
export interface PassageMap {
  parent: Element | Root;
  /** Index of the first node of the run among the children of the parent. */
  index: number;
  nodes: MappedNode[];
  /** Length of the passage text. */
  length: number;
}

/** Block elements and the kind of their passages; null if the enclosing block decides. */
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
 * Formulas in TeX: `$$…$$`, and `$…$` without white space at its ends, without a digit after it, and with a sign that does not occur in prices: “$5 to $10” is not one.
 */
const FORMULA = /\$\$[^$]+\$\$|\$(?=[^$\n]*[\\^_={}])[^$\s](?:[^$\n]*[^$\s])?\$(?!\d)/gu;

/** Elements whose text is not prose. */
const opaque = new Set(['code', 'kbd', 'samp']);

interface FoundPassage {
  passages: Passage[];
  maps: PassageMap[];
  /** Number of tables so far, and the position of the next cell in the last one. */
  tables: number;
  row: number;
  column: number;
}

/**
 * Extract the passages of a tree in reading order, each with a map back to the nodes (`maps[i]` belongs to `passages[i]`).
 *
 * Each unbroken run of phrasing content in a block is a passage. A line feed or tab of the source becomes a space; `<br>` becomes
 * a line feed. Inline code and formulas are opaque. Code blocks, footnote references and the heading of the footnotes are left out.
 */
export function passagesOf(tree: Root): FoundPassage {
  const found: FoundPassage = { passages: [], maps: [], tables: 0, row: -1, column: -1 };
  readBlock(tree, 'paragraph', found);
  return found;
}

function readBlock(parent: Element | Root, kind: PassageKind, found: FoundPassage): void {
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

/** Track the current table and cell. */
function countCells(tagName: string, found: FoundPassage): void {
  if (tagName === 'table') {
    found.tables++;
    found.row = -1;
  } else if (tagName === 'tr') {
    found.row++;
    found.column = -1;
  } else if (tagName === 'td' || tagName === 'th') found.column++;
}

/** Whether an inline element contains blocks, which HTML allows in a `<span>` or a link: it is then read as a block. */
function isBlock(element: Element): boolean {
  return Object.hasOwn(blocks, element.tagName) || element.children.some((child) => child.type === 'element' && isBlock(child));
}

/** Add the children of `parent` from `start` to `end` as one passage, if they contain any words. */
function readRun(parent: Element | Root, start: number, end: number, kind: PassageKind, found: FoundPassage): void {
  if (start === end) return;
  const run: Run = { text: '', opaque: [] };
  const nodes = readPhrasing(parent.children.slice(start, end) as ElementContent[], run);
  const text = run.text.trim();
  if (text === '') return;
  const lead = run.text.indexOf(text);
  for (const node of nodes) shift(node, lead);
  for (const { 0: formula, index } of run.text.matchAll(FORMULA)) run.opaque.push({ start: index, end: index + formula.length });
  const spans = run.opaque
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: Math.max(span.start - lead, 0), end: Math.min(span.end - lead, text.length) }))
    .filter((span) => span.start < span.end);
  const cell = kind === 'cell' ? { cell: { table: found.tables, row: Math.max(found.row, 0), column: Math.max(found.column, 0) } } : {};
  found.passages.push({ kind, text, opaque: spans, ...cell });
  found.maps.push({ parent, index: start, nodes, length: text.length });
}

/** The part of a run read so far. */
interface Run {
  text: string;
  opaque: Span[];
}

function readPhrasing(nodes: ElementContent[], run: Run): MappedNode[] {
  return nodes.map((node) => {
    const start = run.text.length;
    let children: MappedNode[] = [];
    if (node.type === 'text') run.text += node.value.replace(/[\t\n\f\r]/g, ' ');
    else if (node.type === 'element') children = readElement(node, run);
    return { node, start, end: run.text.length, children };
  });
}

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

function shift(node: MappedNode, lead: number): void {
  if (lead === 0) return;
  node.start -= lead;
  node.end -= lead;
  for (const child of node.children) shift(child, lead);
}
