import { createHash } from 'node:crypto';

/** A picture, the address of a link, a tag: where they are found, and where they lead, changes from one import to the next. */
const NOT_TEXT = /!\[[^\]]{0,2000}\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,2000}")?\)|(?<=\])\([^()\s]{0,2000}(?:\s"[^"\n]{0,2000}")?\)|<\/?[a-z][^<>]{0,2000}>/gi;

/** Digest the words of a Markdown text: how it is broken into lines, escaped, set off and linked does not count, so that one text is known again in another form. */
export function textDigest(text: string): string {
  const words = text
    .replace(NOT_TEXT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(words).digest('hex');
}
