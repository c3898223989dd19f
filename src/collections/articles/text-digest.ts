import { hash } from 'node:crypto';

/** Return the digest of a text as 32 hexadecimal digits. */
export function textDigest(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
