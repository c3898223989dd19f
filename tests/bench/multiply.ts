import { createRandom } from './random.ts';

/** An article: slug, and Markdown with frontmatter. */
export interface ArticleFile {
  slug: string;
  text: string;
}

/** Names in more articles than this are kept in all copies: institutions that are mentioned throughout. */
const SHARED = 8;
/** A capitalized word, or text that must not change: a URL, a command, the target of a link. */
const WORD_OR_ADDRESS = /\]\([^)]*\)|https?:\/\/\S+|<[^>]*>|\b[A-Z][a-z]{3,}\b/g;
const CAPITALIZED = /^[A-Z]/;

/**
 * Multiply an archive: each copy after the first is about other people and dated a year later. Rare names are replaced in each copy; frequent names are kept.
 *
 * @param seed determines the replacements
 */
export function multiplyArchive(articles: readonly ArticleFile[], times: number, seed: number): ArticleFile[] {
  const rare = rareNames(articles);
  return Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return [...articles];
    const renamed = renameWords(rare, seed + copy);
    return articles.map(({ slug, text }) => ({ slug: `${slug}-${copy}`, text: changeText(text, copy, renamed) }));
  }).flat();
}

/** Return the words that are always capitalized and in few articles. */
function rareNames(articles: readonly ArticleFile[]): string[] {
  const articlesOf = new Map<string, number>();
  const ordinary = new Set<string>();
  for (const { text } of articles) {
    for (const word of new Set(text.match(WORD_OR_ADDRESS))) if (CAPITALIZED.test(word)) articlesOf.set(word, (articlesOf.get(word) ?? 0) + 1);
    for (const word of text.match(/\b[a-z]{4,}\b/g) ?? []) ordinary.add(word);
  }
  return [...articlesOf]
    .filter(([word, count]) => count <= SHARED && !ordinary.has(word.toLowerCase()))
    .map(([word]) => word)
    .sort();
}

/** Map each name to a replacement: its beginning with the end of another name, so that it still looks like a name. */
function renameWords(names: readonly string[], seed: number): ReadonlyMap<string, string> {
  const random = createRandom(seed);
  return new Map(names.map((name) => [name, name.slice(0, Math.ceil(name.length / 2)) + random.pick(names).slice(-3)]));
}

function changeText(text: string, copy: number, renamed: ReadonlyMap<string, string>): string {
  const named = text.replaceAll(WORD_OR_ADDRESS, (part) => renamed.get(part) ?? part.replaceAll(/\]\(\/articles\/([^/)#]+)/g, `$&-${copy}`));
  return named.replaceAll(/(?<![\w/.-])(?:19|20)\d\d(?![\w/])/g, (year) => String(Number(year) + copy));
}
