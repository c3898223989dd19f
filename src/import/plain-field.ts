import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { allowedHtml } from '../markdown/index.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Maximum length in characters: a longer field is not a title or summary, and will be refused. */
const MAX_LENGTH = 5000;
/** Matches characters with a meaning in Markdown, HTML or templates. Most titles have none. */
const MARKS = /[&<*_`~[\]{\\]|https?:/;
/** Matches tags; only HTML's own are removed, so “List<String>” stays. */
const TAG = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;
const TAG_NAMES = new Set([
  ...(allowedHtml.tagNames ?? []),
  'font',
  'center',
  'u',
  'i',
  'b',
  'big',
  'small',
  'nobr',
  'time',
  'mark',
  'cite',
  'abbr',
  'script',
  'style',
  'iframe',
]);

/** Convert a title or summary with Markdown, tags, template commands or character references to plain text. */
export function plainField(text: string): string {
  if (!MARKS.test(text) || text.length > MAX_LENGTH) return oneLine(text);
  const written = text
    .replace(/\{\{[<%]?[^{}]*[>%]?\}\}|\{%[^{}]*%\}/g, ' ')
    .replace(TAG, (tag, name: string) => (TAG_NAMES.has(name.toLowerCase()) ? (/^(?:br|p|div|li)$/i.test(name) ? ' ' : '') : tag.replace('<', '\\<')));
  // The letter before it keeps a title from being parsed as a list, a heading or a table.
  return oneLine(textOf(parser.parse(`x ${oneLine(written)}`)).slice(2));
}

function textOf(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
