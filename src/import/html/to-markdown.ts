import type { Element, Root } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Html, RootContent as MarkdownContent } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Note } from '../types.ts';
import { whyTooLarge } from './why-too-large.ts';
import { asFigure } from './captioned-picture.ts';
import { simplifyFigureElement } from './plain-figure.ts';
import { ANCHOR, keepLinksWithin } from './links-within.ts';

/** Elements that cannot be included, with their names in the report. Text inside them does not belong to the article. */
const LEFT_OUT = new Map([
  ['iframe', 'frame'],
  ['video', 'video'],
  ['audio', 'recording'],
  ['object', 'embedded object'],
  ['embed', 'embedded object'],
  ['form', 'form'],
]);
/** Attributes with the address of a lazily loaded picture. */
const LATER_SOURCES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile'];
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'canvas', 'button', 'nav', 'link', 'meta']);

const toMarkdown = unified()
  .use(rehypeRemark, { document: true, handlers: { figure: writeFigure, [ANCHOR]: writeAnchor } })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one', resourceLink: true })
  .freeze();

/**
 * Convert the HTML of an article's text to Markdown. Pictures and links keep their addresses; embedded videos and recordings become plain links, other embedded
 * elements are left out with a note.
 *
 * @param address address of the page, because links within the page may be full URLs
 * @param title title of the article; a heading at the start that repeats it is removed
 * @throws Error when there are too many elements to parse
 */
export function htmlToMarkdown(
  html: string,
  { address, title }: { address?: string | undefined; title?: string | undefined },
): { body: string; notes: Note[] } {
  const problem = whyTooLarge(html);
  if (problem !== null) throw new Error(`${problem}: copy its text into a .txt file`);
  const notes: Note[] = [];
  // Some editors write the end of a paragraph as two line breaks.
  const tree = fromHtml(html.replace(/(?:<br\s*\/?>\s*){2,}/gi, '<p>'), { fragment: true });
  dropTitle(tree, title);
  keepLinksWithin(tree, address);
  clean(tree, notes);
  const body = toMarkdown.stringify(toMarkdown.runSync(tree)).trim();
  return { body: body === '' ? '' : `${body}\n`, notes };
}

function clean(parent: Root | Element, notes: Note[]): void {
  parent.children = parent.children.flatMap((written): Root['children'] => {
    if (written.type === 'comment' || written.type === 'doctype') return [];
    if (written.type !== 'element') return [written];
    const child = asFigure(written);
    const embedded = LEFT_OUT.get(child.tagName);
    if (embedded !== undefined) return replaceEmbedded(child, embedded, notes);
    if (child.tagName === 'picture')
      return imagesIn(child)
        .slice(0, 1)
        .flatMap((image) => cleanImage(image));
    if (child.tagName === 'img') return cleanImage(child);
    if (SILENT.has(child.tagName)) return [];
    clean(child, notes);
    if (child.tagName === 'figure') return [simplifyFigureElement(child)];
    if (child.tagName === 'figcaption' && (parent.type === 'root' || parent.tagName !== 'figure')) child.tagName = 'p';
    if (child.tagName !== 'a') return [child];
    const href = linkAddress(child.properties['href']);
    if (href === null) return child.children;
    child.properties = { href };
    return child.children.length === 0 ? [] : [child];
  });
}

/** Replace an embedded video or recording by a plain link in a paragraph; other elements by nothing. */
function replaceEmbedded(element: Element, name: string, notes: Note[]): Element[] {
  const source = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'source');
  const written = String(element.properties['src'] ?? element.properties['dataSrc'] ?? element.properties['data'] ?? source?.properties['src'] ?? '');
  const address = written.startsWith('//') ? `https:${written}` : written;
  const isLink = name !== 'form' && /^https?:/.test(address);
  notes.push(
    isLink
      ? { kind: 'changed', line: null, text: `${name} is a plain link now: ${address}` }
      : { kind: 'left out', line: null, text: `${name} ${written}`.trim() },
  );
  if (!isLink) return [];
  const words = { type: 'text' as const, value: address };
  const link: Element = { type: 'element', tagName: 'a', properties: { href: address }, children: [words] };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** Reduce a picture to its address and texts; nothing if it has no address, or is a tracking pixel. */
function cleanImage({ properties }: Element): Element[] {
  const sources = [...LATER_SOURCES.map((name) => properties[name]), properties['src']].filter(
    (src) => typeof src === 'string' && !src.startsWith('data:') && src !== '',
  );
  const isSpot = ['width', 'height'].some((side) => Number(properties[side] ?? 2) <= 1);
  if (sources.length === 0 || isSpot) return [];
  const { alt, title } = properties;
  return [{ type: 'element', tagName: 'img', properties: { src: String(sources[0]), alt: String(alt ?? ''), ...(title && { title }) }, children: [] }];
}

function imagesIn(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'img' ? [child] : imagesIn(child)));
}

const stringifier = unified().use(rehypeStringify).freeze();

/** Keep a figure with a picture as HTML, so that its caption stays with it; replace any other by its content. */
function writeFigure(state: State, figure: Element): Html | MarkdownContent[] {
  if (imagesIn(figure).length === 0) {
    for (const child of figure.children) if (child.type === 'element' && child.tagName === 'figcaption') child.tagName = 'p';
    return state.toFlow(state.all(figure));
  }
  const kept = figure.children.filter((child) => child.type === 'element');
  withoutStyle(kept);
  const value = stringifier.stringify({ type: 'root', children: [{ ...figure, properties: {}, children: kept }] });
  return { type: 'html', value: value.replace(/\n\s*\n/g, '\n') };
}

/** Write the target of a link within the page as HTML, because Markdown has no syntax for it. */
function writeAnchor(_: State, { properties }: Element): Html | undefined {
  if (properties['id'] === undefined) return undefined;
  return { type: 'html', value: `<a id="${String(properties['id'])}"></a>` };
}

/** Drop classes and styles, which mean nothing outside their page. */
function withoutStyle(elements: readonly Element['children'][number][]): void {
  for (const element of elements) {
    if (element.type !== 'element') continue;
    for (const name of ['className', 'style', 'id']) delete element.properties[name];
    withoutStyle(element.children);
  }
}

/** Return the address of a link; null if it leads nowhere or to something that is not published. */
function linkAddress(href: unknown): string | null {
  const written = String(href ?? '').trim();
  if (written === '' || written === '#') return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) ? written : null;
}

function dropTitle(tree: Root, title: string | undefined): void {
  const heading = firstHeading(tree);
  if (heading && title !== undefined && collapseSpace(textIn(heading.element)) === collapseSpace(title)) {
    heading.parent.children.splice(heading.parent.children.indexOf(heading.element), 1);
  }
}

/** Return the heading that a text begins with, at any depth, or null. */
function firstHeading(parent: Root | Element): { parent: Root | Element; element: Element } | null {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim() !== '') return null;
    if (child.type !== 'element') continue;
    if (/^h[1-6]$/.test(child.tagName)) return { parent, element: child };
    return firstHeading(child);
  }
  return null;
}

function textIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : '')).join('');
}

function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
