import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile } from './digest-file.ts';
import type { LinkRecord } from './link-record.ts';
import { decodeFragment, ELSEWHERE, hasFragment, resolve, type SiteAddress, type Target } from './link-target.ts';
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
  /** Number of pages. */
  pages: number;
  dead: DeadLink[];
  /** What was seen, for the next check; only where no link is dead. */
  record: LinkRecord;
}

export interface LinkCheckOptions {
  /** What the last check without a dead link saw: the pages that are as they were then are not gone through again. */
  before?: LinkRecord | null;
  /** Is called with the number of pages read so far, and of all. */
  tell?(read: number, pages: number): void;
}

/** Read the pages of a built site and find the links into the site, fragments included, that lead nowhere. */
export function findDeadLinks(folder: string, site: SiteAddress, { before = null, tell = () => {} }: LinkCheckOptions = {}): LinkCheck {
  const files = new Set(listFiles(folder));
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  const digests: Record<string, string> = {};
  const idsOf = new Map<string, ReadonlySet<string>>();
  const targets = new Map<string, Target>();
  /** Target file → fragments of it that are linked to: they are looked up when all pages are read. */
  const wanted = new Map(Object.entries(before?.targets ?? {}).map(([file, fragments]) => [file, new Set(fragments)]));
  const dead: DeadLink[] = [];

  for (const [index, page] of pages.entries()) {
    tell(index, pages.length);
    digests[page] = digestFile(join(folder, page));
    if (isUnchanged(page)) continue;
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
        target = resolve(link, page, files, site);
        if (key !== null) targets.set(copyString(key), target);
      }
      if (target === ELSEWHERE) continue;
      if ('reason' in target) dead.push({ page, link: copyString(link), reason: target.reason });
      else {
        const fragments = wanted.get(target.file) ?? new Set();
        wanted.set(target.file, fragments);
        if (target.fragment !== '') fragments.add(copyString(target.fragment));
      }
    }
  }

  const gone = new Map<string, Map<string, string>>();
  for (const [file, fragments] of wanted) {
    // Whoever leads there is not known of what was only led to before.
    if (!files.has(file)) return findDeadLinks(folder, site, { tell });
    const missing = missingOf(file, fragments);
    if (missing.length > 0) gone.set(file, new Map(missing.map((fragment) => [fragment, `there is nothing with the id “${fragment}” on that page`])));
    for (const fragment of missing) fragments.delete(fragment);
  }
  // Where they stand is looked for only when there are any: to keep it for all of them would take more memory than the pages.
  if (gone.size > 0) dead.push(...pages.flatMap((page) => linksTo(gone, page)));
  dead.sort((a, b) => compare(a.page, b.page) || compare(a.link, b.link));
  return { pages: pages.length, dead, record: { pages: digests, targets: Object.fromEntries([...wanted].map(([file, each]) => [file, [...each]])) } };

  function isUnchanged(page: string): boolean {
    return before !== null && digests[page] !== undefined && before.pages[page] === digests[page];
  }

  /** The fragments that a file has nothing for; no file but pages and drawings has any to look for. */
  function missingOf(file: string, fragments: ReadonlySet<string>): string[] {
    const known = new Set(isUnchanged(file) ? before!.targets[file] : []);
    const asked = [...fragments].filter((fragment) => !known.has(fragment));
    if (asked.length === 0 || !/\.(?:html|svg)$/.test(file)) return [];
    const ids = idsOf.get(file) ?? readPageLinks(readFileSync(join(folder, file), 'utf8')).ids;
    return asked.filter((fragment) => !hasFragment(ids, fragment));
  }

  /** The links of a page to what is gone, given as file → fragment → what to say. */
  function linksTo(lost: ReadonlyMap<string, ReadonlyMap<string, string>>, page: string): DeadLink[] {
    return [...readPageLinks(readFileSync(join(folder, page), 'utf8')).links].flatMap((link) => {
      if (link.startsWith('#')) return [];
      const target = resolve(link, page, files, site);
      const reason = target !== ELSEWHERE && 'file' in target ? lost.get(target.file)?.get(target.fragment) : undefined;
      return reason === undefined ? [] : [{ page, link, reason }];
    });
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
