import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Passage, PassageKind, Span } from '../analysis/core/index.ts';

/** A node of a passage, with the stretch of the passage's text that stands in it. */
export interface MappedNode extends Span {
  node: ElementContent;
  /** Of an element that contributes to the text: its children, all of them. Of others: empty. */
  children: MappedNode[];
}

/**
 * The way from a passage's text back to the tree: a run of siblings, each with its stretch of the text.
 *
 * `value[i]` of a text node stands at `start + i`. White space at both ends of a passage is no part of its text, so the first and
 * the last text node may reach beyond it: below 0, or behind `length`.
 */
export interface PassageMap {
  parent: Element | Root;
  /** Where the run begins among the parent's children. */
  index: number;
  nodes: MappedNode[];
  /** Length of the passage's text. */
  length: number;
}

/** Blocks, and what stands in their passages; null where the block around decides. */
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

/** Shown as text that is not prose. */
const opaque = new Set(['code', 'kbd', 'samp']);

interface FoundPassage {
  passages: Passage[];
  maps: PassageMap[];
  /** How many tables have begun, and where in the last one the next cell stands. */
  tables: number;
  row: number;
  column: number;
}

/**
 * Turn a tree into its passages, in order of reading, each with its map back to the nodes (`maps[i]` belongs to `passages[i]`).
 *
 * Every unbroken run of phrasing content in a block is a passage. A line feed or tab of the source is one space in its text; `<br>` is
 * a line feed. Code blocks, footnote marks and the label of the footnotes are left out.
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

/** Keep count of where in which table the reading is. */
function countCells(tagName: string, found: FoundPassage): void {
  if (tagName === 'table') {
    found.tables++;
    found.row = -1;
  } else if (tagName === 'tr') {
    found.row++;
    found.column = -1;
  } else if (tagName === 'td' || tagName === 'th') found.column++;
}

/** HTML lets a `<span>` or a link hold blocks: then it is read as a block as well. */
function isBlock(element: Element): boolean {
  return Object.hasOwn(blocks, element.tagName) || element.children.some((child) => child.type === 'element' && isBlock(child));
}

/** Read the children of `parent` from `start` to `end` as one passage, if they hold any words. */
function readRun(parent: Element | Root, start: number, end: number, kind: PassageKind, found: FoundPassage): void {
  if (start === end) return;
  const run: Run = { text: '', opaque: [] };
  const nodes = readPhrasing(parent.children.slice(start, end) as ElementContent[], run);
  const text = run.text.trim();
  if (text === '') return;
  const lead = run.text.indexOf(text);
  for (const node of nodes) shift(node, lead);
  const spans = run.opaque
    .map((span) => ({ start: Math.max(span.start - lead, 0), end: Math.min(span.end - lead, text.length) }))
    .filter((span) => span.start < span.end);
  const cell = kind === 'cell' ? { cell: { table: found.tables, row: Math.max(found.row, 0), column: Math.max(found.column, 0) } } : {};
  found.passages.push({ kind, text, opaque: spans, ...cell });
  found.maps.push({ parent, index: start, nodes, length: text.length });
}

/** What was read of a run so far. */
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
