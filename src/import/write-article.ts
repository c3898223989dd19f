import { constants, copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CheckedArticle } from './check-article.ts';
import type { ImportContext, Outcome } from './import-context.ts';
import { ARTICLES } from './existing-articles.ts';
import type { NeededFile } from './referenced-files.ts';

/** Write an article's file, and copy the pictures and documents that it needs; with `dryRun`, write nothing. Existing files are not overwritten. Resolves to the result. */
export async function writeArticle(
  { article: { origin }, slug, text, origins, notes, needs }: CheckedArticle,
  { root, files, dryRun }: ImportContext,
): Promise<Outcome> {
  const path = `${ARTICLES}/${slug}.md`;
  if (!dryRun) {
    for (const to of needs) {
      const file = files.needed.get(to);
      if (file) await copyNew(file, join(root, 'public', to));
    }
    await writeNew(join(root, path), text);
  }
  return { kind: 'written', origin, path, origins, notes };
}

/** Copy a file unless the target exists: an existing target has the same content, or was there before the import. */
async function copyNew({ from }: NeededFile, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const copied = typeof from === 'string' ? copyFile(from, to, constants.COPYFILE_EXCL) : writeFile(to, from, { flag: 'wx' });
  await copied.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Write a file whole or not at all, and only if there is none yet. */
async function writeNew(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, text);
  try {
    // Unlike renaming, linking fails if a file of that name has been created meanwhile.
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
