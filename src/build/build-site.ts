import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { answerReuse, listenForTally, setBuildDay, setBuildHead, setExpiryDay, setSkipsInvalidArticles, type ArticleTally } from '../progress/index.ts';
import { describeFiles } from './changed-files.ts';
import { describeTally } from './describe-tally.ts';
import { describeEmbeds, describeExports, describeRedirects, readCounts } from './edition-counts.ts';
import { type DeadLink, findDeadLinks, remainingLinks } from './dead-links.ts';
import { parseHeadersFile, withBasePath } from './headers-file.ts';
import { readSite } from '../config/index.ts';
import { linkSource } from './link-source.ts';
import { LastBuild } from './last-build.ts';
import { headOf, type OutputRecord, readRecord, removeRecord, writeRecord } from './output-record.ts';
import { startProfile } from './profile.ts';
import type { Progress } from './progress.ts';
import { refuseDeadLinks, describeDeadLink, whyNotThere } from './refuse-dead-links.ts';
import { runAstro } from './run-astro.ts';
import { replaceFile } from './replace-file.ts';
import { openStage } from './stage.ts';
import { unlinkDeadAnchors } from './unlink-dead-anchors.ts';
import { counted } from '../text/index.ts';

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
    progress.line(`Edition … ${counted(counts.articles, 'article')}, ${counted(counts.entities, 'entity', 'entities')}, ${counted(counts.events, 'event')}`);
    progress.line(`Exports … ${describeExports(counts.exports)}`);
    progress.line(`Embeds … ${describeEmbeds(counts.embeds)}`);
    if (counts.redirects.byHosts < counts.redirects.all) progress.line(describeRedirects(counts.redirects));
    profile.part('check of the links');
    progress.begin('Checking links');
    const { pages, files, dead, targets } = findDeadLinks(stage.folder, site, { before: last.checkedSite(), tell: progress.count });
    progress.end(counted(pages, 'page'));
    const describe = (link: DeadLink) => describeDeadLink(link, linkSource(root, link.page, link.link, site.base));
    for (const link of dead) link.reason = whyNotThere(link, tally, site) ?? link.reason;
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
