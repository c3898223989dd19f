import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { PublishError } from './publish-error.ts';

/**
 * Take a lock file, so that no other process does; the lock of a process that has ended is taken over.
 *
 * @returns gives it back
 * @throws PublishError when another process has it
 */
export function takeLock(lock: string): () => void {
  // Written aside and then put in place, so that nobody reads half of it.
  const own = `${lock}.${process.pid}`;
  // One that was killed may have left this file, still tied to the lock.
  rmSync(own, { force: true });
  writeFileSync(own, describeProcess(process.pid));
  try {
    while (!place(own, lock)) {
      const holder = read(lock);
      if (holder === null) continue;
      if (isRunning(holder)) {
        throw new PublishError(`Another build of this project is running (process ${parseInt(holder)}): wait for it. If there is none, delete ${lock}.`);
      }
      takeAway(lock, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** Put our lock in place; false where there is one. */
function place(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  // A file system that knows no hard links.
  try {
    writeFileSync(lock, describeProcess(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Take away the lock of a process that has ended, and no other that has come in its place meanwhile. */
function takeAway(lock: string, holder: string): void {
  const away = `${lock}.${process.pid}.ended`;
  try {
    renameSync(lock, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (read(away) === holder) rmSync(away, { force: true });
  else renameSync(away, lock);
}

function read(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The process's number, and when it began, as far as the system tells: numbers are given anew, soonest in containers. */
function describeProcess(id: number): string {
  return `${id} ${beginningOf(id)}`;
}

function isRunning(holder: string): boolean {
  const [id, beginning = ''] = holder.split(' ');
  if (!/^[1-9]\d*$/.test(id!)) return false;
  const now = beginningOf(Number(id));
  if (beginning !== '' && now !== '') return beginning === now;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did (proc(5), field 22); empty where there is no such process or no such file. */
function beginningOf(id: number): string {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19]!;
  } catch {
    return '';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
