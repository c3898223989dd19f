import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { frontmatterSchema, splitFrontmatter } from '../collections/articles/index.ts';
import { foldedId, readYaml } from '../content-files/index.ts';
import { textDigest } from './text-digest.ts';

/** Folder of the articles, from the project's root. */
export const ARTICLES = 'content/articles';

/** The articles that are there already. */
export interface Existing {
  /** Names of their files, without ending, as addresses have them. */
  names: Set<string>;
  /** The same, and names that these had, as file systems and readers compare them (`foldedId`): no other article can have one. */
  taken: Set<string>;
  /** Path of each by the digest of its text. */
  byDigest: Map<string, string>;
}

export async function readExisting(root: string): Promise<Existing> {
  const names = await readdir(join(root, ARTICLES)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const existing: Existing = { names: new Set(), taken: new Set(), byDigest: new Map() };
  for (const name of files) {
    const id = name.slice(0, -'.md'.length).normalize('NFC').toLowerCase();
    existing.names.add(id);
    existing.taken.add(foldedId(id));
    const text = await readFile(join(root, ARTICLES, name), 'utf8');
    const parts = splitFrontmatter(text);
    if (parts?.frontmatter.includes('formerly')) for (const old of formerNamesIn(parts.frontmatter)) existing.taken.add(foldedId(old));
    existing.byDigest.set(textDigest(parts?.body ?? text), `${ARTICLES}/${name}`);
  }
  return existing;
}

/** The names that an article had; none where its frontmatter cannot be read, which the build says. */
function formerNamesIn(frontmatter: string): readonly string[] {
  return readYaml(frontmatter, frontmatterSchema, '').value?.formerly ?? [];
}
