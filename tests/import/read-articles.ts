import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import { readInput } from '../../src/import/read-input.ts';
import type { FoundArticle, ImportedFile } from '../../src/import/types.ts';

/** A PNG image of one pixel. */
export const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Import a file with this text in UTF-8. Resolves to the articles found in it, and to what was refused. */
export function read(path: string, text: string): Promise<ImportedFile> {
  return readInput(path, new TextEncoder().encode(text));
}

/**
 * Import a file with this text. Resolves to the only article in it.
 *
 * @throws Error if there is no article, or more than one
 */
export async function readOne(path: string, text: string): Promise<FoundArticle> {
  const { articles, refusals } = await read(path, text);
  if (articles.length !== 1) throw new Error(`${articles.length} articles; ${refusals.map(({ reason }) => reason).join('; ')}`);
  return articles[0]!;
}

/** Return the text of each passage that the page of an article will show. */
export function shownText({ body }: FoundArticle): string[] {
  const { tree } = parseMarkdown(body, { imageSize: () => null });
  return passagesOf(tree).passages.map(({ text }) => text);
}

/** Return the fields of an article as name → value, without where each value was found. */
export function valuesOf({ fields }: FoundArticle): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, (found as { value: unknown }).value]));
}
