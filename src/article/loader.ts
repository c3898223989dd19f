import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createGazetteer } from '../analysis/entities/index.ts';
import { danglingPointers, FIGURE_NOTE_FOLDER, readFigureNotes } from '../figure-notes/read.ts';
import { listContentFiles } from '../files/list.ts';
import { ContentError, type Problem } from '../files/problem.ts';
import { isContentChange } from '../files/watch.ts';
import { ENTITY_FOLDER, gazetteerEntry, readGazetteer } from '../gazetteer/read.ts';
import { readSite } from '../site.ts';
import { compileArticle } from './compile.ts';
import type { CompiledArticle } from './compiled.ts';
import { analyzerDigest, articleDigest } from './digest.ts';
import { createImageMeasure } from './images.ts';
import { pagesAskedOf, pagesOf } from './overrides/entities.ts';

/** Folder of the articles, from the project's root. */
const ARTICLE_FOLDER = 'content/articles';

/**
 * Load the articles into Astro's content store, compiled. An article is compiled again only when its digest changed.
 *
 * In a build everything that is wrong, in articles and entity files alike, is thrown together as one ContentError.
 * In development it is logged, and an article that cannot be read stays as it was; drafts are loaded in development only.
 */
export function articleLoader(): Loader {
  return {
    name: 'dateline-articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const development = context.watcher !== undefined;
      const load = async () => {
        const problems = await loadArticles(root, context, development);
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        if (!development) throw error;
        context.logger.error(error.message);
      };
      await load();
      // Saving several files at once makes several events: one load after the other, and never two at a time.
      let queue: Promise<void> = Promise.resolve();
      context.watcher?.on('all', (_event, path) => {
        if (isContentChange(path, root, ARTICLE_FOLDER) || isContentChange(path, root, ENTITY_FOLDER) || isContentChange(path, root, FIGURE_NOTE_FOLDER))
          queue = queue.then(load);
      });
    },
  };
}

/** Bring the store up to date with the files, and tell what is wrong with them. */
async function loadArticles(root: string, { store, parseData, logger }: LoaderContext, development: boolean): Promise<Problem[]> {
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: misplaced } = await listContentFiles(root, ARTICLE_FOLDER, '.md');
  problems.push(...misplaced);

  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const { timeZone } = readSite(root);
  const salt = `${analyzerDigest(root)} ${timeZone}`;
  const slugs = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);

  /** Figures as they are written, by article, those of drafts too: notes may point to them. */
  const written = new Map<string, string[]>();
  let compiled = 0;
  for (const { id: slug, path } of files) {
    const text = await readFile(join(root, path), 'utf8');
    const digest = articleDigest(text, salt, gazetteer, imageSize);
    const stored = store.get(slug);
    if (stored?.digest !== digest) {
      const { article, problems: faults, removed } = compileArticle({ slug, path, text }, { gazetteer, timeZone, imageSize });
      for (const { line, column, description } of removed) logger.warn(`${path}:${line}:${column}  ${description} was removed: articles hold text, not code.`);
      problems.push(...faults);
      if (!article) continue;
      compiled++;
      written.set(slug, surfacesOf(article));
      // A draft is not even stored in a build: so no page can show it.
      if (article.frontmatter.draft && !development) store.delete(slug);
      else store.set({ id: slug, data: await parseData({ id: slug, data: article }), digest });
    }
  }
  const stored = store.keys().map((id) => ({ id, entities: (store.get(id)!.data as CompiledArticle).analysis.entities }));
  const pages = new Set([...gazetteer.byId.keys(), ...stored.flatMap(({ entities: named }) => pagesOf(named))]);
  for (const { id: slug, entities: named } of stored) {
    if (pagesAskedOf(named).every((page) => pages.has(page))) continue;
    const path = files.find(({ id }) => id === slug)!.path;
    const { elsewhere } = compileArticle({ slug, path, text: await readFile(join(root, path), 'utf8') }, { gazetteer, timeZone, imageSize });
    problems.push(...elsewhere.filter(({ id }) => !pages.has(id)).map(({ refusal }) => refusal(pages)));
  }
  const { notes, problems: misread } = await readFigureNotes(root);
  for (const slug of store.keys()) written.set(slug, surfacesOf(store.get(slug)!.data as unknown as CompiledArticle));
  // An article that could not be read has its own problem: what points to it may be right.
  if (problems.length === 0) problems.push(...misread, ...danglingPointers(notes, written));
  if (!development && store.keys().length === 0 && problems.length === 0) {
    problems.push({ file: ARTICLE_FOLDER, line: 1, column: 1, message: 'There is no article to publish: put a Markdown file here (the README shows one).' });
  }
  logger.info(`${files.length} articles, ${compiled} of them read anew`);
  return problems;
}

function surfacesOf({ analysis }: CompiledArticle): string[] {
  return analysis.figures.map(({ surface }) => surface);
}
