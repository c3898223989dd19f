import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFragment, ELSEWHERE, hasFragment, resolve, type SiteAddress, type Target } from './link-target.ts';
import { addAll, addTo, type LinkTargets, removeFrom } from './link-targets.ts';
import { listFiles } from './list-files.ts';
import { readPageLinks } from './page-links.ts';

/** A link of a page whose target does not exist. */
export interface DeadLink {
  /** Path of the file of the page, relative to the folder, with `/`. */
  page: string;
  /** The URL as written. */
  link: string;
  /** The problem and how to fix it. */
  reason: string;
}

/** Result of a link check. */
export interface LinkCheck {
  /** Number of pages. */
  pages: number;
  /** All files of the site. */
  files: ReadonlySet<string>;
  dead: DeadLink[];
  /** Targets of the other links, for the next check. */
  targets: LinkTargets;
}

/** The site that was checked last and had no dead links, for a check that reads only what has changed since. */
export interface CheckedSite {
  /** Modified by the check. */
  targets: LinkTargets;
  /** Its files. */
  files: { has(path: string): boolean; keys(): Iterable<string> };
  /** Whether a file is the same in both sites, so that it is not read again. */
  isSame(path: string): boolean;
  /** Return the previous content of a page that has changed or is gone; null when unknown. */
  readBefore(path: string): string | null;
}

/** Options of a link check. */
export interface LinkCheckOptions {
  before?: CheckedSite | null;
  /** Called with the number of pages read so far and the total. */
  tell?(read: number, pages: number): void;
}

/**
 * Return the internal links of a built site whose targets do not exist, including fragments, with what the next check needs. Given the last site that was checked, only
 * pages that differ are read, unless a target of the other pages may be gone.
 */
export function findDeadLinks(folder: string, site: SiteAddress, { before = null, tell = () => {} }: LinkCheckOptions = {}): LinkCheck {
  const files = new Set(listFiles(folder));
  const pages = [...files].filter(isPage).sort();
  const isSame = (file: string) => before !== null && files.has(file) && before.isSame(file);
  const unchangedTargets = before === null ? new Map<string, Map<string, number>>() : targetsOfSame(before, isSame, site);
  // Nothing is known about the unchanged pages, so all are checked.
  if (unchangedTargets === null) return findDeadLinks(folder, site, { tell });

  const read = pages.filter((page) => !isSame(page));
  const readTargets: LinkTargets = new Map();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const targetOf = resolver(files, site);
  const dead: DeadLink[] = [];
  for (const [index, page] of read.entries()) {
    tell(index, read.length);
    const { ids, links } = readPageLinks(readFileSync(join(folder, page), 'utf8'));
    idsOf.set(page, copyStrings(ids));
    for (const link of links) {
      if (link.startsWith('#')) {
        if (!hasFragment(ids, decodeFragment(link.slice(1)))) dead.push({ page, link, reason: 'there is nothing with this id on the page' });
        continue;
      }
      const target = targetOf(link, page);
      if (target === ELSEWHERE) continue;
      if ('reason' in target) dead.push({ page, link: copyString(link), reason: target.reason });
      else addTo(readTargets, target);
    }
  }

  for (const [file, fragments] of unchangedTargets) {
    // Only a check of all pages finds the unchanged pages that link there.
    if (!files.has(file) || (!isSame(file) && missingOf(file, fragments.keys()).length > 0)) return findDeadLinks(folder, site, { tell });
  }
  const gone = new Map<string, Map<string, string>>();
  for (const [file, fragments] of readTargets) {
    const missing = missingOf(
      file,
      [...fragments.keys()].filter((fragment) => !unchangedTargets.get(file)?.has(fragment)),
    );
    if (missing.length > 0) gone.set(file, new Map(missing.map((fragment) => [fragment, `there is nothing with the id “${fragment}” on that page`])));
    for (const fragment of missing) fragments.delete(fragment);
  }
  // The pages with these links are read again to find them: remembering the page of every link would take more memory than the pages themselves.
  if (gone.size > 0) dead.push(...read.flatMap((page) => linksTo(gone, page)));
  dead.sort((a, b) => compare(a.page, b.page) || compare(a.link, b.link));
  return { pages: pages.length, files, dead, targets: addAll(readTargets, unchangedTargets) };

  /** Return the fragments that do not exist in a file; only pages and SVG files have fragments. */
  function missingOf(file: string, asked: Iterable<string>): string[] {
    const fragments = [...asked];
    if (fragments.length === 0 || !/\.(?:html|svg)$/.test(file)) return [];
    const ids = idsOf.get(file) ?? readPageLinks(readFileSync(join(folder, file), 'utf8')).ids;
    return fragments.filter((fragment) => !hasFragment(ids, fragment));
  }

  /** Return the links of a page to missing targets, which are given as file → fragment → reason. */
  function linksTo(lost: ReadonlyMap<string, ReadonlyMap<string, string>>, page: string): DeadLink[] {
    return [...readPageLinks(readFileSync(join(folder, page), 'utf8')).links].flatMap((link) => {
      if (link.startsWith('#')) return [];
      const target = targetOf(link, page);
      const reason = target !== ELSEWHERE && 'file' in target ? lost.get(target.file)?.get(target.fragment) : undefined;
      return reason === undefined ? [] : [{ page, link, reason }];
    });
  }
}

/** Return the dead links that are still in the pages. */
export function remainingLinks(folder: string, dead: readonly DeadLink[]): DeadLink[] {
  return [...Map.groupBy(dead, ({ page }) => page)].flatMap(([page, own]) => {
    const { links } = readPageLinks(readFileSync(join(folder, page), 'utf8'));
    return own.filter(({ link }) => links.has(link));
  });
}

/** Return the link targets of the pages that are the same in both sites; null when the previous content of the others is unknown. Modifies the targets of the last site. */
function targetsOfSame(before: CheckedSite, isSame: (file: string) => boolean, site: SiteAddress): LinkTargets | null {
  const { targets } = before;
  const targetOf = resolver(before.files, site);
  for (const page of before.files.keys()) {
    if (!isPage(page) || isSame(page)) continue;
    const markup = before.readBefore(page);
    if (markup === null) return null;
    for (const link of readPageLinks(markup).links) {
      const target = link.startsWith('#') ? ELSEWHERE : targetOf(link, page);
      if (target !== ELSEWHERE && 'file' in target) removeFrom(targets, target);
    }
  }
  return targets;
}

/** Return a function that resolves a link of a page. Root-relative URLs mean the same on every page and are cached. */
function resolver(files: CheckedSite['files'], site: SiteAddress): (link: string, page: string) => Target {
  const known = new Map<string, Target>();
  return (link, page) => {
    if (!link.startsWith('/')) return resolve(link, page, files, site);
    let target = known.get(link);
    if (target === undefined) known.set(copyString(link), (target = resolve(link, page, files, site)));
    return target;
  };
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** Copy a string, because a slice would keep the whole page in memory. */
function copyString(text: string): string {
  return Buffer.from(text).toString();
}

function copyStrings(texts: ReadonlySet<string>): Set<string> {
  return new Set([...texts].map(copyString));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
