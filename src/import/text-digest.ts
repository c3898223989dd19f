import { createHash } from 'node:crypto';

/** Digest the words of a text: how it is broken into lines, escaped and set off does not count, so that one text is known again in another form. */
export function textDigest(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(words).digest('hex');
}
