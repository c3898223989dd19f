import type { Conversion } from './conversion.ts';
import { leaveOutCaption } from './leave-out-caption.ts';
import { pictureOfTag } from './picture-of-tag.ts';
import { replaceCommand } from './replace-command.ts';
import { replacePicture } from './replace-picture.ts';
import { shortenForNote } from './shorten-for-note.ts';
import { attributeOf, tagsIn, type Tag } from './tags.ts';
import { linkHtml } from './write-markdown.ts';

/** Tags of embedded media, which become plain links. */
const EMBEDDED = new Set(['iframe', 'embed', 'video', 'audio']);

/** Convert a span of HTML: its pictures, links, embedded media, headings and commands. */
export function convertHtml(conversion: Conversion, start: number, end: number, lowersHeadings: boolean): void {
  const html = conversion.source.slice(start, end);
  if (html.startsWith('<!--')) {
    for (const placeholder of conversion.placeholdersIn(start, end)) conversion.replace(placeholder.start, placeholder.end, '');
    return;
  }
  const firstEdit = conversion.edits.length;
  const tags = tagsIn(html);
  const figure = { start: 0, pictures: 0, included: 0 };
  for (const tag of tags) {
    if (tag.name === 'figure' && !tag.isEnd) Object.assign(figure, { start: start + tag.start, pictures: 0, included: 0 });
    const isIncluded = convertTag(conversion, tag, start, lowersHeadings);
    if (isIncluded !== undefined) figure.pictures++;
    if (isIncluded === true) figure.included++;
    if (tag.name === 'figure' && tag.isEnd && figure.pictures > 0 && figure.included === 0) leaveOutCaption(conversion, figure.start, start + tag.end);
  }
  for (const placeholder of conversion.placeholdersIn(start, end)) {
    const isInTag = tags.some((tag) => placeholder.start >= start + tag.start && placeholder.end <= start + tag.end);
    if (!isInTag) replaceCommand(conversion, placeholder, true);
    else if (!conversion.edits.slice(firstEdit).some((edit) => edit.start <= placeholder.start && edit.end >= placeholder.end))
      conversion.replace(placeholder.start, placeholder.end, '');
  }
}

/** Convert a tag. `offset` is the start of its HTML in the body. Returns whether its picture is included; undefined if it has none. */
function convertTag(conversion: Conversion, tag: Tag, offset: number, lowersHeadings: boolean): boolean | undefined {
  const [start, end] = [offset + tag.start, offset + tag.end];
  if (lowersHeadings && /^h[1-5]$/.test(tag.name)) {
    const at = start + (tag.isEnd ? 3 : 2);
    conversion.replace(at, at + 1, String(Number(tag.name[1]) + 1));
  }
  if (tag.isEnd) {
    if (EMBEDDED.has(tag.name)) conversion.replace(start, end, '');
    return undefined;
  }
  if (tag.name === 'img') return replacePicture(conversion, { start, end }, pictureOfTag(conversion, tag), { inHtml: true });
  if (tag.name === 'a') convertAnchor(conversion, tag, offset);
  else if (EMBEDDED.has(tag.name)) replaceEmbedded(conversion, tag, start, end);
  return undefined;
}

/** Give the `href` of an `<a>` its new address, or remove it if there is none. */
function convertAnchor(conversion: Conversion, tag: Tag, offset: number): void {
  const href = tag.attributes.find(({ name }) => name === 'href');
  if (!href) return;
  const address = conversion.resolveCommands(href.value);
  const resolved = conversion.resolver.resolveLink(address);
  const [start, end] = [offset + href.start, offset + href.end];
  if (resolved !== null && 'reason' in resolved) {
    conversion.note('left out', start, `link to ${shortenForNote(address)}: ${resolved.reason}`);
    conversion.replace(start, end, '');
  } else if (resolved !== null || address !== href.value) conversion.replace(start, end, ` ${linkHtml(resolved?.href ?? address)}`);
}

/** Replace the tag of embedded media by a plain link, or remove it if it has no web address. */
function replaceEmbedded(conversion: Conversion, tag: Tag, start: number, end: number): void {
  const src = attributeOf(tag, 'src') ?? '';
  const address = src.startsWith('//') ? `https:${src}` : src;
  if (/^https?:/.test(address)) {
    const words = address.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'));
    conversion.replace(start, end, `<a ${linkHtml(address)}>${words}</a>`);
    conversion.note('changed', start, `<${tag.name}> is a plain link now: ${shortenForNote(address)}`);
  } else {
    conversion.replace(start, end, '');
    conversion.note('left out', start, `<${tag.name}> ${shortenForNote(address)}`);
  }
}
