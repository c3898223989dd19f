import { authorNames } from './author-names.ts';
import { documentKindOf, isPacked } from '../content-files/index.ts';
import { decodeText } from './decode-text.ts';
import { formats } from './formats/formats.ts';
import { normalizeText } from './normalize-text.ts';
import type { FoundValue, FoundArticle, FoundFields, ImportedFile } from './types.ts';

/** Reason for refusing an archive that is not a Word document. */
const PACKED = 'it is a packed archive: unpack it and name its folder';
/** Maximum file size of any format, in bytes: a larger file is not even opened. */
export const MAX_FILE_SIZE = Math.max(...formats.map(({ maxBytes }) => maxBytes));

/**
 * Read the articles in a file.
 *
 * @param path as given by the publisher; its extension identifies some formats
 * @param given name of the encoding, if the publisher gives one
 */
export async function readInput(path: string, bytes: Uint8Array, given?: string): Promise<ImportedFile> {
  const refuse = (reason: string): ImportedFile => ({ articles: [], refusals: [{ origin: path, reason }] });
  try {
    // A Word document is a zip archive, not text.
    const isArchive = isPacked(bytes);
    const kind = documentKindOf(bytes);
    if (kind && !isArchive) return refuse(`this is ${kind.name}: ${kind.remedy}`);
    const decoded = isArchive ? { text: '', encoding: 'utf-8' } : decodeText(bytes, given);
    const file = { path, bytes, text: decoded.text };
    const format = formats.find((each) => each.recognizes(file));
    if (!format)
      return refuse(
        isArchive ? PACKED : 'its format is not supported: use .txt, .md, .html, .docx, a feed (RSS, Atom, JSON Feed), a WordPress, Blogger or Ghost export',
      );
    if (bytes.length > format.maxBytes) return refuse(tooLargeReason(format.maxBytes, format.name));
    const { articles, ...others } = await format.read(file);
    const encoding = decoded.encoding === 'utf-8' ? {} : { encoding: decoded.encoding };
    return { articles: articles.map((article) => ({ ...normalizeArticle(article), ...encoding })), ...others };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** Normalize the fields and body again, because character references (`&shy;`, `&#147;`) are decoded by the parser only; ids of authors become names. */
function normalizeArticle({ fields, body, notes, ...article }: FoundArticle): FoundArticle {
  const found = Object.entries(fields).map(([name, { value, from }]: [string, FoundValue<unknown>]) => [
    name,
    { value: typeof value === 'string' ? normalizeText(value) : value, from },
  ]);
  const { author, ...others } = Object.fromEntries(found) as FoundFields;
  const named = author && authorNames(author);
  return {
    ...article,
    fields: { ...others, ...(named?.author && { author: named.author }) },
    body: normalizeText(body),
    notes: [...(named?.notes ?? []), ...notes],
  };
}

/** Return the reason for refusing a file that is too large, with a remedy. */
export function tooLargeReason(maxBytes: number, name = 'any file'): string {
  return `it is larger than ${maxBytes / 1_000_000} MB, which is the most for ${name}: split it into several`;
}
