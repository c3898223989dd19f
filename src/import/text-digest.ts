import { createHash } from 'node:crypto';

/** Pictures, link targets and tags, which change from one import to the next. */
const NOT_TEXT = /!\[[^\]]{0,2000}\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,2000}")?\)|(?<=\])\([^()\s]{0,2000}(?:\s"[^"\n]{0,2000}")?\)|<\/?[a-z][^<>]{0,2000}>/gi;

/** Return a digest of the words of a Markdown text. Line breaks, escapes, markup and links are ignored, so that the same text in another form has the same digest. */
export function textDigest(text: string): string {
  const words = text
    .replace(NOT_TEXT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(words).digest('hex');
}
