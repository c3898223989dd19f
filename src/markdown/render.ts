import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const serializer = unified().use(rehypeStringify).freeze();

/** Turn a sanitized hast tree into HTML. Text and attribute values are escaped, so a `"` never occurs unescaped within a tag. */
export function renderHtml(tree: Root): string {
  return serializer.stringify(tree);
}
