import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilePool, type Compiler } from '../collections/index.ts';
import { formerNames, readCompiledFile } from '../collections/articles/index.ts';
import { buildEdition } from '../edition/index.ts';
import { danglingChroniclePointers, datedSentences, readChronicleNotes } from '../collections/chronicle/index.ts';
import { danglingAgreementPointers, readAgreementNotes } from '../collections/agreement/index.ts';
import { readAudits } from '../collections/audits/index.ts';
import { problemsOfTopicFiles, readTopicFiles } from '../collections/topics/index.ts';
import { danglingFigurePointers, readFigureNotes } from '../collections/figures/index.ts';
import { ContentError, listContentFiles, type Problem, readContentText } from '../content-files/index.ts';
import { readGazetteer } from '../collections/entities/index.ts';
import { readSite } from '../config/index.ts';
import type { DeskContent } from './types.ts';

/** Options for reading the content. */
interface ReadOptions {
  /** Called with the number of articles read so far and the total. */
  onArticle?: (read: number, total: number) => void;
  compiler?: Compiler;
  /** Called with the problems of invalid articles, which are then left out; without it they are thrown. */
  onInvalid?: (problems: Problem[]) => void;
  /** Called, if articles are left out, with the pointers of other files that lead nowhere: those to an article that is left out may be right. */
  onDangling?: (problems: Problem[]) => void;
}

/**
 * Resolve to the result of `use`, which is called with all content of the site in `root`, compiled. The bodies of the articles are in temporary files that exist
 * only while `use` runs.
 *
 * @throws ContentError with everything that the build would refuse; with `onInvalid`, except for invalid articles
 */
export async function withContent<Result>(
  root: string,
  use: (content: DeskContent) => Result | Promise<Result>,
  { onArticle = () => {}, compiler = new CompilePool(), onInvalid, onDangling }: ReadOptions = {},
): Promise<Result> {
  // A separate folder, because the build deletes files in its own store that it has not written.
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  try {
    return await use(await readContent(root, folder, { onArticle, compiler, onInvalid, onDangling }));
  } finally {
    await compiler.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Read all content and compile it into files of `folder`.
 *
 * @throws ContentError with everything that the build would refuse
 */
async function readContent(
  root: string,
  folder: string,
  {
    compiler,
    onArticle,
    onInvalid,
    onDangling,
  }: Required<Pick<ReadOptions, 'compiler' | 'onArticle'>> & Record<'onInvalid' | 'onDangling', ReadOptions['onInvalid']>,
): Promise<DeskContent> {
  const site = readSite(root);
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: misplaced } = await listContentFiles(root, 'content/articles', '.md');
  const { notes, problems: misread } = await readFigureNotes(root);
  const { notes: chronicleNotes, problems: misreadNotes, problemIn: problemInNote } = await readChronicleNotes(root);
  const { topics, problems: misreadTopics, problemIn: problemInTopic } = await readTopicFiles(root);
  const { notes: agreementNotes, problems: misreadAgreement, problemIn: problemInAgreement } = await readAgreementNotes(root);
  const { audits, problems: misreadAudits } = await readAudits(root);
  problems.push(...misreadAudits, ...misread, ...misreadNotes, ...misreadTopics, ...misreadAgreement);
  compiler.use({ root, entities, timeZone: site.timeZone });
  let read = 0;
  const compilations = await Promise.all(
    files.map(async ({ id: slug, path }) => {
      const { text, problem } = readContentText(root, path);
      const compilation = problem ? { file: null, problems: [problem] } : await compiler.compile({ slug, path, text }, join(folder, `${slug}.json`));
      onArticle(++read, files.length);
      return compilation;
    }),
  );
  const invalid = [...misplaced, ...compilations.flatMap(({ problems }) => problems)];
  if (!onInvalid) problems.push(...invalid);
  else if (invalid.length > 0) onInvalid(invalid);
  if (problems.length > 0) throw new ContentError(problems);
  const compiled = new Map(compilations.flatMap(({ file }, index) => (file ? [[files[index]!.id, file] as const] : [])));
  const articles = [...compiled.values()].map((file) => readCompiledFile(file));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const renamed = formerNames(Array.from(compiled, ([slug, { formerly }]) => ({ slug, formerly })));
  const passagesOf = (slug: string) => bySlug.get(slug)!.passages;
  const datedIn = (slug: string) => datedSentences(bySlug.get(slug)!);
  const filed = new Map(Array.from(compiled, ([slug, { topics: own }]) => [slug, own]));
  const written = new Map(Array.from(compiled, ([slug, { figures }]) => [slug, figures]));
  const dangling = [
    ...danglingFigurePointers(notes, written, renamed),
    ...danglingChroniclePointers(chronicleNotes, problemInNote, { slugs: new Set(compiled.keys()), passagesOf, datedIn, renamed }),
    ...problemsOfTopicFiles(topics, problemInTopic, { topics: filed, passagesOf, renamed }),
    ...danglingAgreementPointers(agreementNotes, problemInAgreement, { slugs: new Set(compiled.keys()), passagesOf, renamed }),
  ];
  if (dangling.length > 0 && (!onInvalid || invalid.length === 0)) throw new ContentError(dangling);
  if (dangling.length > 0) onDangling?.(dangling);
  return {
    articles,
    entities,
    edition: buildEdition(articles, entities, site, notes, chronicleNotes, topics, agreementNotes),
    agreementNotes,
    audits,
    base: site.base,
  };
}
