import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../text/index.ts';
import { PublishError } from './publish-error.ts';
import { SITE_MARK } from './stage.ts';

/** Counts of a build, as in `edition.json`. */
export interface EditionCounts {
  articles: number;
  entities: number;
  events: number;
  /** Number of files of each export, by its setting. */
  exports: Record<string, number>;
  /** Number of pages for frames on other sites, by their setting, and number of files that belong to them. */
  embeds: { pages: Record<string, number>; supportingFiles: number };
  /** Number of redirects from former addresses, and how many of them are in `_redirects`, so that hosts make them (`byHosts`). */
  redirects: { all: number; byHosts: number };
}

/**
 * Return the counts of a built site.
 *
 * @throws PublishError when the file with them is missing
 */
export function readCounts(folder: string): EditionCounts {
  const file = join(folder, SITE_MARK);
  if (!existsSync(file)) throw new PublishError(`The site has no ${SITE_MARK}, which its pages and this build need: the integration of src/outputs writes it.`);
  return JSON.parse(readFileSync(file, 'utf8')) as EditionCounts;
}

/**
 * Return the exports on one line: “16 files (tables 13, feeds 3); “exports” in content/site.yaml switches each off”.
 */
export function describeExports(made: EditionCounts['exports']): string {
  const total = Object.values(made).reduce((sum, files) => sum + files, 0);
  if (total === 0) return 'none';
  const each = Object.entries(made).map(([setting, files]) => `${setting} ${files}`);
  return `${counted(total, 'file')} (${each.join(', ')}); “exports” in content/site.yaml switches each off`;
}

/** Return the embeds on one line: “4 pages for other sites (timelines 3, cards 1), plus 2 supporting files; …”. */
export function describeEmbeds({ pages, supportingFiles }: EditionCounts['embeds']): string {
  const total = Object.values(pages).reduce((sum, each) => sum + each, 0);
  if (total === 0) return 'none';
  const each = Object.entries(pages).map(([setting, made]) => `${setting} ${made}`);
  return `${counted(total, 'page')} for other sites (${each.join(', ')}), plus ${counted(supportingFiles, 'supporting file')}; “embeds” in content/site.yaml switches each off`;
}

/** Return a line on how many redirects from former addresses hosts make. */
export function describeRedirects({ all, byHosts }: EditionCounts['redirects']): string {
  return `Former addresses … ${byHosts} of ${all} are in _redirects, the newest ones, because hosts accept only that many; the others have redirect pages`;
}
