import { parseFoundDate } from '../parse-found-date.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import { readEach } from '../read-each.ts';
import { topicsOf } from '../topics.ts';
import type { Format, FoundFields, FoundValue, ImportedFile } from '../types.ts';

type Row = Record<string, unknown>;
type Tables = Record<string, Row[] | undefined>;

/** Placeholder for the site's URL in the texts of an export. */
const SITE = /__GHOST_URL__/g;

/** Ghost export (JSON): posts with their authors, tags and pictures; pages are refused. */
export const ghost: Format = {
  name: 'a Ghost export',
  maxBytes: 64_000_000,
  recognizes: ({ path, text }) => /\.json$/i.test(path) && /^\s*\{\s*"(?:db|data|meta)"/.test(text) && text.includes('"posts"'),
  read: ({ path, text }) => {
    const tables = tablesIn(text);
    const posts = tables['posts'] ?? [];
    if (posts.length === 0) throw new Error('this Ghost export has no posts: export it again');
    return readEach(
      posts,
      (post, index) => `${path}#${string(post, 'slug') ?? index + 1}`,
      (post, origin) => readPost(post, tables, origin, path),
    );
  },
};

/** Return the tables of an export. @throws Error when it is not valid JSON */
function tablesIn(text: string): Tables {
  let json: { db?: { data?: Tables }[]; data?: Tables };
  try {
    json = JSON.parse(text) as typeof json;
  } catch {
    throw new Error('the JSON of this Ghost export is broken: export it again');
  }
  return json.db?.[0]?.data ?? json.data ?? {};
}

function readPost(post: Row, tables: Tables, origin: string, path: string): ImportedFile {
  const title = string(post, 'title');
  const refuse = (reason: string): ImportedFile => ({ articles: [], refusals: [{ origin, reason: `“${title ?? 'untitled'}” ${reason}` }] });
  if ((post['type'] ?? (post['page'] === 1 ? 'page' : 'post')) !== 'post') return refuse('is a page, not a post');
  const html = string(post, 'html');
  if (html === undefined) return refuse('has no text as HTML: open and save it in Ghost, and export again');
  const text = htmlToMarkdown(html.replace(SITE, ''), { title });
  return { articles: [{ origin, path, bodyLine: null, fields: fieldsOf(post, tables), ...text }], refusals: [] };
}

function fieldsOf(post: Row, tables: Tables): FoundFields {
  const found = (name: string, value: string | null | undefined): FoundValue | undefined => (value ? { value, from: `the export's ${name}` } : undefined);
  const date = (name: string) => found(name, parseFoundDate(string(post, name) ?? ''));
  const hidden = string(post, 'status') !== 'published' || (string(post, 'visibility') ?? 'public') !== 'public';
  const tags = namesOfLinked(post, tables, 'tags', 'tag_id');
  const site = (tables['settings'] ?? []).find(({ key }) => key === 'title');
  const meta = (tables['posts_meta'] ?? []).find(({ post_id: id }) => id === post['id']) ?? {};
  const picture = string(post, 'feature_image')?.replace(SITE, '');
  const siteName = site && string(site, 'value');
  const fields = {
    title: found('title', string(post, 'title')),
    published: date('published_at') ?? date('created_at'),
    updated: date('updated_at'),
    author: found('users', namesOfLinked(post, tables, 'users', 'author_id', 'posts_authors').join(', ')),
    summary: found('custom_excerpt', string(post, 'custom_excerpt')),
    topics: tags.length > 0 ? { value: topicsOf(tags.filter((tag) => !tag.startsWith('#'))), from: "the export's tags" } : undefined,
    lang: found('locale', string(post, 'locale')),
    source: siteName === undefined ? undefined : { value: { name: siteName }, from: 'the title of the site' },
    slug: found('slug', string(post, 'slug')),
    image: picture && {
      value: {
        src: picture,
        alt: string(meta, 'feature_image_alt') ?? '',
        caption: string(meta, 'feature_image_caption')?.replace(/<[^>]*>/g, '') ?? '',
        credit: '',
      },
      from: "the export's feature_image",
    },
    draft: hidden ? { value: true, from: "the export's status and visibility" } : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** Return the names of the tags or authors linked with a post, in the export's order. */
function namesOfLinked(post: Row, tables: Tables, table: string, column: string, links = `posts_${table}`): string[] {
  const rows = (tables[links] ?? [])
    .filter(({ post_id: id }) => id === post['id'])
    .toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0));
  return rows.flatMap((row) => {
    const thing = (tables[table] ?? []).find(({ id }) => id === row[column]);
    return (thing && string(thing, 'name')) ?? [];
  });
}

function string(row: Row, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
