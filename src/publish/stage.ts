import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PublishError } from './publish-error.ts';

/** A folder that a site is built into, away from the published one. */
export interface Stage {
  /** The folder to build into; empty. */
  folder: string;
  /** Put what was built in place of what is published. If that fails, what was published is put back. */
  publish(): void;
  /** Let another build begin. */
  release(): void;
}

/** The file by which a folder is known as a site of ours, so that no other folder is ever replaced. */
export const SITE_MARK = 'edition.json';

/**
 * Open the staging folder of a project for a build that is to be published as `out`.
 *
 * There is one, always at the same place, because Astro's cache holds for one output folder only; a lock keeps two builds apart.
 *
 * @throws PublishError when another build is running, or `out` must not be replaced
 */
export function openStage(root: string, out: string): Stage {
  refuseUnsafe(root, out);
  const folder = join(root, '.stage', 'site');
  const lock = join(root, '.stage', 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  takeLock(lock);
  // Beside the published folder, so that moving is one step of the file system.
  const aside = join(dirname(out), `.${basename(out)}.previous`);
  // A build that was killed between the two moves of `publish` left the published site here.
  if (existsSync(aside) && !existsSync(out)) renameSync(aside, out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    publish: () => replaceFolder(out, folder, aside),
    release: () => rmSync(lock, { force: true }),
  };
}

function refuseUnsafe(root: string, out: string): void {
  const fromRoot = relative(resolve(root), resolve(out));
  const [top = '', ...below] = fromRoot.split(sep);
  const holdsProject = !relative(resolve(out), resolve(root)).startsWith('..');
  if (holdsProject || ['src', 'content', 'public', 'tests', 'node_modules', '.git', '.config'].includes(top)) {
    throw new PublishError(`The site cannot be published to ${out}: this folder holds the project itself. Choose another, such as dist.`);
  }
  if (top === '.stage' && (below.length === 0 || ['site', 'lock'].includes(below[0]!))) {
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

/** Write our process id into the lock file; a lock whose process has ended is taken over. */
function takeLock(lock: string): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder)) {
      throw new PublishError(`Another build of this project is running (process ${holder}): wait for it. If there is none, delete ${lock}.`);
    }
    rmSync(lock, { force: true });
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function replaceFolder(out: string, incoming: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true });
  const replaced = existsSync(out);
  mkdirSync(dirname(out), { recursive: true });
  const near = moveNear(incoming, out);
  if (replaced) renameSync(out, aside);
  try {
    renameSync(near, out);
  } catch (error) {
    if (replaced) renameSync(aside, out);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Move a folder beside `out`, copying it where that is another file system; its new path. */
function moveNear(folder: string, out: string): string {
  const near = join(dirname(out), `.${basename(out)}.incoming`);
  rmSync(near, { recursive: true, force: true });
  try {
    renameSync(folder, near);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(folder, near, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
  return near;
}
