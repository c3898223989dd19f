import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Buffer shared by all reads, because allocating one for each file takes longer than digesting it. */
const piece = Buffer.allocUnsafe(2 ** 18);

/** Do not follow a link, and do not wait for a pipe. Windows has neither flag, and `undefined` counts as 0 here. */
const READ_PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Return the digest of the content of a file: SHA-256 in base64url.
 *
 * @throws Error when the path leads to no file, or to a link
 */
export function digestFile(path: string): string {
  const file = openSync(path, READ_PLAIN);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error(`${path} is not a file.`);
    const first = readSync(file, piece);
    // Most files are read at once. A second read, only to find their end, would take a tenth of the time.
    if (first === stats.size) return hash('sha256', piece.subarray(0, first), 'base64url');
    const whole = createHash('sha256');
    for (let size = first; size > 0; size = readSync(file, piece)) whole.update(piece.subarray(0, size));
    return whole.digest('base64url');
  } finally {
    closeSync(file);
  }
}
