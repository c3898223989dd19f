import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

/** Words of the link at the end of each sentence. */
export const SENTENCE_SIGN = '¶';

/**
 * Convert the body of an article to Markdown blocks. Marks are removed, and each sentence ends with a link to itself, relative to the page: `[¶](./#s-2f84vx)`.
 *
 * @param absolute makes a path from the root of the host a URL
 */
export function bodyBlocks(html: string, absolute: (path: string) => string): RootContent[] {
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : simplifyNode(node, absolute)));
  return converter.runSync(tree).children;
}

const converter = unified().use(rehypeRemark, { document: true }).freeze();

/** Return the replacement of a node: elements that only mark text are replaced by their content. */
function simplifyNode(node: ElementContent, absolute: (path: string) => string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  if (properties['dataFootnoteBackref'] !== undefined) return [];
  const children = node.children.flatMap((child) => simplifyNode(child, absolute));
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  if (classes.includes('sentence')) return [...children, { type: 'text', value: ' ' }, addressOf(String(properties['id']))];
  if (MARKS.some((mark) => classes.includes(mark))) return children;
  // The footnotes are a numbered list at the end.
  if (properties['dataFootnoteRef'] !== undefined) return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: ']' }];
  const target = tagName === 'img' ? 'src' : 'href';
  const path = properties[target];
  return [{ ...node, children, properties: typeof path === 'string' && path.startsWith('/') ? { ...properties, [target]: absolute(path) } : properties }];
}

/** Classes of the elements that wrap annotations. */
const MARKS = ['claim', 'mention', 'time', 'figure'];

function addressOf(id: string): Element {
  return { type: 'element', tagName: 'a', properties: { href: `./#${id}` }, children: [{ type: 'text', value: SENTENCE_SIGN }] };
}
