import type { Paragraph, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { passagesOfText } from '../../analysis/core/index.ts';
import { parseFoundDate } from '../parse-found-date.ts';
import type { FoundFields, Format } from '../types.ts';

/** Maximum length of a headline, which is one line without a full stop. */
const MAX_TITLE_LENGTH = 150;
/** Maximum length of a line with the date of publication, and at most a few names beside it. */
const MAX_DATE_LENGTH = 60;

/** Matches a byline. Only initials have full stops. */
const BYLINE = /^by[: ]\s*(?<name>\p{Lu}(?:[^.;:!?]|(?<=\b\p{L})\.){1,80})$/iu;

const toMarkdown = unified().use(remarkStringify).freeze();

/** Plain text: paragraphs separated by blank lines; a headline, a byline and a date at its head, on lines of their own. */
export const plainText: Format = {
  name: 'a plain text',
  maxBytes: 4_000_000,
  recognizes: ({ path }) => /\.(?:txt|text)$/i.test(path) || path === '-',
  read: ({ path, text }) => {
    const { fields, paragraphs } = readHead(withHeadlineFirst(paragraphsOf(text)));
    if (paragraphs.length === 0) return { articles: [], refusals: [{ origin: path, reason: 'there is no text in this file' }] };
    return { articles: [{ origin: path, fields, path, bodyLine: null, body: toMarkdown.stringify(treeOf(paragraphs)), notes: [] }], refusals: [] };
  },
};

function paragraphsOf(text: string): string[] {
  return passagesOfText(text).map((passage) => passage.text.replace(/\s+/g, ' ').trim());
}

/** Return paragraphs with the headline first, if the first two are a line that ends with a full date (“The Herald, Thursday 17 January 2013”) and a headline. */
function withHeadlineFirst(paragraphs: string[]): string[] {
  const [first = '', second = '', ...others] = paragraphs;
  const isDateFirst = first.length <= MAX_DATE_LENGTH && /\d{4}$/.test(first) && parseFoundDate(first) !== null;
  return isDateFirst && others.length > 0 && isHeadline(second) && !BYLINE.test(second) ? [second, first, ...others] : paragraphs;
}

function isHeadline(line: string): boolean {
  return line.length <= MAX_TITLE_LENGTH && !/[.!?:;,]["'”’]?$/.test(line);
}

/** Take headline, byline and date from the first paragraphs, if these contain nothing else. */
function readHead(paragraphs: string[]): { fields: FoundFields; paragraphs: string[] } {
  const fields: FoundFields = {};
  let next = 0;
  const [first = ''] = paragraphs;
  if (paragraphs.length > 1 && isHeadline(first)) {
    fields.title = { value: first, from: 'its first line' };
    next = 1;
  }
  for (; next < paragraphs.length - 1; next++) {
    const line = paragraphs[next]!;
    const author = BYLINE.exec(line)?.groups!['name'];
    const published = line.length <= MAX_DATE_LENGTH ? parseFoundDate(line.replace(/^(?:published|date|updated)(?: on)?[: ]\s*/i, '')) : null;
    if (author !== undefined) fields.author = { value: author, from: 'its line “By …”' };
    else if (published !== null) fields.published = { value: published, from: `its line “${line}”` };
    else break;
  }
  return { fields, paragraphs: paragraphs.slice(next) };
}

function treeOf(paragraphs: string[]): Root {
  return { type: 'root', children: paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}
