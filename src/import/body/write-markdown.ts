import { escapeAttribute } from './tags.ts';

/** Return the part of a Markdown link after its text: `(/articles/bridge/ "title")`. */
export function markdownLink(href: string, title: string | null | undefined): string {
  const address = /[\s()<>]/.test(href) ? href.replace(/[\s()<>]/g, (mark) => (mark === '(' ? '%28' : mark === ')' ? '%29' : encodeURIComponent(mark))) : href;
  return title ? `(${address} "${title.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}")` : `(${address})`;
}

/** Return a picture in Markdown, inside a link if `href` is given. */
export function markdownImage(src: string, alt: string, title: string, href: string | null): string {
  const image = `![${alt.replace(/\s+/g, ' ').replace(/[\\[\]*_`<&]/g, '\\$&')}]${markdownLink(src, title)}`;
  return href === null ? image : `[${image}]${markdownLink(href, null)}`;
}

/** Return a picture as HTML, inside a link if `href` is given. */
export function imageHtml(src: string, alt: string, href: string | null): string {
  const image = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt.replace(/\s+/g, ' '))}">`;
  return href === null ? image : `<a ${linkHtml(href)}>${image}</a>`;
}

/** Return an `href` attribute as HTML. */
export function linkHtml(href: string): string {
  return `href="${escapeAttribute(href)}"`;
}

/** Return a picture with its caption as HTML. The caption is Markdown; the empty lines around it let it be parsed as such. */
export function figureHtml(src: string, alt: string, caption: string, href: string | null): string {
  return `<figure>\n${imageHtml(src, alt, href)}\n<figcaption>\n\n${caption.replace(/\s+/g, ' ')}\n\n</figcaption>\n</figure>\n`;
}
