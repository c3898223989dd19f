import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { createGazetteer } from '../../analysis/english/gazetteer/index.ts';
import { readSite } from '../../config/index.ts';
import { listContentFiles, type Problem, readContentText } from '../../content-files/index.ts';
import type { Removal } from '../../markdown/index.ts';
import { buildDay, expiryDay, type HeldBack, skipsInvalidArticles, readingProgress, sendTally } from '../../progress/index.ts';
import { terminalLine } from '../../text/index.ts';
import { gazetteerEntry, readGazetteer } from '../entities/read.ts';
import { ARTICLE_FOLDER, type ArticleSource } from './article-source.ts';
import type { Compiler } from './compile-pool.ts';
import type { CompileResult } from './compile-to-file.ts';
import { COMPILED_FOLDER, compiledPath, NEVER_VALID, openCompiledFile, type CompiledFile } from './compiled-file.ts';
import type { CompiledMemory } from './compiled-memory.ts';
import { articleDigest, compileSalt } from './digest.ts';
import { excerptAt } from './excerpt-at.ts';
import { findPointerProblems } from './find-pointer-problems.ts';
import { contestedNames, formerNames } from './former-names.ts';
import { createImageMeasure } from './images.ts';
import { missingPage } from './overrides/entities.ts';
import { isAfter, localDay } from './publication.ts';
import { removeUnneeded } from './remove-unneeded.ts';

const NO_ARTICLE = 'There is no article to publish: put a Markdown file here (the README shows one).';
const ONLY_DRAFTS = 'There is no article to publish, only drafts: remove the line “draft: true” from one that is ready.';

/** Number of files after which the loop waits, so that the answers of threads are handled. */
const FILES_PER_TURN = 8;

/**
 * Update Astro's store from the files of the articles. Resolves to the problems that stop the build; empty if there are none.
 *
 * @param analyzer digest of the code and the word lists of the analysis
 * @param memory compiled articles and digests of the last load in development; null in a build
 */
export async function loadArticles(
  root: string,
  { store, logger }: LoaderContext,
  compiler: Compiler,
  analyzer: string,
  memory: CompiledMemory | null,
): Promise<Problem[]> {
  const isDevelopment = memory !== null;
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: refused } = await listContentFiles(root, ARTICLE_FOLDER, '.md');
  const fileCount = files.length + refused.length;
  const skipsInvalid = skipsInvalidArticles() && !isDevelopment;

  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const { timeZone } = readSite(root);
  const salt = compileSalt(analyzer, timeZone);
  const otherInputs = memory ? `${salt} ${JSON.stringify(gazetteer.entries)}` : '';
  const slugs = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);

  compiler.use({ root, entities, timeZone });
  // The compiled article of each valid file, including drafts.
  const compiled = new Map<string, CompiledFile>();
  const removedFrom = new Map<string, Removal[]>();
  const pending: Promise<void>[] = [];
  const neededPaths = new Set<string>();
  let drafts = 0;
  const heldBack: HeldBack[] = [];
  const expired: HeldBack[] = [];
  const today = isDevelopment ? null : buildDay();
  const expiry = isDevelopment ? null : expiryDay();
  let read = 0;
  const countRead = () => readingProgress.send({ read: ++read, articles: files.length });
  for (const [index, { id: slug, path }] of files.entries()) {
    // Wait, so that threads that have compiled an article get the next one.
    if (index % FILES_PER_TURN === 0) await setImmediate();
    const { text, problem } = readContentText(root, path);
    if (problem) {
      recordResult(slug, path, null, { file: null, problems: [problem], removed: [] });
      countRead();
      continue;
    }
    const source: ArticleSource = { slug, path, text };
    const compute = () => articleDigest(source, salt, gazetteer, imageSize);
    const digest = memory ? memory.digest(source, otherInputs, compute) : compute();
    const compiledFilePath = compiledPath(root, digest);
    neededPaths.add(compiledFilePath);
    const file = memory ? memory.open(compiledFilePath) : openCompiledFile(compiledFilePath);
    if (file) {
      storeCompiled(slug, digest, file);
      countRead();
    } else
      pending.push(
        compiler.compile(source, compiledFilePath).then((result) => {
          if (result.file) storeCompiled(slug, digest, result.file);
          recordResult(slug, path, text, result);
          countRead();
        }),
      );
  }
  await Promise.all(pending);
  for (const { path } of files) {
    for (const [description, [first, ...others]] of Map.groupBy(removedFrom.get(path) ?? [], (removal) => removal.description)) {
      const times = others.length === 0 ? '' : ` (${others.length + 1} times)`;
      logger.warn(terminalLine(`${path}:${first!.line}:${first!.column}  ${description} was removed${times}: articles hold text, not code.`));
    }
  }
  for (let problems = unresolvedOverrides(); problems.size > 0; problems = skipsInvalid ? unresolvedOverrides() : new Map()) {
    refused.push(...[...problems.values()].flat());
    // A skipped article may have been the only one that created a page to which another article refers. So the check is repeated.
    if (skipsInvalid) for (const slug of problems.keys()) removeArticle(slug);
  }
  const publishedArticles = Array.from(published(), ([slug, { formerly }]) => ({ slug, formerly }));
  const contested = await contestedNames(publishedArticles, sourceOf);
  (skipsInvalid ? refused : problems).push(...contested);
  if (skipsInvalid) for (const { file } of contested) removeArticle(slugOf(file));
  // Pointers to an invalid article are not reported: its own problem is reported, and the pointers may be right.
  const invalid = new Set(refused.map(({ file }) => slugOf(file)));
  const pointerProblems = await findPointerProblems(root, compiled, formerNames(publishedArticles), invalid);
  if (skipsInvalid || problems.length + refused.length === 0) problems.push(...pointerProblems);
  if (!isDevelopment && store.keys().length === 0 && problems.length === 0 && (skipsInvalid || refused.length === 0)) {
    problems.push({ file: ARTICLE_FOLDER, line: 1, column: 1, message: drafts > 0 ? ONLY_DRAFTS : NO_ARTICLE });
  }
  if (memory) memory.keepOnly(neededPaths);
  else removeUnneeded(join(root, COMPILED_FOLDER), neededPaths);
  logger.info(`${files.length} articles, ${pending.length} of them compiled again`);
  if (problems.length > 0 || (refused.length > 0 && !skipsInvalid)) return [...problems, ...refused];
  sendTally(fileCount, drafts, heldBack, refused, expired);
  return [];

  /** Return the source file of an article. */
  async function sourceOf(slug: string): Promise<ArticleSource> {
    const { path } = files.find(({ id }) => id === slug)!;
    return { slug, path, text: readContentText(root, path).text ?? '' };
  }

  /** Record the problems and removals of an article. An invalid article is skipped, or shown in its last valid version. */
  function recordResult(slug: string, path: string, text: string | null, { file, problems, removed }: CompileResult): void {
    removedFrom.set(path, removed);
    refused.push(...problems);
    if (file) return;
    // The article was changed after its last valid version, so that this version must not be published.
    if (skipsInvalid) {
      removeArticle(slug);
      return;
    }
    const lastValid = store.get(slug)?.data as CompiledFile | undefined;
    if (lastValid && lastValid.path !== '') compiled.set(slug, lastValid);
    if (!isDevelopment) return;
    // The browser shows authors the problems, and the last valid version of the article.
    const data = { ...(lastValid ?? NEVER_VALID), problems: problems.map((problem) => ({ ...problem, excerpt: excerptAt(text ?? '', problem.line) })) };
    store.set({ id: slug, data: { ...data }, digest: `with problems ${JSON.stringify(data.problems)}` });
  }

  /** Store a compiled article, or count it among the drafts and among the articles that are held back or expired. */
  function storeCompiled(slug: string, digest: string, file: CompiledFile): void {
    compiled.set(slug, file);
    // A draft is not even stored in a build, so that no page can show it.
    const dayOf = (moment: string) => localDay(moment, timeZone);
    if (file.draft && !isDevelopment) {
      store.delete(slug);
      drafts++;
    } else if (today !== null && isAfter(file.published, today, timeZone)) {
      store.delete(slug);
      heldBack.push({ slug, day: dayOf(file.published) });
    } else if (expiry !== null && file.expires !== '' && !isAfter(file.expires, expiry, timeZone)) {
      store.delete(slug);
      expired.push({ slug, day: dayOf(file.expires) });
    } else if (store.get(slug)?.digest !== digest) store.set({ id: slug, data: { ...file }, digest });
  }

  /** Return the compiled articles that are published, by slug: not drafts, and not articles that are held back or expired. */
  function published(): [slug: string, file: CompiledFile][] {
    return [...compiled].filter(([slug]) => store.has(slug));
  }

  /** Remove an article, so that the build skips it. */
  function removeArticle(slug: string): void {
    compiled.delete(slug);
    store.delete(slug);
  }

  /** Return, by slug, the problems of overrides that refer to a missing page. */
  function unresolvedOverrides(): Map<string, Problem[]> {
    const pages = new Set([...gazetteer.byId.keys(), ...published().flatMap(([, file]) => file.pages)]);
    const problems = new Map<string, Problem[]>();
    for (const [slug, { elsewhere }] of published()) {
      const missing = elsewhere.filter(({ id }) => !pages.has(id));
      if (missing.length > 0)
        problems.set(
          slug,
          missing.map((page) => missingPage(page, pages)),
        );
    }
    return problems;
  }
}

/** Return the slug of an article's file: `content/articles/Border-Report.md` → `border-report`. */
function slugOf(file: string): string {
  return basename(file, '.md').normalize('NFC').toLowerCase();
}
