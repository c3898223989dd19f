import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { REFERENCE } from './body/command-meaning.ts';
import type { ResolvedLink } from './body/reference-resolver.ts';
import type { ReferencedFiles } from './referenced-files.ts';

/** Context in which the links of an article are resolved. */
export interface LinkContext {
  index: ArticleIndex;
  files: ReferencedFiles;
  /** Base URL of the old site, `https://old.example`; null if unknown. */
  site: URL | null;
  /** Old URL of the article, the base of relative links; null if unknown. */
  address: string | null;
  /** Path of the article's own file. */
  path: string;
  /** Slug of the article. */
  slug: string;
  /** Fragments known to be missing: `bridge-closes#overview`. */
  missing: ReadonlySet<string>;
}

/** Matches the name of a file that another system makes a page of. */
const ARTICLE_FILE = /\.(?:mdx?|markdown|mdown|mkd|njk|liquid)$/i;

const ELSEWHERE = /^(?:https?|mailto):/i;

/**
 * Return the new target of a link: an imported article, a copied file, or a page of the old site; null if the link is unchanged.
 */
export function resolveLink(written: string, context: LinkContext): ResolvedLink {
  const address = written.trim();
  if (address.startsWith('#')) return context.missing.has(context.slug + decode(address)) ? { reason: 'the text has no anchor of this name' } : null;
  if (address === '') return { reason: 'it is empty' };
  if (address.startsWith(REFERENCE)) return resolveReference(address.slice(REFERENCE.length), context);
  if (address.startsWith('//')) return resolveWebAddress(`https:${address}`, context) ?? { href: `https:${address}` };
  if (ELSEWHERE.test(address)) return resolveWebAddress(address, context);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { reason: 'addresses of this kind are not published' };
  if (!address.startsWith('/')) return resolveRelative(address, context);
  return resolvePath(address, context);
}

/** Resolve a reference to a file of the archive, from commands such as `ref` and `post_url`. */
function resolveReference(target: string, context: LinkContext): ResolvedLink {
  const [path = '', fragment = ''] = target.split('#');
  const decoded = decode(path);
  const found = context.index.ofFile(decoded);
  if (found?.isPublic) return articleLink(found.slug, fragment, context);
  if (decoded === '' && fragment !== '') return { href: `#${fragment}` };
  return noArticleOf(found);
}

function resolveWebAddress(address: string, context: LinkContext): ResolvedLink {
  if (/^mailto:/i.test(address)) return null;
  if (!URL.canParse(address)) return { reason: 'this is not an address' };
  const url = new URL(address);
  if (context.site === null || hostOf(url) !== hostOf(context.site)) return null;
  const placed = resolvePath(url.pathname + url.search + url.hash, context);
  return placed !== null && 'reason' in placed ? null : placed;
}

/** Resolve a path from the root of the old site. */
function resolvePath(address: string, context: LinkContext): ResolvedLink {
  const url = new URL(address, 'https://site.invalid');
  const found = context.index.atPath(url.pathname);
  if (found?.isPublic) return articleLink(found.slug, url.hash.slice(1), context);
  const file = context.files.resolveFile(decode(url.pathname), context);
  if (file !== null) return { href: file };
  return toOldSite(url.pathname + url.search + url.hash, context);
}

/** Resolve a path relative to the article's file or to its old address. */
function resolveRelative(address: string, context: LinkContext): ResolvedLink {
  const [path = '', fragment = ''] = address.split('#');
  const decoded = decode(path.replace(/\?.*$/s, ''));
  const found = context.index.ofFile(decoded);
  if (found?.isPublic) return articleLink(found.slug, fragment, context);
  const file = context.files.resolveFile(decoded, context);
  if (file !== null) return { href: file };
  if (ARTICLE_FILE.test(decoded)) return noArticleOf(found);
  const base = context.address ?? (context.site === null ? null : `${context.site.origin}/`);
  if (base === null || !URL.canParse(address, base)) return { reason: 'there is no such article or file' };
  const url = new URL(address, base);
  return resolveWebAddress(url.href, context) ?? { href: url.href };
}

/** Return why a link to the file of an article has no target. The old site made an address of the file's name, but how it did is not known. */
function noArticleOf(found: IndexedArticle | null): ResolvedLink {
  return { reason: found ? 'that article is not published yet, or was refused' : 'this file is not among the imported articles' };
}

function toOldSite(path: string, { site }: LinkContext): ResolvedLink {
  return site === null ? { reason: 'there is no such article or file: --site says where the old site is' } : { href: new URL(path, site).href };
}

function articleLink(slug: string, fragment: string, context: LinkContext): ResolvedLink {
  const exists = fragment !== '' && !context.missing.has(`${slug}#${decode(fragment)}`);
  if (slug === context.slug && exists) return { href: `#${fragment}` };
  return { href: `/articles/${encodeURIComponent(slug)}/${exists ? `#${fragment}` : ''}` };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
