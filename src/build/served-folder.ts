import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { flushFolder, flushNames } from './flush.ts';
import { PublishError } from './publish-error.ts';

/*
 * The folder that a site is served from, such as dist, is either a link to one of the finished sites in .dist.versions, and another
 * site is put in its place by renaming another link over it: one step, in which nobody finds less than a whole site. Or it is a folder,
 * and two steps are needed, the old one out and the new one in: whoever is killed between them leaves the old one in .dist.versions/previous.
 */

/** Where a served folder is made ready: beside it, because moving is one step only inside one file system. */
function partsOf(out: string) {
  const versions = join(dirname(out), `.${basename(out)}.versions`);
  const part = (name: string) => join(versions, name);
  return { versions, link: part('link'), incoming: part('incoming'), previous: part('previous'), discarded: part('discarded') };
}

/**
 * The folder to publish to: `out`, or what it leads to when it is somebody's own link.
 *
 * @throws PublishError when that link leads nowhere
 */
export function findServedFolder(out: string): string {
  const target = linkTarget(out);
  if (target === null || dirname(target) === partsOf(out).versions) return out;
  if (!existsSync(out)) throw new PublishError(`The site cannot be published to ${out}: it is a link to ${target}, which is not there. Delete the link.`);
  return findServedFolder(target);
}

/** Bring back the site that a build, killed between its two steps, had moved out. */
export function recoverServedFolder(out: string): void {
  const { previous } = partsOf(out);
  if (!isThere(previous) || existsSync(out)) return;
  rmSync(out, { force: true });
  renameSync(previous, out);
}

/** Remove what builds that were broken off have left: whatever is newer than the site that is served. */
export function removeLeftovers(out: string): void {
  const { versions, link, incoming, previous, discarded } = partsOf(out);
  for (const part of [link, incoming, previous, discarded]) discard(out, part);
  const served = servedVersion(out) ?? 0;
  for (const version of versionsIn(versions)) if (version > served) discard(out, join(versions, String(version)));
}

/** Put a finished site in place, by a link. The version before stays until the next time: a server may be in the middle of reading it. */
export function placeByLink(out: string, site: string): void {
  const { versions, link, previous } = partsOf(out);
  const before = versionsIn(versions);
  const served = servedVersion(out);
  const version = Math.max(0, ...before) + 1;
  mkdirSync(versions, { recursive: true });
  // First of all, because not every system lets everybody make links.
  symlinkSync(join(basename(versions), String(version)), link, 'dir');
  move(site, join(versions, String(version)));
  flushFolder(versions);
  const folder = served === null && isThere(out);
  if (folder) renameSync(out, previous);
  try {
    renameSync(link, out);
  } catch (error) {
    if (folder) renameSync(previous, out);
    throw error;
  }
  flushNames(dirname(out));
  for (const old of before) if (old !== served) discard(out, join(versions, String(old)));
  discard(out, previous);
}

/** Put a finished site in place as a folder. If that fails, what was there is put back. */
export function placeAsFolder(out: string, site: string): void {
  const { versions, incoming, previous } = partsOf(out);
  mkdirSync(versions, { recursive: true });
  move(site, incoming);
  flushFolder(incoming);
  const replaces = isThere(out);
  if (replaces) renameSync(out, previous);
  try {
    renameSync(incoming, out);
  } catch (error) {
    if (replaces) renameSync(previous, out);
    throw error;
  }
  flushNames(dirname(out));
  discard(out, previous);
  rmSync(versions, { recursive: true, force: true });
}

/** Number of the version that is served; null when it is a folder, or nothing. */
function servedVersion(out: string): number | null {
  const target = linkTarget(out);
  return target !== null && dirname(target) === partsOf(out).versions ? Number(basename(target)) : null;
}

function versionsIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number);
}

/** Where a link leads; null when it is none. */
function linkTarget(path: string): string | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  return resolve(dirname(path), readlinkSync(path));
}

/** Whether there is anything, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Move a folder, copying it where that is another file system. */
function move(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(folder, to, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Delete a part; under another name, so that half of it is never taken for a whole. */
function discard(out: string, part: string): void {
  if (!isThere(part)) return;
  const { discarded } = partsOf(out);
  rmSync(discarded, { recursive: true, force: true });
  if (part === discarded) return;
  renameSync(part, discarded);
  rmSync(discarded, { recursive: true, force: true });
}
