import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGazetteer } from '../analysis/entities/index.ts';
import { compileArticle } from '../article/compile.ts';
import type { CompiledArticle } from '../article/compiled.ts';
import { createImageMeasure } from '../article/images.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { readFigureNotes } from '../figure-notes/read.ts';
import { listContentFiles } from '../files/list.ts';
import { ContentError } from '../files/problem.ts';
import { gazetteerEntry, readGazetteer } from '../gazetteer/read.ts';
import { readSite } from '../site.ts';
import type { DeskContent } from './types.ts';

/**
 * Read and compile all content of the site in `root`.
 *
 * @param onArticle is told how many of how many articles have been read
 * @throws ContentError with everything that the build would refuse
 */
export async function readContent(root: string, onArticle: (read: number, total: number) => void = () => {}): Promise<DeskContent> {
  const site = readSite(root);
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: misplaced } = await listContentFiles(root, 'content/articles', '.md');
  problems.push(...misplaced);
  const { notes, problems: misread } = await readFigureNotes(root);
  problems.push(...misread);
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const articles: CompiledArticle[] = [];
  for (const [index, { id: slug, path }] of files.entries()) {
    const { article, problems: faults } = compileArticle(
      { slug, path, text: await readFile(join(root, path), 'utf8') },
      { gazetteer, timeZone: site.timeZone, imageSize },
    );
    problems.push(...faults);
    if (article) articles.push(article);
    onArticle(index + 1, files.length);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return { articles, entities, edition: buildEdition(articles, entities, site, notes) };
}
