import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The text of a content file, or the problem that prevents reading it. */
export type ContentText = { text: string; problem: null } | { text: null; problem: Problem };

/**
 * Read the text of a content file. A file that is not UTF-8 is refused with the position of its first invalid byte, because it would be published damaged.
 *
 * @param root project root
 * @param path path of the file relative to it, with `/`
 */
export function readContentText(root: string, path: string): ContentText {
  let bytes: Uint8Array;
  try {
    // The asynchronous function would take four trips to another thread for each of thousands of small files.
    bytes = readFileSync(join(root, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const message = code === 'EACCES' ? 'This file may not be read: change its permissions.' : `This file cannot be read (${code}): put it here again.`;
    return { text: null, problem: { file: path, line: 1, column: 1, message } };
  }
  const encoding = utf16Of(bytes);
  if (encoding !== null)
    return { text: null, problem: { file: path, line: 1, column: 1, message: `This file is ${encoding}, but must be UTF-8: ${remedy(encoding, path)}` } };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), problem: null };
  const { offset, line, column } = firstWrongByte(bytes);
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  const message = `This file is not UTF-8: the byte 0x${byte} here is no part of it. If it was written in the usual encoding of Windows, ${remedy('WINDOWS-1252', path)}`;
  return { text: null, problem: { file: path, line, column, message } };
}

function remedy(encoding: string, path: string): string {
  return `save it as UTF-8 in your editor, or convert it: iconv -f ${encoding} -t UTF-8 ${path} > new-file`;
}

/** Detect UTF-16 by its byte order mark, or by zero bytes: in UTF-16 every second byte of Latin text is zero. Null for any other encoding. */
export function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => index % 2 === parity && byte === 0).length) as [number, number];
  if (head.length < 8 || head.length % 2 === 1) return null;
  if (zeros[1] > head.length / 4 && zeros[0] === 0) return 'UTF-16LE';
  return zeros[0] > head.length / 4 && zeros[1] === 0 ? 'UTF-16BE' : null;
}

/** Find the first byte that is not valid UTF-8: its offset, line, and column in characters. */
function firstWrongByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // The decoder replaces invalid bytes by U+FFFD, a character that a valid file may also contain.
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const before = text.slice(0, at);
    const offset = Buffer.byteLength(before);
    if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) continue;
    return { offset, line: before.split(/\r\n?|\n/).length, column: at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
  }
  return { offset: bytes.length - 1, line: 1, column: 1 };
}
