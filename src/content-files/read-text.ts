import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDocument, documentKindOf } from './document-kind.ts';
import type { Problem } from './problem.ts';

/** The text of a content file, or the problem that prevents reading it. */
export type ContentText = { text: string; problem: null } | { text: null; problem: Problem };

/**
 * Return the text of a content file, or the problem that prevents reading it. A document of a word processor is refused by its kind; another file that is not UTF-8, with the position of its first invalid byte.
 *
 * @param root project root
 * @param path path of the file from the project root, with `/`
 */
export function readContentText(root: string, path: string): ContentText {
  let bytes: Uint8Array;
  try {
    // For thousands of small files, the synchronous function is faster: the asynchronous one calls another thread four times for each file.
    bytes = readFileSync(join(root, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const message =
      code === 'EACCES' ? 'There is no permission to read this file: change its permissions.' : `This file cannot be read (${code}): replace it with a copy.`;
    return { text: null, problem: { file: path, line: 1, column: 1, message } };
  }
  const kind = documentKindOf(bytes);
  if (kind) return { text: null, problem: { file: path, line: 1, column: 1, message: describeDocument(kind) } };
  const encoding = utf16Of(bytes);
  if (encoding !== null)
    return { text: null, problem: { file: path, line: 1, column: 1, message: `This file is ${encoding}, but must be UTF-8: ${remedy(encoding, path)}` } };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), problem: null };
  const { offset, line, column } = firstInvalidByte(bytes);
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  const message = `This file is not UTF-8: the byte 0x${byte} here is not valid in UTF-8. If it was written in the usual encoding of Windows, ${remedy('WINDOWS-1252', path)}`;
  return { text: null, problem: { file: path, line, column, message } };
}

/** Return how to convert a file to UTF-8. */
function remedy(encoding: string, path: string): string {
  return `save it as UTF-8 in your editor, or convert it: iconv -f ${encoding} -t UTF-8 ${path} > new-file`;
}

/** Return the kind of UTF-16 by the byte order mark or by zero bytes, because every second byte of Latin text is zero in UTF-16; null for other encodings. */
export function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, 400);
  const countZeros = (parity: 0 | 1): number => head.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const [evenZeros, oddZeros] = [countZeros(0), countZeros(1)];
  if (head.length < 8 || head.length % 2 === 1) return null;
  if (oddZeros > head.length / 4 && evenZeros === 0) return 'UTF-16LE';
  return evenZeros > head.length / 4 && oddZeros === 0 ? 'UTF-16BE' : null;
}

/** Return the position of the first byte that is not valid UTF-8: its offset, its line, and its column in characters. */
function firstInvalidByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // The decoder replaces invalid bytes by U+FFFD, a character that a valid file may also contain.
  for (let index = text.indexOf('\uFFFD'); index !== -1; index = text.indexOf('\uFFFD', index + 1)) {
    const before = text.slice(0, index);
    const offset = Buffer.byteLength(before);
    if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) continue;
    return { offset, line: before.split(/\r\n?|\n/).length, column: index - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
  }
  return { offset: bytes.length - 1, line: 1, column: 1 };
}
