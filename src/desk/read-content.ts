import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilePool, type Compiler } from '../collections/index.ts';
import { readCompiledFile } from '../collections/articles/index.ts';
import { buildEdition } from '../edition/index.ts';
import { readChronicleNotes } from '../collections/chronicle/index.ts';
import { readTopicFiles } from '../collections/topics/index.ts';
import { readFigureNotes } from '../collections/figures/index.ts';
import { ContentError, listContentFiles, readContentText } from '../content-files/index.ts';
import { readGazetteer } from '../collections/entities/index.ts';
import { readSite } from '../config/index.ts';
import type { DeskContent } from './types.ts';

/** Options of reading the content. */
interface ReadOptions {
  /** Called with the number of articles read so far and the total. */
  onArticle?: (read: number, total: number) => void;
  compiler?: Compiler;
}

/**
 * Read and compile all content of the site in `root`, and resolve to the result of `use`. The bodies of the articles are in temporary files that exist only
 * while `use` runs.
 *
 * @throws ContentError with all problems that a build would report
 */
export async function withContent<Result>(
  root: string,
  use: (content: DeskContent) => Result | Promise<Result>,
  { onArticle = () => {}, compiler = new CompilePool() }: ReadOptions = {},
): Promise<Result> {
  // Not in the folder of the build, which deletes files it has not made.
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  try {
    return await use(await readContent(root, folder, compiler, onArticle));
  } finally {
    await compiler.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Read all content and compile it into files in `folder`. */
async function readContent(root: string, folder: string, compiler: Compiler, onArticle: (read: number, total: number) => void): Promise<DeskContent> {
  const site = readSite(root);
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: misplaced } = await listContentFiles(root, 'content/articles', '.md');
  problems.push(...misplaced);
  const { notes, problems: misread } = await readFigureNotes(root);
  const { notes: chronicleNotes, problems: misreadNotes } = await readChronicleNotes(root);
  const { topics, problems: misreadTopics } = await readTopicFiles(root);
  problems.push(...misread, ...misreadNotes, ...misreadTopics);
  compiler.use({ root, entities, timeZone: site.timeZone });
  let read = 0;
  const compilations = await Promise.all(
    files.map(async ({ id: slug, path }) => {
      const { text, problem } = await readContentText(root, path);
      const compilation = problem ? { file: null, problems: [problem] } : await compiler.compile({ slug, path, text }, join(folder, `${slug}.json`));
      onArticle(++read, files.length);
      return compilation;
    }),
  );
  problems.push(...compilations.flatMap(({ problems: faults }) => faults));
  if (problems.length > 0) throw new ContentError(problems);
  const articles = compilations.flatMap(({ file }) => (file ? [readCompiledFile(file)] : []));
  return { articles, entities, edition: buildEdition(articles, entities, site, notes, chronicleNotes, topics), base: site.base };
}
