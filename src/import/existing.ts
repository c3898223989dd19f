import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontmatter } from '../collections/articles/frontmatter.ts';
import { textDigest } from './text-digest.ts';

/** Folder of the articles, from the project's root. */
export const ARTICLES = 'content/articles';

/** The articles that are there already. */
export interface Existing {
  /** Names of their files, without ending, as addresses compare them. */
  names: Set<string>;
  /** Path of each by the digest of its text. */
  byDigest: Map<string, string>;
}

export async function readExisting(root: string): Promise<Existing> {
  const files = (await readdir(join(root, ARTICLES))).filter((name) => name.endsWith('.md')).sort();
  const existing: Existing = { names: new Set(), byDigest: new Map() };
  for (const name of files) {
    existing.names.add(name.slice(0, -'.md'.length).normalize('NFC').toLowerCase());
    const text = await readFile(join(root, ARTICLES, name), 'utf8');
    existing.byDigest.set(textDigest(splitFrontmatter(text)?.body ?? text), `${ARTICLES}/${name}`);
  }
  return existing;
}
