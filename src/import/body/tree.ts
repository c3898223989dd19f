import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Parser for the Markdown of other systems, without their additions. */
export const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Return all nodes of a tree, in text order. */
export function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return nodes;
}
