import { parse as parseToml } from 'smol-toml';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { explainYamlError, offsetOfError } from '../../content-files/index.ts';
import { parseFoundDate, parseUnixTime } from '../parse-found-date.ts';
import { topicsOf } from '../topics.ts';
import { pictureIn } from './frontmatter-picture.ts';
import type { Format, FoundValue, FoundFields, Note } from '../types.ts';

type Fields = Record<string, unknown>;

/** Names of our fields in other systems (Hugo, Jekyll, Eleventy), the usual one first. */
const NAMES = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'publishDate', 'publishdate', 'pubDate', 'pubdate', 'publishedAt', 'published_at', 'datePublished', 'created', 'created_at'],
  updated: ['updated', 'lastmod', 'lastMod', 'modified', 'last_modified_at', 'updatedAt', 'updated_at', 'dateModified', 'updatedDate'],
  author: ['author', 'authors', 'byline'],
  summary: ['summary', 'description', 'excerpt', 'standfirst', 'dek', 'deck', 'subtitle'],
  lang: ['lang', 'language', 'locale'],
  dateline: ['dateline', 'location'],
  source: ['source', 'publisher', 'publication', 'outlet', 'newspaper', 'site_name', 'siteName'],
  topics: ['topics', 'categories', 'category', 'tags'],
  slug: ['permalink', 'url', 'slug'],
  aliases: ['aliases', 'alias', 'redirect_from'],
  expires: ['expirydate', 'expiryDate', 'expires', 'unpublishdate', 'unpublishDate'],
};
const SOURCE_ADDRESS = ['canonical_url', 'canonicalURL', 'canonical', 'source_url', 'link'];

/** Markdown with YAML (`---`), TOML (`+++`), JSON or no frontmatter. The text is kept unchanged. */
export const markdown: Format = {
  name: 'a Markdown file',
  maxBytes: 4_000_000,
  // Article templates of Eleventy and Jekyll begin with frontmatter, too.
  recognizes: ({ path, text }) => /\.(?:mdx?|markdown|mdown|mkd)$/i.test(path) || (/\.(?:njk|liquid)$/i.test(path) && text.startsWith('---')),
  read: ({ path, text }) => {
    const { values, body, notes } = splitMarkdown(text);
    const fields = { ...fieldsOfName(path), ...readFields(values, path) };
    const heading = /^\s*#[ \t]+(.+?)[ \t]*#*\n/.exec(body);
    if (!fields.title && heading) fields.title = { value: heading[1]!, from: 'its first heading' };
    const words = titleOfName(path);
    if (!fields.title && words !== null) fields.title = { value: words, from: 'its file name' };
    const unreadDate = fields.published ? undefined : NAMES.published.flatMap((name) => textOf(values[name]) ?? [])[0];
    const repeated = heading && fields.title?.value === heading[1];
    const rest = repeated ? body.slice(heading[0].length) : body;
    const begins = text.length - rest.length + rest.search(/\S|$/);
    return {
      articles: [
        {
          origin: path,
          path,
          fields,
          body: `${rest.trim()}\n`,
          bodyLine: text.slice(0, begins).split('\n').length,
          dialect: /\.mdx$/i.test(path) ? 'jsx' : 'templates',
          notes,
          ...(unreadDate !== undefined && { unreadDate }),
        },
      ],
      refusals: [],
    };
  },
};

function splitMarkdown(text: string): { values: Fields; body: string; notes: Note[] } {
  const yaml = /^---[^\S\n]*\n(.*?)\n?^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/ms.exec(text);
  if (yaml) return { ...readYamlFields(yaml[1]!), body: text.slice(yaml[0].length) };
  const toml = /^\+\+\+[^\S\n]*\n(.*?)\n?^\+\+\+[^\S\n]*(?:\n|$)/ms.exec(text);
  if (toml) return { values: fieldsOf(parseToml(toml[1]!)), body: text.slice(toml[0].length), notes: [] };
  const named = /^---(json|toml)[^\S\n]*\n(.*?)\n?^---[^\S\n]*(?:\n|$)/ms.exec(text);
  if (named) return { values: fieldsOf(named[1] === 'json' ? JSON.parse(named[2]!) : parseToml(named[2]!)), body: text.slice(named[0].length), notes: [] };
  const json = /^\{\s*"[^]*?\n\}[^\S\n]*(?:\n|$)/.exec(text);
  if (json) return { values: fieldsOf(JSON.parse(json[0])), body: text.slice(json[0].length), notes: [] };
  return { values: {}, body: text, notes: [] };
}

/**
 * Parse YAML leniently, as other systems do: of duplicate fields, the last one is used.
 *
 * @throws Error when it is not valid YAML
 */
function readYamlFields(text: string): { values: Fields; notes: Note[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error)
    throw new Error(
      `its fields cannot be read: line ${lines.linePos(offsetOfError(error, text)).line + 1}: ${explainYamlError(error, text).replace(/\.$/, '')}`,
    );
  const notes: Note[] = [];
  const names = new Set<unknown>();
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    if (names.has(key.value))
      notes.push({ kind: 'changed', line: lines.linePos(key.range[0]).line + 1, text: `field ${String(key.value)} occurs twice: the last one counts` });
    names.add(key.value);
  }
  return { values: fieldsOf(document.toJS({ maxAliasCount: 0 })), notes };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/**
 * Return what separates topics in a field. In Jekyll, whose articles are in a folder `_posts`, the topics of `categories: news weather` are two; other systems write
 * lists, or commas.
 */
function separatorOf(value: unknown, name: string, path: string): RegExp {
  return typeof value === 'string' && /^(?:categories|tags)$/.test(name) && /(?:^|[\\/])_posts[\\/]/.test(path) ? /[,\s]+/ : /,\s*/;
}

function readFields(values: Fields, path: string): FoundFields {
  const first = <T>(names: string[], read: (value: unknown, name: string) => T | null | undefined): FoundValue<T> | undefined => {
    for (const name of names) {
      const value = name in values ? read(values[name], name) : null;
      if (value !== null && value !== undefined) return { value, from: `frontmatter ${name}` };
    }
    return undefined;
  };
  const address = first(SOURCE_ADDRESS, (value) => (typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value) ? value : null));
  const name = first(NAMES.source, (value) => {
    const text = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    return typeof text === 'string' && text.trim() !== '' && !/^https?:/.test(text) ? text : null;
  });
  const fields = {
    title: first(NAMES.title, textOf),
    published: first(NAMES.published, dateOf),
    updated: first(NAMES.updated, dateOf),
    author: first(NAMES.author, textOf),
    summary: first(NAMES.summary, textOf),
    lang: first(NAMES.lang, textOf),
    dateline: first(NAMES.dateline, textOf),
    topics: first(NAMES.topics, (value, name) => topicsOf([value].flat().flatMap((each) => textOf(each)?.split(separatorOf(value, name, path)) ?? []))),
    slug: first(NAMES.slug, (value) => addressOf(value, path)),
    aliases: first(NAMES.aliases, (value) => [value].flat().filter((each): each is string => typeof each === 'string')),
    expires: first(NAMES.expires, dateOf),
    image: pictureIn(values),
    draft: first(['draft', 'published', 'status', 'hidden'], draftOf),
    source:
      name || address
        ? {
            from: (name ?? address)!.from,
            value: { name: name?.value ?? new URL(address!.value).hostname.replace(/^www\./, ''), ...(address && { url: address.value }) },
          }
        : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found !== undefined));
}

/** Return the fields in a file name of Jekyll: `2023-07-05-bridge-closes.md`. */
function fieldsOfName(path: string): FoundFields {
  const parts = /(?:^|[\\/])(\d{4}-\d{2}-\d{2})-([^\\/]+)\.\w+$/.exec(path);
  const published = parts && parseFoundDate(parts[1]!);
  if (!parts || published === null) return {};
  return { published: { value: published, from: 'its file name' }, slug: { value: parts[2]!, from: 'its file name' } };
}

/**
 * Return a title made from the file name, as Jekyll does: `2023-07-05-bridge-closes.md` → “Bridge closes”; for a page bundle, `bridge-closes/index.md`, from
 * the folder. Null if it has no words.
 */
function titleOfName(path: string): string | null {
  const parts = path.split(/[\\/]/);
  const [name, folder] = [parts.at(-1)!.replace(/\.\w+$/, ''), parts.at(-2) ?? ''];
  const words = (/^_?index$/i.test(name) ? folder : name)
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 ? words[0]!.toUpperCase() + words.slice(1) : null;
}

/** Return an address with Eleventy's name of the file filled in; null if it contains other template code, or Jekyll's placeholders. */
function addressOf(value: unknown, path: string): string | null {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1)!.replace(/\.\w+$/, '');
  const fileSlug = (name === 'index' ? (parts.at(-2) ?? name) : name).replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const address = textOf(value)?.replace(/\{\{-?\s*(?:page\.)?fileSlug\s*(?:\|\s*slug(?:ify)?\s*)?-?\}\}/g, fileSlug);
  return address === undefined || /\{\{|\{%|(?:^|\/):\w/.test(address) ? null : address;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? []).join(', ') || null;
  return typeof value === 'object' && value !== null ? textOf((value as Fields)['name'] ?? null) : null;
}

function dateOf(value: unknown): string | null {
  if (typeof value === 'number') return parseUnixTime(value) ?? parseFoundDate(String(value));
  return value instanceof Date ? parseFoundDate(value.toISOString()) : typeof value === 'string' ? parseFoundDate(value) : null;
}

/** Return whether a field marks a draft: `draft: true`, and Jekyll's `published: false`. */
function draftOf(value: unknown, name: string): boolean | null {
  if (name === 'status') return value === 'draft' || value === 'private' ? true : null;
  const said = value === 'true' ? true : value === 'false' ? false : value;
  return typeof said === 'boolean' ? (name === 'published' ? !said : said) : null;
}
