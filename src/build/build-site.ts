import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  answerReuse,
  type HeldBack,
  listenForTally,
  setBuildDay,
  setBuildHead,
  setExpiryDay,
  setSkipsInvalidArticles,
  type ArticleTally,
} from '../progress/index.ts';
import { describeFiles } from './changed-files.ts';
import { type DeadLink, findDeadLinks, remainingLinks } from './dead-links.ts';
import { parseHeadersFile, withBasePath } from './headers-file.ts';
import { readSite } from '../config/index.ts';
import { linkSource } from './link-source.ts';
import { LastBuild } from './last-build.ts';
import { headOf, type OutputRecord, readRecord, removeRecord, writeRecord } from './output-record.ts';
import { startProfile } from './profile.ts';
import type { Progress } from './progress.ts';
import { PublishError } from './publish-error.ts';
import { runAstro } from './run-astro.ts';
import { replaceFile } from './replace-file.ts';
import { openStage, SITE_MARK } from './stage.ts';
import { unlinkDeadAnchors } from './unlink-dead-anchors.ts';
import { terminalLine } from '../text/index.ts';

/** Options of a build. */
export interface BuildOptions {
  /** Project root. */
  root: string;
  /** Folder to publish to. */
  out: string;
  progress: Progress;
  /** Whether to show everything that Astro logs. */
  verbose?: boolean;
  /** Whether to show the time each part took. */
  showsProfile?: boolean;
  /** Whether to skip invalid articles and publish the others. */
  keepGoing?: boolean;
  /** Day of the build, `2023-07-05`: articles published later are held back. With null, none are. */
  today?: string | null;
  /** Articles that have expired by this ISO day are left out; null to publish them anyway. */
  expiry?: string | null;
  /** Whether `out` must be a folder instead of a link to one. */
  asFolder?: boolean;
}

/** Counts of a build, as in `edition.json`. */
interface EditionCounts {
  articles: number;
  entities: number;
  events: number;
  /** Number of files of each export, by its setting. */
  exports: Record<string, number>;
  /** Number of pages for frames on other sites, by their setting, and number of files that belong to them. */
  embeds: { pages: Record<string, number>; filesBeside: number };
  /** Number of redirects from former addresses, and how many of them are in `_redirects`, so that hosts make them (`byHosts`). */
  redirects: { all: number; byHosts: number };
}

/**
 * Build the site into the staging folder, check it, and put it in place of the published one.
 *
 * @returns a line for each thing that was left out, with the reason: articles, and links of other articles to them
 * @throws whatever the loaders or Astro throw; PublishError with the errors that Astro logged, or with the dead links. In each case nothing is published
 */
export async function buildSite({
  root,
  out,
  progress,
  verbose = false,
  showsProfile = false,
  keepGoing = false,
  today = null,
  expiry = null,
  asFolder = false,
}: BuildOptions): Promise<string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  setSkipsInvalidArticles(keepGoing);
  setBuildDay(today);
  setExpiryDay(expiry);
  let tally: ArticleTally | undefined;
  const endListening = listenForTally((received) => (tally = received));
  const profile = startProfile();
  const stage = openStage(root, out, asFolder);
  let endAnswering = () => {};
  try {
    const head = headOf(root);
    setBuildHead(head);
    const before = readRecord(root);
    const last = new LastBuild(before?.head === head ? before : null, stage.folder, join(root, 'public'));
    endAnswering = answerReuse((path, key) => last.take(path, key));
    const site = await runAstro({ root, folder: stage.folder, cacheFolder: stage.cacheFolder, last, progress, profile, verbose });
    const counts = readCounts(stage.folder);
    progress.line(`Edition … ${count(counts.articles, 'article')}, ${count(counts.entities, 'entity', 'entities')}, ${count(counts.events, 'event')}`);
    progress.line(`Exports … ${describeExports(counts.exports)}`);
    progress.line(`Embeds … ${describeEmbeds(counts.embeds)}`);
    if (counts.redirects.byHosts < counts.redirects.all) progress.line(describeRedirects(counts.redirects));
    profile.part('check of the links');
    progress.begin('Checking links');
    const { pages, files, dead, targets } = findDeadLinks(stage.folder, site, { before: last.checkedSite(), tell: progress.count });
    progress.end(count(pages, 'page'));
    const describe = (link: DeadLink) => describeDeadLink(link, linkSource(root, link.page, link.link, site.base));
    for (const link of dead) link.reason = whyNotThere(link, tally) ?? link.reason;
    if ((keepGoing || readSite(root).links === 'warn') && dead.length > 0) {
      unlinkDeadAnchors(stage.folder, dead);
      refuseDeadLinks(remainingLinks(stage.folder, dead), describe);
      // The targets of these links may exist in the next build.
      for (const { page } of dead) last.excludeFromReuse(page);
    } else refuseDeadLinks(dead, describe);
    finishHeadersFile(stage.folder, site.base);
    if (tally) progress.line(describeTally(tally, counts.articles));
    profile.part('record of the files');
    const record: OutputRecord = { head, folder: out, files: last.entries(files), targets };
    progress.line(describeFiles(before?.files ?? null, record.files, last.reusedCount, verbose));
    profile.part('publishing');
    stage.publish();
    progress.line(`Published to ${relative(root, out) || out}/ in ${progress.total()}`);
    const removedLinks = dead.map((link) => `${describe(link)}: the link was removed, its words stay`);
    profile.part('record of the files');
    keepRecord(root, record);
    if (showsProfile) progress.line(profile.table());
    stage.release();
    return [...(tally?.reasons ?? []), ...removedLinks];
  } catch (error) {
    // Astro still writes into its folder shortly after it has failed.
    process.once('exit', () => stage.release());
    throw error;
  } finally {
    endListening();
    endAnswering();
  }
}

/** Write the record for the next build. If that fails, for example on a full disk, the record is removed: only time is lost. */
function keepRecord(root: string, record: OutputRecord): void {
  try {
    writeRecord(root, record);
  } catch {
    removeRecord(root);
  }
}

/**
 * Check that there are no dead links.
 *
 * @throws PublishError that lists them
 */
function refuseDeadLinks(dead: readonly DeadLink[], describe: (link: DeadLink) => string): void {
  if (dead.length === 0) return;
  throw new PublishError(`${count(dead.length, 'link of the site leads', 'links of the site lead')} nowhere:\n${dead.map(describe).join('\n')}`);
}

/** Describe a dead link on one line, with the place where it is written. */
function describeDeadLink({ page, link, reason }: DeadLink, source: string | null): string {
  return terminalLine(`${page}  ${link}  ${reason}${source === null ? '' : ` (written in ${source})`}`);
}

/**
 * Return the line on the outcome for all files: “Articles … 12 published, 1 refused, 2 drafts left out”.
 *
 * @throws PublishError when the numbers do not add up: an article was lost
 */
function describeTally({ files, drafts, heldBack, expired, refused }: ArticleTally, published: number): string {
  if (published + refused + drafts + heldBack.length + expired.length !== files) {
    throw new PublishError(
      `Of ${files} files in the folder of articles, ${published} are in the site, ${refused} are refused, ${drafts} are drafts and ${heldBack.length + expired.length} are held back: the others were lost.\n` +
        'This is a bug in Dateline. Delete .stage and build again; please report it if that does not help.',
    );
  }
  const leftOut = drafts > 0 ? `, ${count(drafts, 'draft')} left out` : '';
  const later = heldBack.map(({ slug, day }) => `\n  held back until ${day}: content/articles/${slug}.md (--future publishes it)`);
  const over = expired.map(({ slug, day }) => `\n  expired on ${day}, left out: content/articles/${slug}.md`);
  return `Articles … ${published} published, ${refused} refused${leftOut}${later.join('')}${over.join('')}`;
}

/** Return why a link is dead if it leads to an article that is held back or has expired; null for any other link. */
function whyNotThere({ link }: DeadLink, tally: ArticleTally | undefined): string | null {
  const slug = /\/articles\/([^/#?]+)\//.exec(link)?.[1];
  const isIt = (each: HeldBack) => encodeURIComponent(each.slug) === slug;
  const later = tally?.heldBack.find(isIt);
  if (later) return `that article is held back until ${later.day}: --future publishes it`;
  const over = tally?.expired.find(isIt);
  return over ? `that article expired on ${over.day}: without --leave-out-expired it is published` : null;
}

/**
 * Prefix the paths of `_headers` with the base path of the site.
 *
 * @throws PublishError when it is not valid
 */
function finishHeadersFile(folder: string, base: string): void {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  parseHeadersFile(text);
  if (base !== '/') replaceFile(file, withBasePath(text, base));
}

/**
 * Read the counts of a built site.
 *
 * @throws PublishError when the file with them is missing
 */
function readCounts(folder: string): EditionCounts {
  const file = join(folder, SITE_MARK);
  if (!existsSync(file)) throw new PublishError(`The site has no ${SITE_MARK}, which its pages and this build need: the integration of src/outputs writes it.`);
  return JSON.parse(readFileSync(file, 'utf8')) as EditionCounts;
}

/**
 * Describe the exports on one line: “16 files (tables 13, feeds 3); “exports” in content/site.yaml switches each off”.
 */
function describeExports(made: EditionCounts['exports']): string {
  const total = Object.values(made).reduce((sum, files) => sum + files, 0);
  if (total === 0) return 'none';
  const each = Object.entries(made).map(([setting, files]) => `${setting} ${files}`);
  return `${count(total, 'file')} (${each.join(', ')}); “exports” in content/site.yaml switches each off`;
}

function describeEmbeds({ pages, filesBeside }: EditionCounts['embeds']): string {
  const total = Object.values(pages).reduce((sum, each) => sum + each, 0);
  if (total === 0) return 'none';
  const each = Object.entries(pages).map(([setting, made]) => `${setting} ${made}`);
  return `${count(total, 'page')} for other sites (${each.join(', ')}), with ${count(filesBeside, 'file')} beside others; “embeds” in content/site.yaml switches each off`;
}

function describeRedirects({ all, byHosts }: EditionCounts['redirects']): string {
  return `Former addresses … ${byHosts} of ${all} are in _redirects, the newest ones, because hosts read no more; the others have redirect pages`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
