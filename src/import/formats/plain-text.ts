import type { Paragraph, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { passagesOfText } from '../../analysis/core/index.ts';
import { parseFoundDate } from '../parse-found-date.ts';
import type { FoundFields, Format } from '../types.ts';

/** Maximum length of a headline, which is one line without a full stop. */
const MAX_TITLE_LENGTH = 150;

const toMarkdown = unified().use(remarkStringify).freeze();

/** Plain text: paragraphs separated by blank lines; a headline, a byline and a date at its head, on lines of their own. */
export const plainText: Format = {
  name: 'a plain text',
  largest: 4_000_000,
  recognizes: ({ path }) => /\.(?:txt|text)$/i.test(path) || path === '-',
  read: ({ path, text }) => {
    const { fields, paragraphs } = readHead(paragraphsOf(text));
    if (paragraphs.length === 0) return { articles: [], refusals: [{ origin: path, reason: 'there is no text in this file' }] };
    return { articles: [{ origin: path, fields, path, bodyLine: null, body: toMarkdown.stringify(treeOf(paragraphs)), notes: [] }], refusals: [] };
  },
};

function paragraphsOf(text: string): string[] {
  return passagesOfText(text).map((passage) => passage.text.replace(/\s+/g, ' ').trim());
}

/** Take headline, byline and date from the first paragraphs, if these contain nothing else. */
function readHead(paragraphs: string[]): { fields: FoundFields; paragraphs: string[] } {
  const fields: FoundFields = {};
  let next = 0;
  const [first = ''] = paragraphs;
  if (paragraphs.length > 1 && first.length <= MAX_TITLE_LENGTH && !/[.!?:;,]["'”’]?$/.test(first)) {
    fields.title = { value: first, from: 'its first line' };
    next = 1;
  }
  for (; next < paragraphs.length - 1; next++) {
    const line = paragraphs[next]!;
    const author = /^by[: ]\s*(\p{Lu}[^.;:!?]{1,80})$/iu.exec(line)?.[1];
    const published = line.length <= 60 ? parseFoundDate(line.replace(/^(?:published|date|updated)(?: on)?[: ]\s*/i, '')) : null;
    if (author !== undefined) fields.author = { value: author, from: 'its line “By …”' };
    else if (published !== null) fields.published = { value: published, from: `its line “${line}”` };
    else break;
  }
  return { fields, paragraphs: paragraphs.slice(next) };
}

function treeOf(paragraphs: string[]): Root {
  return { type: 'root', children: paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}
