import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { imageSize } from './image-size.ts';

const reader = unified().use(rehypeRaw).freeze();

/** Parse HTML to a tree, as a browser does. */
export function readHtml(html: string): Root {
  return reader.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root);
}

/** Parse Markdown to a tree, on a site with one image. */
export function treeOf(source: string): Root {
  return parseMarkdown(source, { imageSize }).tree;
}

export function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
