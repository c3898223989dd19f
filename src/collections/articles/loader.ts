import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ContentError, isContentChange } from '../../content-files/index.ts';
import { AGREEMENT_NOTE_FOLDER } from '../agreement/read.ts';
import { CHRONICLE_NOTE_FOLDER } from '../chronicle/read.ts';
import { ENTITY_FOLDER } from '../entities/read.ts';
import { FIGURE_NOTE_FOLDER } from '../figures/read.ts';
import { TOPIC_FOLDER } from '../topics/read.ts';
import { ARTICLE_FOLDER } from './article-source.ts';
import { CompilePool, type Compiler } from './compile-pool.ts';
import { CompiledMemory } from './compiled-memory.ts';
import { analyzerDigest } from './digest.ts';
import { loadArticles } from './load-articles.ts';

/** Note below the problems that are logged in development. */
const WHILE_WRITING = 'The server keeps running and shows the last valid version of an invalid article, if there is one. A build would publish nothing.';

/**
 * Create the content loader that compiles each article into a file and registers the file in Astro's content store. An article is compiled again only if its
 * digest changed.
 *
 * In a build, all problems of articles and entity files are thrown together as one ContentError. With `--keep-going`, invalid articles and articles that depend
 * on them are skipped, but problems in other files still stop the build. In development, problems are logged, and the last valid version of an invalid article
 * is shown. Drafts are loaded only in development.
 */
export function articleLoader(openCompiler: () => Compiler = () => new CompilePool()): Loader {
  return {
    name: 'dateline-articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const isDevelopment = context.watcher !== undefined;
      const compiler = openCompiler();
      // The development server is restarted when the code changes.
      const analyzer = analyzerDigest(root);
      const memory = isDevelopment ? new CompiledMemory() : null;
      const load = async () => {
        const problems = await loadArticles(root, context, compiler, analyzer, memory);
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        if (!isDevelopment) throw error;
        context.logger.error(`${error.message}\n${WHILE_WRITING}`);
      };
      try {
        await load();
      } finally {
        // In development, the next article must not wait for a thread to start.
        if (!isDevelopment) await compiler.close();
      }
      // Saving several files at once causes several events: loads run one after the other.
      let queue: Promise<void> = Promise.resolve();
      context.watcher?.on('all', (_event, path) => {
        if (WATCHED_FOLDERS.some((folder) => isContentChange(path, root, folder))) queue = queue.then(load);
      });
    },
  };
}

/** Folders whose files articles, or notes that point to articles, are read from. In development, a change in one of them causes a new load. */
const WATCHED_FOLDERS = [ARTICLE_FOLDER, ENTITY_FOLDER, FIGURE_NOTE_FOLDER, CHRONICLE_NOTE_FOLDER, TOPIC_FOLDER, AGREEMENT_NOTE_FOLDER];
