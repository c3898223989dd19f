import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilePool, type Compiler } from '../collections/articles/compile-pool.ts';
import { readCompiledFile } from '../collections/articles/compiled-file.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { readFigureNotes } from '../collections/figures/read.ts';
import { listContentFiles } from '../content-files/list.ts';
import { ContentError } from '../content-files/problem.ts';
import { readGazetteer } from '../collections/entities/read.ts';
import { readSite } from '../config/site.ts';
import type { DeskContent } from './types.ts';

/**
 * Read and compile all content of the site in `root`.
 *
 * @param onArticle is told how many of how many articles have been read
 * @throws ContentError with everything that the build would refuse
 */
export async function readContent(
  root: string,
  onArticle: (read: number, total: number) => void = () => {},
  compiler: Compiler = new CompilePool(),
): Promise<DeskContent> {
  const site = readSite(root);
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: misplaced } = await listContentFiles(root, 'content/articles', '.md');
  problems.push(...misplaced);
  const { notes, problems: misread } = await readFigureNotes(root);
  problems.push(...misread);
  // Not among those of the build, which takes away what it has not made.
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  try {
    compiler.use({ root, entities, timeZone: site.timeZone });
    let read = 0;
    const readings = await Promise.all(
      files.map(async ({ id: slug, path }) => {
        const reading = await compiler.compile({ slug, path, text: await readFile(join(root, path), 'utf8') }, join(folder, `${slug}.json`));
        onArticle(++read, files.length);
        return reading;
      }),
    );
    problems.push(...readings.flatMap(({ problems: faults }) => faults));
    if (problems.length > 0) throw new ContentError(problems);
    const articles = readings.flatMap(({ file }) => (file ? [readCompiledFile(file)] : []));
    return { articles, entities, edition: buildEdition(articles, entities, site, notes) };
  } finally {
    await compiler.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
