import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { flushFolder, flushNames } from './flush.ts';
import { PublishError } from './publish-error.ts';

/*
 * The folder that a site is served from, such as `dist`, is either a link to one of the finished sites in .dist.versions, or a folder. A link is replaced by
 * renaming another link over it: a single step, so that no request ever finds a partial site. A folder takes two steps: the old one is moved out, the new one
 * in. If the process is killed between them, the old one is in .dist.versions/previous.
 */

/** Return the paths that publishing to `out` uses: the folder in which sites are prepared, and what is in it. The folder is beside the served folder, because a rename is atomic only within one file system. */
function workPathsOf(out: string) {
  const versions = join(dirname(out), `.${basename(out)}.versions`);
  const pathOf = (name: string) => join(versions, name);
  return { versions, link: pathOf('link'), incoming: pathOf('incoming'), previous: pathOf('previous'), discarded: pathOf('discarded') };
}

/**
 * Return the folder to publish to: `out`, or the target of `out` if that is a link that the user made.
 *
 * @throws PublishError when the target of that link does not exist
 */
export function findServedFolder(out: string): string {
  const target = linkTarget(out);
  if (target === null || dirname(target) === workPathsOf(out).versions) return out;
  if (!existsSync(out)) throw new PublishError(`The site cannot be published to ${out}: it is a link to ${target}, which does not exist. Delete the link.`);
  return findServedFolder(target);
}

/** Restore the site that a build had moved out before it was killed. */
export function recoverServedFolder(out: string): void {
  const { previous } = workPathsOf(out);
  if (!pathExists(previous) || existsSync(out)) return;
  rmSync(out, { force: true });
  renameSync(previous, out);
}

/** Delete the leftovers of interrupted builds: every version newer than the served one. */
export function removeLeftovers(out: string): void {
  const { versions, link, incoming, previous, discarded } = workPathsOf(out);
  for (const path of [link, incoming, previous, discarded]) discard(out, path);
  const served = servedVersion(out) ?? 0;
  for (const version of versionsIn(versions)) if (version > served) discard(out, join(versions, String(version)));
}

/**
 * Publish a finished site as the target of a link. The previous version is kept until the next publication, because a server may still be reading it.
 *
 * @throws Error when the system refuses the link or the rename
 */
export function publishAsLink(out: string, site: string): void {
  const { versions, link, previous } = workPathsOf(out);
  const before = versionsIn(versions);
  const served = servedVersion(out);
  const version = Math.max(0, ...before) + 1;
  mkdirSync(versions, { recursive: true });
  // The link is created before anything else changes, because some systems do not let every user create links.
  symlinkSync(join(basename(versions), String(version)), link, 'dir');
  move(site, join(versions, String(version)));
  flushFolder(versions);
  const replacesFolder = served === null && pathExists(out);
  if (replacesFolder) renameSync(out, previous);
  try {
    renameSync(link, out);
  } catch (error) {
    if (replacesFolder) renameSync(previous, out);
    throw error;
  }
  flushNames(dirname(out));
  for (const old of before) if (old !== served) discard(out, join(versions, String(old)));
  discard(out, previous);
}

/**
 * Publish a finished site as a folder. If that fails, the previous one is restored.
 *
 * @throws Error when the system refuses to move the site
 */
export function publishAsFolder(out: string, site: string): void {
  const { versions, incoming, previous } = workPathsOf(out);
  mkdirSync(versions, { recursive: true });
  move(site, incoming);
  flushFolder(incoming);
  const replacesFolder = pathExists(out);
  if (replacesFolder) renameSync(out, previous);
  try {
    renameSync(incoming, out);
  } catch (error) {
    if (replacesFolder) renameSync(previous, out);
    throw error;
  }
  flushNames(dirname(out));
  discard(out, previous);
  rmSync(versions, { recursive: true, force: true });
}

/** Return the number of the served version; null if it is a folder, or nothing. */
function servedVersion(out: string): number | null {
  const target = linkTarget(out);
  return target !== null && dirname(target) === workPathsOf(out).versions ? Number(basename(target)) : null;
}

function versionsIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number);
}

/** Return the target of a link; null if the path is not a link. */
function linkTarget(path: string): string | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  return resolve(dirname(path), readlinkSync(path));
}

/** Return whether the path exists, even as a broken link. */
function pathExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Move a folder, or copy it if the target is on another file system.
 *
 * @throws Error when the system refuses it for another reason
 */
function move(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(folder, to, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rename a path, then delete it, so that a half-deleted folder is never mistaken for a complete one. */
function discard(out: string, path: string): void {
  if (!pathExists(path)) return;
  const { discarded } = workPathsOf(out);
  rmSync(discarded, { recursive: true, force: true });
  if (path === discarded) return;
  renameSync(path, discarded);
  rmSync(discarded, { recursive: true, force: true });
}
