import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { PublishError } from './publish-error.ts';

/** SQLite's code for a database that another connection has locked, and for a file that is no database, as the locks of earlier versions were. */
const BUSY = 5;
const NOT_A_DATABASE = 26;

/**
 * Take a lock, so that no other process does. The system itself ends it with the process, however that ends: no lock is ever left behind, and none that is held can be taken away.
 *
 * It is the write lock of an empty SQLite database. The file stays when the lock is given back: whoever deleted it could delete the lock of the next.
 * No other code may open the file: by POSIX a process that closes a file gives up all its locks on it.
 *
 * @returns gives it back
 * @throws PublishError when another process has it
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

/** ` (process 71)`; empty when nobody has said it yet. */
function numberOf(holder: string): string {
  try {
    return ` (process ${readFileSync(holder, 'utf8')})`;
  } catch {
    return '';
  }
}
