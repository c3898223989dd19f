import { hash } from 'node:crypto';

/** Digest a text, in hexadecimal. */
export function textDigest(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
