import type { Element } from 'xast';
import { parseFoundDate } from '../parse-found-date.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import { topicsOf } from '../topics.ts';
import { readEach } from '../read-each.ts';
import type { Format, FoundFields, FoundPicture, ImportedFile } from '../types.ts';
import { childrenNamed, childText, parseXml, textOf } from '../xml.ts';
import { withoutShortcodes } from './wordpress-shortcodes.ts';

/** Types of items that are never articles: uploads, and what WordPress itself stores. */
const OTHER_ITEMS =
  /^(?:attachment|custom_css|customize_changeset|nav_menu_item|oembed_cache|revision|user_request|wp_(?:block|font_face|font_family|global_styles|navigation|template|template_part))$/;

/** WordPress export (WXR): its posts; pages and items of types that extensions add are refused by name, pictures, menus and revisions are counted. */
export const wordpress: Format = {
  name: 'a WordPress export',
  maxBytes: 64_000_000,
  recognizes: ({ text }) => /xmlns:wp="http:\/\/wordpress\.org\/export\//.test(text.slice(0, 4000)),
  read: ({ path, text }) => {
    const [channel] = childrenNamed(parseXml(text), 'channel');
    if (!channel) throw new Error('this WordPress export has no <channel>: export it again');
    const site = childText(channel, 'title');
    const authors = new Map(
      childrenNamed(channel, 'wp:author').map((author) => [childText(author, 'wp:author_login'), childText(author, 'wp:author_display_name')]),
    );
    const items = childrenNamed(channel, 'item');
    const pictures = new Map(items.flatMap((item) => pictureOf(item) ?? []));
    return readEach(
      items,
      (item) => `${path}#${childText(item, 'wp:post_id') ?? childText(item, 'title') ?? '?'}`,
      (item, origin) => readItem(item, origin, { site, authors, pictures }),
    );
  },
};

/** Data of an export besides its posts. */
interface Export {
  /** Title of the site. */
  site: string | undefined;
  /** Display names of authors by their login. */
  authors: ReadonlyMap<string | undefined, string | undefined>;
  /** Uploaded pictures by their ids. */
  pictures: ReadonlyMap<string, FoundPicture>;
}

function readItem(item: Element, origin: string, whole: Export): ImportedFile {
  const title = childText(item, 'title');
  const type = childText(item, 'wp:post_type') ?? 'post';
  const status = childText(item, 'wp:status') ?? 'publish';
  const refuse = (reason: string): ImportedFile => ({ articles: [], refusals: [{ origin, reason }] });
  if (OTHER_ITEMS.test(type)) return { articles: [], refusals: [], otherItems: [type] };
  if (type !== 'post') return refuse(`“${title ?? 'untitled'}” is not a post but of the type “${type}”`);
  if (status === 'trash' || status === 'auto-draft') return refuse(`“${title ?? 'untitled'}” is in WordPress's ${status}`);
  const content = childText(item, 'content:encoded');
  if (content === undefined) return refuse(`“${title ?? 'untitled'}” has no text`);
  const address = childText(item, 'link');
  const { html, notes: codes } = withoutShortcodes(content);
  const { body, notes } = htmlToMarkdown(addParagraphs(html), { address, title });
  const path = origin.replace(/#[^#]*$/, '');
  return { articles: [{ origin, path, bodyLine: null, fields: fieldsOf(item, status, whole), body, notes: [...notes, ...codes] }], refusals: [] };
}

function fieldsOf(item: Element, status: string, { site, authors, pictures }: Export): FoundFields {
  const found = (from: string, value: string | null | undefined) => (value ? { value, from } : undefined);
  const utc = childText(item, 'wp:post_date_gmt')?.replace(' ', 'T');
  const address = childText(item, 'link');
  // Posts that WordPress does not show to everybody are not published here either.
  const hidden = status !== 'publish' ? `wp:status ${status}` : childText(item, 'wp:post_password') === undefined ? undefined : 'wp:post_password';
  const categories = childrenNamed(item, 'category').filter(
    ({ attributes }) => attributes['domain'] === 'category' && attributes['nicename'] !== 'uncategorized',
  );
  const picture = pictures.get(metaOf(item, '_thumbnail_id') ?? '');
  const fields = {
    title: found('title', childText(item, 'title')),
    published: found('wp:post_date', (utc && parseFoundDate(`${utc}Z`)) ?? parseFoundDate(childText(item, 'wp:post_date') ?? '')),
    author: found('dc:creator', authors.get(childText(item, 'dc:creator')) ?? childText(item, 'dc:creator')),
    summary: found('excerpt:encoded', childText(item, 'excerpt:encoded')),
    topics: categories.length > 0 ? { value: topicsOf(categories.map(textOf)), from: 'category' } : undefined,
    source:
      site === undefined
        ? undefined
        : { value: address !== undefined && /^https?:/.test(address) ? { name: site, url: address } : { name: site }, from: 'the title of the site' },
    slug: found('wp:post_name', childText(item, 'wp:post_name')),
    image: picture && { value: picture, from: '_thumbnail_id' },
    draft: hidden === undefined ? undefined : { value: true, from: hidden },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Return the id and picture of an item that is an upload; null for others. */
function pictureOf(item: Element): [string, FoundPicture][] | null {
  const [id, src] = [childText(item, 'wp:post_id'), childText(item, 'wp:attachment_url')];
  if (id === undefined || src === undefined) return null;
  return [[id, { src, alt: metaOf(item, '_wp_attachment_image_alt') ?? '', caption: childText(item, 'excerpt:encoded') ?? '', credit: '' }]];
}

/** Return a meta value that WordPress or an extension stores with an item. */
function metaOf(item: Element, key: string): string | undefined {
  const meta = childrenNamed(item, 'wp:postmeta').find((each) => childText(each, 'wp:meta_key') === key);
  return meta && childText(meta, 'wp:meta_value');
}

/** Add `<p>` to a text of WordPress's old editor, in which blank lines separate paragraphs and line ends are line breaks. */
function addParagraphs(content: string): string {
  if (/<p[\s>]/i.test(content)) return content;
  const block = /^\s*<(?:h[1-6]|ul|ol|li|blockquote|pre|table|figure|div|hr|!--)\b/i;
  return content
    .split(/\n\s*\n/)
    .map((part) => (block.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`))
    .join('\n');
}
