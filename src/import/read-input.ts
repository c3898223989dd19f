import { decodeText } from './decode.ts';
import { formats } from './formats/formats.ts';
import { normalizeText } from './normalize.ts';
import type { FoundValue, FoundArticle, FoundFields, ImportedFile } from './types.ts';

/** An archive that is no Word document. */
const PACKED = 'it is a packed archive: unpack it and name its folder';
/** The largest file of any format: a larger one need not even be opened. */
export const LARGEST_FILE = Math.max(...formats.map(({ largest }) => largest));

/**
 * Turn a file into the articles that it holds.
 *
 * @param path as the publisher named it; its ending tells some kinds of file
 * @param given name of the encoding, where the publisher gives it
 */
export async function readInput(path: string, bytes: Uint8Array, given?: string): Promise<ImportedFile> {
  const refuse = (reason: string): ImportedFile => ({ articles: [], refusals: [{ origin: path, reason }] });
  try {
    // A Word document is an archive and no text.
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const decoded = isArchive ? { text: '', encoding: 'utf-8' } : decodeText(bytes, given);
    const file = { path, bytes, text: decoded.text };
    const format = formats.find((each) => each.recognizes(file));
    if (!format)
      return refuse(
        isArchive ? PACKED : 'it is of no kind that can be read: .txt, .md, .html, .docx, a feed (RSS, Atom, JSON Feed), a WordPress, Blogger or Ghost export',
      );
    if (bytes.length > format.largest) return refuse(tooLarge(format.largest, format.name));
    const { articles, refusals } = await format.read(file);
    const encoding = decoded.encoding === 'utf-8' ? {} : { encoding: decoded.encoding };
    return { articles: articles.map((article) => ({ ...normalized(article), ...encoding })), refusals };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** What a file writes as references (`&shy;`, `&#147;`) is only there once it is parsed. */
function normalized({ fields, body, ...article }: FoundArticle): FoundArticle {
  const found = Object.entries(fields).map(([name, { value, from }]: [string, FoundValue<unknown>]) => [
    name,
    { value: typeof value === 'string' ? normalizeText(value) : value, from },
  ]);
  return { ...article, fields: Object.fromEntries(found) as FoundFields, body: normalizeText(body) };
}

/** Say that a file is too large, and what to do. */
export function tooLarge(largest: number, name = 'any file'): string {
  return `it is larger than ${largest / 1_000_000} MB, which is the most for ${name}: part it into several`;
}
