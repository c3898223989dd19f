import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { readFoundDate } from '../found-date.ts';
import { topicsOf } from '../topics.ts';
import type { Format, Found, FoundFields } from '../types.ts';

type Fields = Record<string, unknown>;

/** What other systems call our fields, the usual name first (Hugo, Jekyll, Eleventy, and our own). */
const NAMES = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'publishDate', 'pubDate', 'publishedAt', 'published_at', 'created'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'updatedAt', 'updated_at'],
  author: ['author', 'authors', 'byline'],
  summary: ['summary', 'description', 'excerpt', 'standfirst', 'subtitle'],
  lang: ['lang', 'language', 'locale'],
  dateline: ['dateline', 'location'],
  topics: ['topics', 'categories', 'category', 'tags'],
  slug: ['slug', 'permalink'],
};
const SOURCE_ADDRESS = ['canonical_url', 'canonicalURL', 'canonical', 'source_url', 'link'];

/** Commands of template languages (Liquid, Nunjucks, Hugo), which would stand in the article as they are. */
const TEMPLATE = /\{%.*?%\}|\{\{.*?\}\}/s;

/** Markdown with YAML (`---`), TOML (`+++`) or JSON frontmatter, or without. Its text is kept letter by letter. */
export const markdown: Format = {
  name: 'a Markdown file',
  largest: 4_000_000,
  recognizes: ({ path }) => /\.(?:md|markdown|mdown|mkd)$/i.test(path),
  read: ({ path, text }) => {
    const { values, body } = partMarkdown(text);
    const fields = { ...nameFields(path), ...readFields(values) };
    const heading = /^\s*#\s+(.+?)\s*#*\n/.exec(body);
    if (!fields.title && heading) fields.title = { value: heading[1]!, from: 'its first heading' };
    const repeated = heading && fields.title?.value === heading[1];
    const command = TEMPLATE.exec(body);
    if (command) {
      return {
        articles: [],
        refusals: [{ origin: path, reason: `its text holds a command of a template language, “${command[0].slice(0, 40)}”: write out what it stands for` }],
      };
    }
    return { articles: [{ origin: path, fields, body: `${(repeated ? body.slice(heading[0].length) : body).trim()}\n`, leftOut: [] }], refusals: [] };
  },
};

function partMarkdown(text: string): { values: Fields; body: string } {
  const yaml = /^---[^\S\n]*\n(.*?)\n?^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/ms.exec(text);
  if (yaml) return { values: fieldsOf(parseYaml(yaml[1]!, { maxAliasCount: 0 })), body: text.slice(yaml[0].length) };
  const toml = /^\+\+\+[^\S\n]*\n(.*?)\n?^\+\+\+[^\S\n]*(?:\n|$)/ms.exec(text);
  if (toml) return { values: fieldsOf(parseToml(toml[1]!)), body: text.slice(toml[0].length) };
  const json = /^\{\s*"[^]*?\n\}[^\S\n]*(?:\n|$)/.exec(text);
  if (json) return { values: fieldsOf(JSON.parse(json[0])), body: text.slice(json[0].length) };
  return { values: {}, body: text };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function readFields(values: Fields): FoundFields {
  const first = <T>(names: string[], read: (value: unknown) => T | null | undefined): Found<T> | undefined => {
    for (const name of names) {
      const value = name in values ? read(values[name]) : null;
      if (value !== null && value !== undefined) return { value, from: `frontmatter ${name}` };
    }
    return undefined;
  };
  const address = first(SOURCE_ADDRESS, (value) => (typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value) ? value : null));
  const name = first(['source'], (value) => (typeof value === 'string' && !/^https?:/.test(value) ? value : null));
  const fields = {
    title: first(NAMES.title, textOf),
    published: first(NAMES.published, dateOf),
    updated: first(NAMES.updated, dateOf),
    author: first(NAMES.author, textOf),
    summary: first(NAMES.summary, textOf),
    lang: first(NAMES.lang, textOf),
    dateline: first(NAMES.dateline, textOf),
    topics: first(NAMES.topics, (value) => topicsOf([value].flat().flatMap((each) => textOf(each)?.split(/,\s*/) ?? []))),
    slug: first(NAMES.slug, textOf),
    draft: first(['draft'], (value) => (typeof value === 'boolean' ? value : null)),
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

/** Jekyll's file names carry the date: `2023-07-05-bridge-closes.md`. */
function nameFields(path: string): FoundFields {
  const parts = /(?:^|[\\/])(\d{4}-\d{2}-\d{2})-([^\\/]+)\.\w+$/.exec(path);
  const published = parts && readFoundDate(parts[1]!);
  if (!parts || published === null) return {};
  return { published: { value: published, from: 'its file name' }, slug: { value: parts[2]!, from: 'its file name' } };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? []).join(', ') || null;
  return typeof value === 'object' && value !== null ? textOf((value as Fields)['name'] ?? null) : null;
}

function dateOf(value: unknown): string | null {
  return value instanceof Date ? readFoundDate(value.toISOString()) : typeof value === 'string' ? readFoundDate(value) : null;
}
