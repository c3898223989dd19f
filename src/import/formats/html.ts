import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { whyTooLarge } from '../html/why-too-large.ts';
import { CAPTION_CLASSES } from '../html/captioned-picture.ts';
import { takeDateLine } from '../html/date-line.ts';
import { readMetadata } from '../html/read-metadata.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import type { Format } from '../types.ts';

/** Path of a text in a Substack export: `48765432.bridge-closes.html`. */
const SUBSTACK = /(?:^|[\\/])\d{6,}\.[\w-]+\.html$/;

/** Page saved from a browser. Its main text is found with Mozilla's Readability, like Firefox's reader view. */
export const html: Format = {
  name: 'a web page',
  maxBytes: 32_000_000,
  recognizes: ({ path, text }) => /\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html)\b/i.test(text),
  read: ({ path, text }) => {
    const problem = whyTooLarge(text);
    if (problem !== null) throw new Error(`${problem}: copy its text into a .txt file`);
    if (SUBSTACK.test(path) && !/<(?:html|head|title|body)\b/i.test(text))
      throw new Error(
        'Substack’s export keeps the title and the day of this text in posts.csv, which is not supported: import the blog’s feed, or its pages saved from the browser',
      );
    if (!/<[a-z]/i.test(text)) throw new Error('there is nothing in this page: save it from the browser again');
    const { document } = parseHTML(withBody(text)) as unknown as { document: Document };
    lowerAttributeNames(document);
    const metadata = readMetadata(document);
    const fields = metadata.published ? metadata : { ...takeDateLine(document), ...metadata };
    preferSavedPictures(document);
    // Some pages mark the element with the text (schema.org). Readability handles all others, and modifies the document.
    const marked = document.querySelector('[itemprop~="articleBody"]')?.innerHTML;
    const content = marked ?? new Readability(document, { charThreshold: 100, classesToPreserve: CAPTION_CLASSES }).parse()?.content;
    if (!content) return { articles: [], refusals: [{ origin: path, reason: 'there is no main text in this page: copy it into a .txt file' }] };
    return {
      articles: [{ origin: path, path, bodyLine: null, fields, ...htmlToMarkdown(content, { address: fields.source?.value.url, title: fields.title?.value }) }],
      refusals: [],
    };
  },
};

/** Matches the content of a page's head at its beginning. */
const HEAD = /^(?:\s|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[^>]*>[^<]*<\/\1>)*/i;

/** Add the outermost tags of a page if they are missing: HTML allows that (HTML Standard, 13.1.2.4), but the parser does not add them. */
function withBody(page: string): string {
  if (/<body[\s>]/i.test(page)) return page;
  const [head] = HEAD.exec(page)!;
  return `<!doctype html><html><head>${head.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '')}</head><body>${page.slice(head.length)}</body></html>`;
}

/** Remove the original addresses of pictures that the browser saved beside the page, in `bridge_files/`, so that the saved files are used. */
function preferSavedPictures(document: Document): void {
  for (const image of document.querySelectorAll('img')) {
    if (!/^[^:?#]*_files\//.test(image.getAttribute('src') ?? '')) continue;
    for (const name of image.getAttributeNames()) if (name === 'srcset' || name.startsWith('data-')) image.removeAttribute(name);
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
  }
}

/** Convert the names of attributes to lower case, as browsers do. The parser does not, and old pages have names such as `<META NAME="date">`. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      if (!element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name)!);
      element.removeAttribute(name);
    }
  }
}
