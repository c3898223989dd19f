import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { imageSize } from './image-size.ts';

const reader = unified().use(rehypeRaw).freeze();

/** Return the tree for HTML, parsed as by a browser. */
export function readHtml(html: string): Root {
  return reader.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root);
}

/** Return the tree for Markdown, on a site with one image. */
export function treeOf(source: string): Root {
  return parseMarkdown(source, { imageSize }).tree;
}

/** Return all elements in a node, including itself, in the order of the document. */
export function elementsOf(node: Nodes): Element[] {
  const descendants = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...descendants] : descendants;
}

/** Return the text in a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
