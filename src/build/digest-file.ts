import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Buffer shared by all reads, because allocating one for each file takes longer than digesting it. */
const piece = Buffer.allocUnsafe(2 ** 18);

/** Digest the content of a file: SHA-256 in base64url. */
export function digestFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) hash.update(size < piece.length ? piece.subarray(0, size) : piece);
  } finally {
    closeSync(file);
  }
  return hash.digest('base64url');
}
