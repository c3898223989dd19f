import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readPageLinks } from './page-links.ts';

/** A link of a page that leads nowhere. */
export interface DeadLink {
  /** Path of the page's file in the folder, with `/`. */
  page: string;
  /** The address as written. */
  link: string;
  /** What is wrong and how to mend it. */
  reason: string;
}

export interface LinkCheck {
  /** Number of pages read. */
  pages: number;
  dead: DeadLink[];
}

export interface LinkCheckOptions {
  /** The path that the site lives under, such as `/` or `/news/`. */
  base: string;
  /** Address of the site without a path; links that begin with it are checked too. */
  address: string;
}

/** Where a link leads: a file of the site, with a fragment or without; nothing to check; or nowhere. */
type Target = { file: string; fragment: string } | { reason: string } | null;

/** A link to another site. */
const ELSEWHERE = null;

/**
 * Read all pages of a built site and find the links into the site, fragments included, that lead nowhere.
 *
 * @param tell is called with the number of pages read so far, and of all
 */
export function findDeadLinks(folder: string, options: LinkCheckOptions, tell: (read: number, pages: number) => void = () => {}): LinkCheck {
  const files = new Set(listFiles(folder));
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  const idsOf = new Map<string, Set<string>>();
  const targets = new Map<string, Target>();
  /** Target file → fragments of it that are linked to: they are looked up when all pages are read. */
  const fragments = new Map<string, Set<string>>();
  const dead: DeadLink[] = [];

  for (const [index, page] of pages.entries()) {
    tell(index, pages.length);
    const { ids, links } = readPageLinks(readFileSync(join(folder, page), 'utf8'));
    idsOf.set(page, copyStrings(ids));
    for (const link of links) {
      if (link.startsWith('#')) {
        if (!hasFragment(ids, decodeFragment(link.slice(1)))) dead.push({ page, link, reason: 'there is nothing with this id on the page' });
        continue;
      }
      // An address from the root means the same on every page.
      const key = link.startsWith('/') ? link : null;
      let target = key === null ? undefined : targets.get(key);
      if (target === undefined) {
        target = resolve(link, page, files, options);
        if (key !== null) targets.set(copyString(key), target);
      }
      if (target === ELSEWHERE) continue;
      if ('reason' in target) dead.push({ page, link: copyString(link), reason: target.reason });
      else if (target.fragment !== '') {
        const wanted = fragments.get(target.file) ?? new Set();
        fragments.set(target.file, wanted);
        wanted.add(copyString(target.fragment));
      }
    }
  }

  const gone = new Map<string, Map<string, string>>();
  for (const [file, wanted] of fragments) {
    const ids = idsOf.get(file) ?? (file.endsWith('.svg') ? readPageLinks(readFileSync(join(folder, file), 'utf8')).ids : null);
    if (!ids) continue;
    const missing = [...wanted].filter((fragment) => !hasFragment(ids, fragment));
    if (missing.length > 0) gone.set(file, new Map(missing.map((fragment) => [fragment, `there is nothing with the id “${fragment}” on that page`])));
  }
  // Where they stand is looked for only when there are any: to keep it for all of them would take more memory than the pages.
  if (gone.size > 0) dead.push(...pages.flatMap((page) => linksTo(gone, page)));
  dead.sort((a, b) => compare(a.page, b.page) || compare(a.link, b.link));
  return { pages: pages.length, dead };

  /** The links of a page to what is gone, given as file → fragment → what to say. */
  function linksTo(gone: ReadonlyMap<string, ReadonlyMap<string, string>>, page: string): DeadLink[] {
    return [...readPageLinks(readFileSync(join(folder, page), 'utf8')).links].flatMap((link) => {
      if (link.startsWith('#')) return [];
      const target = resolve(link, page, files, options);
      const reason = target !== ELSEWHERE && 'file' in target ? gone.get(target.file)?.get(target.fragment) : undefined;
      return reason === undefined ? [] : [{ page, link, reason }];
    });
  }
}

function resolve(link: string, page: string, files: ReadonlySet<string>, { base, address }: LinkCheckOptions): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) && !/^https?:/i.test(link)) return ELSEWHERE;
  let url: URL;
  try {
    url = new URL(
      link,
      address +
        base +
        page
          .replace(/(^|\/)index\.html$/, '$1')
          .split('/')
          .map(encodeURIComponent)
          .join('/'),
    );
  } catch {
    return { reason: 'this is not an address' };
  }
  if (url.origin !== new URL(address).origin) return ELSEWHERE;
  if (!url.pathname.startsWith(base)) {
    if (/^https?:/i.test(link)) return ELSEWHERE;
    return { reason: `it lies outside ${base}, where the site lives: write the full address, with https://, if it is meant to` };
  }
  const path = decodePath(url.pathname.slice(base.length));
  if (path === null) return { reason: 'this is not an address: % must be followed by two digits' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file, fragment: decodeFragment(url.hash.slice(1)) };
  if (files.has(`${file}/index.html`)) return { reason: 'it needs a “/” at its end' };
  return { reason: 'there is no such page or file' };
}

function hasFragment(ids: ReadonlySet<string>, fragment: string): boolean {
  // The empty fragment and “top” lead to the top of any page (HTML, 7.4.6.3).
  return fragment === '' || fragment.toLowerCase() === 'top' || ids.has(fragment);
}

/** The id that a fragment means, without a text directive. */
function decodeFragment(fragment: string): string {
  const id = fragment.split(':~:', 1)[0]!;
  return decodePath(id) ?? id;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A copy that does not keep the whole page in memory, as a slice of it does. */
function copyString(text: string): string {
  return Buffer.from(text).toString();
}

function copyStrings(texts: ReadonlySet<string>): Set<string> {
  return new Set([...texts].map(copyString));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
