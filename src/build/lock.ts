import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { PublishError } from './publish-error.ts';

/** SQLite's codes for a database locked by another connection, and for a file that is not a database, as the locks of earlier versions were. */
const BUSY = 5;
const NOT_A_DATABASE = 26;

/**
 * Acquire a lock against other processes. The system releases it when the process ends, even if the process is killed, so that no stale lock remains and a lock that is
 * held cannot be taken over.
 *
 * It is the write lock of an empty SQLite database. The file stays when the lock is released: deleting it could delete the lock of the next process.
 * No other code may open the file: under POSIX a process that closes a file releases all its locks on it.
 *
 * @returns a function that releases it
 * @throws PublishError when another process holds it
 */
export function takeLock(lock: string): () => void {
  const holder = `${lock}.pid`;
  const database = new DatabaseSync(lock);
  try {
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(holder, String(process.pid));
  } catch (error) {
    database.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === BUSY) throw new PublishError(`Another build of this project is running${numberOf(holder)}: wait for it.`);
    if (errcode !== NOT_A_DATABASE) throw error;
    rmSync(lock);
    return takeLock(lock);
  }
  return () => {
    rmSync(holder, { force: true });
    database.close();
  };
}

/** Return ` (process 71)` for the holder of a lock; empty when it is not yet known. */
function numberOf(holder: string): string {
  try {
    return ` (process ${readFileSync(holder, 'utf8')})`;
  } catch {
    return '';
  }
}
