import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readMetadata } from '../html/metadata.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import type { Format } from '../types.ts';

/** A page saved from a browser. Its main text is found with Mozilla's Readability, as Firefox's reading view does. */
export const html: Format = {
  name: 'a web page',
  recognizes: ({ path, text }) => /\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html)\b/i.test(text),
  read: ({ path, text }) => {
    const { document } = parseHTML(text) as unknown as { document: Document };
    const fields = readMetadata(document);
    // Some pages say which element holds the text (schema.org). Readability looks at all others, and takes the document apart.
    const marked = document.querySelector('[itemprop~="articleBody"]')?.innerHTML;
    const content = marked ?? new Readability(document, { charThreshold: 100, keepClasses: false }).parse()?.content;
    if (!content) return { articles: [], refusals: [{ origin: path, reason: 'there is no main text in this page: copy it into a .txt file' }] };
    return {
      articles: [{ origin: path, fields, ...htmlToMarkdown(content, { address: fields.source?.value.url, title: fields.title?.value }) }],
      refusals: [],
    };
  },
};
