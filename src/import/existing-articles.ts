import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { frontmatterSchema, splitFrontmatter } from '../collections/articles/index.ts';
import { idForComparison, readYaml } from '../content-files/index.ts';
import { textDigest } from './text-digest.ts';

/** Folder of the articles, from the project root. */
export const ARTICLES = 'content/articles';

/** Articles that existed before the import. */
export interface ExistingArticles {
  /** Their slugs: file names without extension, as in addresses. */
  names: Set<string>;
  /** Their current and former names, folded (`idForComparison`): no other article can have one of these. */
  taken: Set<string>;
  /** Maps the digest of each text to the path of its article. */
  byDigest: Map<string, string>;
}

/** Read the names and bodies of the articles that a project already has. */
export async function readExistingArticles(root: string): Promise<ExistingArticles> {
  const names = await readdir(join(root, ARTICLES)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const existing: ExistingArticles = { names: new Set(), taken: new Set(), byDigest: new Map() };
  for (const name of files) {
    const id = name.slice(0, -'.md'.length).normalize('NFC').toLowerCase();
    existing.names.add(id);
    existing.taken.add(idForComparison(id));
    const text = await readFile(join(root, ARTICLES, name), 'utf8');
    const parts = splitFrontmatter(text);
    if (parts?.frontmatter.includes('formerly')) for (const old of formerNamesIn(parts.frontmatter)) existing.taken.add(idForComparison(old));
    existing.byDigest.set(textDigest(parts?.body ?? text), `${ARTICLES}/${name}`);
  }
  return existing;
}

/** Return the former names of an article; none if its frontmatter is invalid, which the build reports. */
function formerNamesIn(frontmatter: string): readonly string[] {
  return readYaml(frontmatter, frontmatterSchema, '').value?.formerly ?? [];
}
