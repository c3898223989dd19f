import { createHash } from 'node:crypto';
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
  const hash = createHash('sha256');
  const file = openSync(path, READ_PLAIN);
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is not a file.`);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) hash.update(size < piece.length ? piece.subarray(0, size) : piece);
  } finally {
    closeSync(file);
  }
  return hash.digest('base64url');
}
