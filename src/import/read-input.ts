import { decodeText } from './decode.ts';
import { formats } from './formats/index.ts';
import type { Reading } from './types.ts';

/**
 * Turn a file into the articles that it holds.
 *
 * @param path as the publisher named it; its ending tells some kinds of file
 */
export async function readInput(path: string, bytes: Uint8Array): Promise<Reading> {
  const refuse = (reason: string): Reading => ({ articles: [], refusals: [{ origin: path, reason }] });
  try {
    // A Word document is an archive and no text.
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const file = { path, bytes, text: isArchive ? '' : decodeText(bytes) };
    const format = formats.find((each) => each.recognizes(file));
    if (!format) return refuse('it is of no kind that can be read: .txt, .md, .html, .docx, a feed (RSS, Atom, JSON Feed) or a WordPress export');
    return await format.read(file);
  } catch (error) {
    return refuse((error as Error).message);
  }
}
