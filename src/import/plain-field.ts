import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { allowedHtml } from '../markdown/index.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A longer one is no title and no summary; it is refused by its length anyway. */
const LONGEST = 5000;
/** What Markdown, HTML or a template would read otherwise than as a letter. Most titles hold none of it. */
const MARKS = /[&<*_`~[\]{\\]|https?:/;
/** Tags are left out where they are HTML's: “List<String>” is none. */
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

/** Turn a title or a summary with marks of Markdown, tags, commands of a template and character references into the text that a reader would see. */
export function plainField(text: string): string {
  if (!MARKS.test(text) || text.length > LONGEST) return oneLine(text);
  const written = text
    .replace(/\{\{[<%]?[^{}]*[>%]?\}\}|\{%[^{}]*%\}/g, ' ')
    .replace(TAG, (tag, name: string) => (TAG_NAMES.has(name.toLowerCase()) ? (/^(?:br|p|div|li)$/i.test(name) ? ' ' : '') : tag.replace('<', '\\<')));
  // A letter before it keeps a title from being read as a list, a heading or a table.
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
