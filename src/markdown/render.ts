import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const serializer = unified().use(rehypeStringify).freeze();

/** Return a sanitized hast tree as HTML. Text and attribute values are escaped, so that an attribute value never contains a `"`. */
export function renderHtml(tree: Root): string {
  return serializer.stringify(tree);
}
