import { hash } from 'node:crypto';

/** Digest a text: 32 hexadecimal digits. */
export function textDigest(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
