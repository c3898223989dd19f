import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { takeLock } from './lock.ts';
import { PublishError } from './publish-error.ts';
import { findServedFolder, publishAsFolder, publishAsLink, recoverServedFolder, removeLeftovers } from './served-folder.ts';

/** Staging folder, in which a site is built before it is published. */
export interface Stage {
  /** Folder to build in; empty. */
  folder: string;
  /** Folder for Astro's cache; empty, because Astro would trust what it finds there. */
  cacheFolder: string;
  /** Replace the published site by the new one. If that fails, the published site stays. */
  publish(): void;
  /** Release the lock for other builds. */
  release(): void;
}

/** File that marks a folder as a site of Dateline, so that no other folder is ever replaced. */
export const SITE_MARK = 'edition.json';

/**
 * Open the staging folder of a project for a build that will be published as `out`.
 *
 * There is only one, next to the compiled articles and the record of the last build; a lock prevents two builds at once.
 *
 * @param asFolder whether `out` must be a folder instead of a link to one
 * @throws PublishError when another build is running, or `out` must not be replaced
 */
export function openStage(root: string, out: string, asFolder = false): Stage {
  const served = findServedFolder(out);
  refuseUnsafe(root, served);
  const folder = join(root, '.stage', 'site');
  const cacheFolder = join(root, '.stage', 'astro');
  const lock = join(root, '.stage', 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  const release = takeLock(lock);
  try {
    recoverServedFolder(served);
    removeLeftovers(served);
    for (const each of [folder, cacheFolder]) {
      rmSync(each, { recursive: true, force: true });
      mkdirSync(each, { recursive: true });
    }
  } catch (error) {
    release();
    throw error;
  }
  return { folder, cacheFolder, publish: () => publish(served, folder, asFolder), release };
}

function publish(out: string, site: string, asFolder: boolean): void {
  mkdirSync(dirname(out), { recursive: true });
  // Windows cannot rename a link over another.
  if (asFolder || process.platform === 'win32') return publishAsFolder(out, site);
  try {
    publishAsLink(out, site);
  } catch (error) {
    const { syscall, code = '' } = error as NodeJS.ErrnoException;
    if (syscall !== 'symlink' || !['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw error;
    publishAsFolder(out, site);
  }
}

/**
 * Do nothing if `out` may be replaced by a site.
 *
 * @throws PublishError when it contains the project, is used by the build, is not a folder, or has files of something else
 */
function refuseUnsafe(root: string, out: string): void {
  const fromRoot = relative(resolve(root), resolve(out));
  const [top = '', ...below] = fromRoot.split(sep);
  const holdsProject = !relative(resolve(out), resolve(root)).startsWith('..');
  if (holdsProject || ['src', 'content', 'public', 'tests', 'node_modules', '.git', '.config'].includes(top)) {
    throw new PublishError(`The site cannot be published to ${out}: this folder contains the project itself. Choose another, such as dist.`);
  }
  if (top === '.stage' && (below.length === 0 || ['site', 'astro', 'lock', 'lock.pid', 'articles', 'outputs.json', 'results', 'code'].includes(below[0]!))) {
    throw new PublishError(`The site cannot be published to ${out}: it is built there. Choose another folder, such as dist.`);
  }
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new PublishError(`The site cannot be published to ${out}: this is not a folder. Choose another name.`);
  if (existsSync(out) && !existsSync(join(out, SITE_MARK)) && readdirSync(out).length > 0) {
    throw new PublishError(
      `The site was not published to ${out}: there are files in it that are not a site of Dateline. Empty it, or choose another folder with --out.`,
    );
  }
}
