import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import { readInput } from '../../src/import/read-input.ts';
import type { FoundArticle, ImportedFile } from '../../src/import/types.ts';

/** Read the text of a file as UTF-8. */
export function read(path: string, text: string): Promise<ImportedFile> {
  return readInput(path, new TextEncoder().encode(text));
}

/** Read the only article of a file. */
export async function readOne(path: string, text: string): Promise<FoundArticle> {
  const { articles, refusals } = await read(path, text);
  if (articles.length !== 1) throw new Error(`${articles.length} articles; ${refusals.map(({ reason }) => reason).join('; ')}`);
  return articles[0]!;
}

/** Return the blocks of text that the page of an article will show. */
export function shownText({ body }: FoundArticle): string[] {
  const { tree } = parseMarkdown(body, { imageSize: () => null });
  return passagesOf(tree).passages.map(({ text }) => text);
}

/** Return the values of an article's fields without their origins. */
export function valuesOf({ fields }: FoundArticle): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, (found as { value: unknown }).value]));
}
