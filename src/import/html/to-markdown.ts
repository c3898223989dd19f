import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { crowdedPage } from './crowded.ts';

/** What cannot come along, and what it is called in the report. Its text, where it has any, is none of the article's. */
const LEFT_OUT = new Map([
  ['iframe', 'frame'],
  ['video', 'video'],
  ['audio', 'recording'],
  ['object', 'embedded object'],
  ['embed', 'embedded object'],
  ['form', 'form'],
]);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'canvas', 'button', 'nav', 'link', 'meta']);

const toMarkdown = unified()
  .use(rehypeRemark, { document: true })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one', resourceLink: true })
  .freeze();

/**
 * Turn the HTML of an article's text into Markdown. Pictures and embedded things are left out and counted, since they lie elsewhere;
 * their captions stay. Links stay where they lead to the web.
 *
 * @param address of the page, which its links are relative to
 * @param title a heading at the start that repeats it goes
 * @throws Error where there is too much in it to be read
 */
export function htmlToMarkdown(
  html: string,
  { address, title }: { address?: string | undefined; title?: string | undefined },
): { body: string; leftOut: string[] } {
  const crowd = crowdedPage(html);
  if (crowd !== null) throw new Error(`${crowd}: copy its text into a .txt file`);
  const counts = new Map<string, number>();
  // Two line breaks in a row are how some editors write a paragraph's end.
  const tree = fromHtml(html.replace(/(?:<br\s*\/?>\s*){2,}/gi, '<p>'), { fragment: true });
  clean(tree, address, counts);
  dropTitle(tree, title);
  const body = toMarkdown.stringify(toMarkdown.runSync(tree)).trim();
  return { body: body === '' ? '' : `${body}\n`, leftOut: [...counts].map(([name, count]) => `${count} ${count === 1 ? name : `${name}s`}`) };
}

function clean(parent: Root | Element, address: string | undefined, counts: Map<string, number>): void {
  parent.children = parent.children.flatMap((child): Root['children'] => {
    if (child.type === 'comment' || child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    const leftOut = child.tagName === 'img' || child.tagName === 'picture' ? 'picture' : LEFT_OUT.get(child.tagName);
    if (leftOut !== undefined) {
      counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
      return [];
    }
    if (SILENT.has(child.tagName)) return [];
    clean(child, address, counts);
    if (child.tagName === 'figcaption') child.tagName = 'p';
    if (child.tagName !== 'a') return [child];
    const href = absolute(child.properties['href'], address);
    if (href === null) return child.children;
    child.properties = { href };
    // A picture that was a link leaves nothing to click.
    return child.children.length === 0 ? [] : [child];
  });
}

function absolute(href: unknown, address: string | undefined): string | null {
  try {
    const url = new URL(String(href ?? ''), address);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) && !(address !== undefined && url.href.startsWith(`${address}#`)) ? url.href : null;
  } catch {
    return null;
  }
}

function dropTitle(tree: Root, title: string | undefined): void {
  const heading = firstHeading(tree);
  if (heading && title !== undefined && squeezed(textIn(heading.element)) === squeezed(title)) {
    heading.parent.children.splice(heading.parent.children.indexOf(heading.element), 1);
  }
}

/** The heading with which a text begins, at any depth. */
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

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
