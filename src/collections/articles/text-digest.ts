import { hash } from 'node:crypto';

/** Return the digest of a text, or of its UTF-8 bytes, as 32 hexadecimal digits. */
export function textDigest(text: string | Uint8Array): string {
  return hash('sha256', text).slice(0, 32);
}
