import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { multiplyArchive } from './multiply.ts';
import { measure } from './site-copy.ts';

/** Folder that the import writes to. */
const ARTICLES = 'content/articles';

/**
 * Import a folder into a copied site, and multiply its articles.
 *
 * @returns the slugs of all articles
 */
export function writeArchive(copy: string, archive: string, times: number, seed: number): string[] {
  const folder = join(copy, ARTICLES);
  const imported = join(copy, 'archive');
  cpSync(archive, imported, { recursive: true });
  measure(copy, ['src/cli/dateline.ts', 'import', '--source', 'The archive', 'archive/']);
  rmSync(imported, { recursive: true });
  const files = readdirSync(folder).sort();
  const articles = files.map((file) => ({ slug: basename(file, '.md'), text: readFileSync(join(folder, file), 'utf8') }));
  const all = multiplyArchive(articles, times, seed);
  for (const { slug, text } of all) writeFileSync(join(folder, `${slug}.md`), text);
  return all.map(({ slug }) => slug);
}
