import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createGazetteer } from '../../analysis/index.ts';
import { datedSentences } from '../chronicle/dated-sentences.ts';
import { CHRONICLE_NOTE_FOLDER, danglingSentences, readChronicleNotes } from '../chronicle/read.ts';
import { AGREEMENT_NOTE_FOLDER, danglingAgreement, readAgreementNotes } from '../agreement/read.ts';
import { readAudits } from '../audits/read.ts';
import { danglingTopics, readTopicFiles, TOPIC_FOLDER } from '../topics/read.ts';
import { danglingPointers, FIGURE_NOTE_FOLDER, readFigureNotes } from '../figures/read.ts';
import type { FigureNote } from '../figures/schema.ts';
import { ContentError, isContentChange, listContentFiles, type Problem, readContentText } from '../../content-files/index.ts';
import { buildDay, expiryDay, type HeldBack, skipsInvalidArticles, readingProgress, sendTally } from '../../progress/index.ts';
import { ENTITY_FOLDER, gazetteerEntry, readGazetteer } from '../entities/read.ts';
import type { Removal } from '../../markdown/index.ts';
import { readSite } from '../../config/index.ts';
import { terminalLine } from '../../text/index.ts';
import { CompilePool, type Compiler } from './compile-pool.ts';
import { ARTICLE_FOLDER, type ArticleSource } from './article-source.ts';
import type { CompileResult } from './compile-to-file.ts';
import { COMPILED_FOLDER, compiledPath, openCompiledFile, readCompiledFile, type CompiledFile } from './compiled-file.ts';
import { CompiledMemory } from './compiled-memory.ts';
import { analyzerDigest, articleDigest, compileSalt } from './digest.ts';
import { contestedNames, formerNames } from './former-names.ts';
import { createImageMeasure } from './images.ts';
import { isAfter, localPublication } from './publication.ts';
import { missingPage } from './overrides/entities.ts';

/** What problems mean in development. */
const WHILE_WRITING = 'The server keeps running and shows the last valid version of an invalid article, if there is one. A build would publish nothing.';

/**
 * Create the content loader that compiles each article into its own file and registers it in Astro's content store. An article is compiled again only if
 * its digest changed.
 *
 * In a build, all problems of articles and entity files are thrown together as one ContentError. With `--keep-going`, invalid articles and those that depend on
 * them are skipped, while problems in other files still stop the build. In development, problems are logged and an invalid article keeps its last valid
 * version; drafts are loaded in development only.
 */
export function articleLoader(openCompiler: () => Compiler = () => new CompilePool()): Loader {
  return {
    name: 'dateline-articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const development = context.watcher !== undefined;
      const compiler = openCompiler();
      // The development server is restarted when the code changes.
      const analyzer = analyzerDigest(root);
      const memory = development ? new CompiledMemory() : null;
      const load = async () => {
        const problems = await loadArticles(root, context, compiler, analyzer, memory);
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        if (!development) throw error;
        context.logger.error(`${error.message}\n${WHILE_WRITING}`);
      };
      try {
        await load();
      } finally {
        // In development, the next article must not wait for a thread to start.
        if (!development) await compiler.close();
      }
      // Saving several files at once causes several events: loads run one after the other.
      let queue: Promise<void> = Promise.resolve();
      context.watcher?.on('all', (_event, path) => {
        if (
          isContentChange(path, root, ARTICLE_FOLDER) ||
          isContentChange(path, root, ENTITY_FOLDER) ||
          isContentChange(path, root, FIGURE_NOTE_FOLDER) ||
          isContentChange(path, root, CHRONICLE_NOTE_FOLDER) ||
          isContentChange(path, root, TOPIC_FOLDER) ||
          isContentChange(path, root, AGREEMENT_NOTE_FOLDER)
        )
          queue = queue.then(load);
      });
    },
  };
}

const NO_ARTICLE = 'There is no article to publish: put a Markdown file here (the README shows one).';
const ONLY_DRAFTS = 'There is no article to publish, only drafts: remove the line “draft: true” from one that is ready.';

/** Number of files that are looked at before others get a turn. */
const FILES_PER_TURN = 8;

/** Bring the store up to date with the files. Returns the problems that stop the build. */
async function loadArticles(
  root: string,
  { store, logger }: LoaderContext,
  compiler: Compiler,
  analyzer: string,
  memory: CompiledMemory | null,
): Promise<Problem[]> {
  const development = memory !== null;
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: refused } = await listContentFiles(root, ARTICLE_FOLDER, '.md');
  const fileCount = files.length + refused.length;
  const leavesOut = skipsInvalidArticles() && !development;

  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const { timeZone } = readSite(root);
  const salt = compileSalt(analyzer, timeZone);
  const around = memory ? `${salt} ${JSON.stringify(gazetteer.entries)}` : '';
  const slugs = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);

  compiler.use({ root, entities, timeZone });
  /** The compiled article of each valid file, including drafts. */
  const compiled = new Map<string, CompiledFile>();
  const removedFrom = new Map<string, Removal[]>();
  const pending: Promise<void>[] = [];
  const made = new Set<string>();
  let drafts = 0;
  const heldBack: HeldBack[] = [];
  const expired: HeldBack[] = [];
  const today = development ? null : buildDay();
  const expiry = development ? null : expiryDay();
  let read = 0;
  const countRead = () => readingProgress.send({ read: ++read, articles: files.length });
  for (const [index, { id: slug, path }] of files.entries()) {
    // So that threads that have compiled an article get the next one meanwhile.
    if (index % FILES_PER_TURN === 0) await setImmediate();
    const { text, problem } = readContentText(root, path);
    if (problem) {
      take(slug, path, null, { file: null, problems: [problem], removed: [] });
      countRead();
      continue;
    }
    const source: ArticleSource = { slug, path, text };
    const compute = () => articleDigest(source, salt, gazetteer, imageSize);
    const digest = memory ? memory.digest(source, around, compute) : compute();
    const compiledTo = compiledPath(root, digest);
    made.add(compiledTo);
    const file = memory ? memory.open(compiledTo) : openCompiledFile(compiledTo);
    if (file) {
      keep(slug, digest, file);
      countRead();
    } else
      pending.push(
        compiler.compile(source, compiledTo).then((reading) => {
          if (reading.file) keep(slug, digest, reading.file);
          take(slug, path, text, reading);
          countRead();
        }),
      );
  }
  await Promise.all(pending);
  for (const { path } of files) {
    for (const { line, column, description } of removedFrom.get(path) ?? [])
      logger.warn(terminalLine(`${path}:${line}:${column}  ${description} was removed: articles hold text, not code.`));
  }
  for (let problems = unresolvedOverrides(); problems.size > 0; problems = leavesOut ? unresolvedOverrides() : new Map()) {
    refused.push(...[...problems.values()].flat());
    // A skipped article may have been the only one with a name that another article refers to.
    if (leavesOut) for (const slug of problems.keys()) leaveOut(slug);
  }
  const stored = Array.from(published(), ([slug, { formerly }]) => ({ slug, formerly }));
  const contested = await contestedNames(stored, sourceOf);
  (leavesOut ? refused : problems).push(...contested);
  if (leavesOut) for (const { file } of contested) leaveOut(slugOf(file));
  const renamed = formerNames(stored);
  const { notes, problems: misread } = await readFigureNotes(root);
  const onHappenings = await readChronicleNotes(root);
  const pointedTo = { slugs: new Set(compiled.keys()), passagesOf, datedIn: (slug: string) => datedSentences(readCompiledFile(compiled.get(slug)!)), renamed };
  misread.push(...onHappenings.problems, ...danglingSentences(onHappenings.notes, onHappenings.problemIn, pointedTo));
  const onTopics = await readTopicFiles(root);
  const filed = { topics: new Map(Array.from(compiled, ([slug, { topics }]) => [slug, topics])), passagesOf, renamed };
  misread.push(...onTopics.problems, ...danglingTopics(onTopics.topics, onTopics.problemIn, filed));
  const onAgreement = await readAgreementNotes(root);
  misread.push(
    ...(await readAudits(root)).problems,
    ...onAgreement.problems,
    ...danglingAgreement(onAgreement.notes, onAgreement.problemIn, { slugs: new Set(compiled.keys()), passagesOf, renamed }),
  );
  const written = new Map(Array.from(compiled, ([slug, { figures }]) => [slug, figures]));
  // An invalid article has its own problem, and references to it may be right.
  if (leavesOut) problems.push(...misread, ...danglingPointers(withoutPointersTo(refused, notes), written, renamed));
  else if (problems.length + refused.length === 0) problems.push(...misread, ...danglingPointers(notes, written, renamed));
  if (!development && store.keys().length === 0 && problems.length === 0 && (leavesOut || refused.length === 0)) {
    problems.push({ file: ARTICLE_FOLDER, line: 1, column: 1, message: drafts > 0 ? ONLY_DRAFTS : NO_ARTICLE });
  }
  if (memory) memory.keepOnly(made);
  else removeOthers(join(root, COMPILED_FOLDER), made);
  logger.info(`${files.length} articles, ${pending.length} of them compiled again`);
  if (problems.length > 0 || (refused.length > 0 && !leavesOut)) return [...problems, ...refused];
  sendTally(fileCount, drafts, heldBack, refused, expired);
  return [];

  function passagesOf(slug: string): readonly string[] {
    return readCompiledFile(compiled.get(slug)!).passages;
  }

  async function sourceOf(slug: string): Promise<ArticleSource> {
    const { path } = files.find(({ id }) => id === slug)!;
    return { slug, path, text: readContentText(root, path).text ?? '' };
  }

  function take(slug: string, path: string, text: string | null, { file, problems, removed }: CompileResult): void {
    removedFrom.set(path, removed);
    refused.push(...problems);
    if (file) return;
    // The author does not want to publish the last valid version any more.
    if (leavesOut) {
      leaveOut(slug);
      return;
    }
    const before = store.get(slug)?.data as CompiledFile | undefined;
    if (before && before.path !== '') compiled.set(slug, before);
    if (!development) return;
    // The browser shows authors the problems, and the last valid version of the article.
    const data = { ...(before ?? NEVER_VALID), problems: problems.map((problem) => ({ ...problem, excerpt: excerptAt(text ?? '', problem.line) })) };
    store.set({ id: slug, data: { ...data }, digest: `with problems ${JSON.stringify(data.problems)}` });
  }

  function keep(slug: string, digest: string, file: CompiledFile): void {
    compiled.set(slug, file);
    // A draft is not even stored in a build, so that no page can show it.
    const dayOf = (moment: string) => localPublication(moment, timeZone).slice(0, 10);
    if (file.draft && !development) {
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

  /** Return the compiled articles without drafts and held-back ones, by slug. */
  function published(): [slug: string, file: CompiledFile][] {
    return [...compiled].filter(([slug]) => store.has(slug));
  }

  function leaveOut(slug: string): void {
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

/** Placeholder for an article that was never valid. */
const NEVER_VALID: CompiledFile = {
  path: '',
  digest: '',
  draft: false,
  published: '',
  expires: '',
  pages: [],
  elsewhere: [],
  formerly: [],
  topics: [],
  figures: [],
  problems: [],
};

/** Return a line of a text with those around it, numbered. */
function excerptAt(text: string, line: number): string {
  const lines = text.split(/\r\n?|\n/).slice(0, line + AROUND);
  const first = Math.max(0, line - 1 - AROUND);
  return lines
    .slice(first)
    .map((each, index) => `${first + index + 1}  ${each.slice(0, MAX_LINE_LENGTH)}`)
    .join('\n');
}

/** Number of lines before and after the line of an excerpt, and maximum length of each. */
const AROUND = 1;
const MAX_LINE_LENGTH = 300;

/** Delete the compiled articles that no source file produces any more. */
function removeOthers(folder: string, made: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !made.has(path)) rmSync(path, { force: true });
  }
}

/** Remove pointers to invalid articles from notes on figures: the figures of these articles are unknown at the moment, and the note may be right. */
function withoutPointersTo(refused: readonly Problem[], notes: readonly FigureNote[]): FigureNote[] {
  const slugs = new Set(refused.map(({ file }) => slugOf(file)));
  return notes.map((note) => ({ ...note, figures: note.figures.filter(({ article }) => !slugs.has(article)) }));
}

/** `content/articles/Border-Report.md` → `border-report`. */
function slugOf(file: string): string {
  return basename(file, '.md').normalize('NFC').toLowerCase();
}
