import type { FoundArticle, ImportedFile, Refusal } from './types.ts';

/** Read the parts of a file one by one and join what they hold; a part that cannot be read becomes a refusal and does not affect the others. */
export function readEach<Part>(
  parts: readonly Part[],
  nameOf: (part: Part, index: number) => string,
  read: (part: Part, origin: string) => ImportedFile,
): ImportedFile {
  const whole = { articles: [], refusals: [], otherItems: [] } as { articles: FoundArticle[]; refusals: Refusal[]; otherItems: string[] };
  for (const [index, part] of parts.entries()) {
    const origin = nameOf(part, index);
    try {
      const { articles, refusals, otherItems = [] } = read(part, origin);
      whole.articles.push(...articles);
      whole.refusals.push(...refusals);
      whole.otherItems.push(...otherItems);
    } catch (error) {
      whole.refusals.push({ origin, reason: (error as Error).message });
    }
  }
  return whole;
}
