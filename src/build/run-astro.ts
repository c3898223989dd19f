import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readingProgress, writingProgress } from '../progress/index.ts';
import { listenToAstroLog } from './astro-log.ts';
import type { Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import { PublishError } from './publish-error.ts';
import { openCache, type VerifiedCache } from './verified-cache.ts';

export interface AstroRun {
  /** The project's folder. */
  root: string;
  /** Folder to write the pages into. */
  folder: string;
  progress: Progress;
  profile: Profile;
  /** Whether everything that Astro logs is shown. */
  verbose: boolean;
  /** Is given the cache, opened before Astro reads it. */
  takeCache(cache: VerifiedCache): void;
}

/** What Astro has made. */
export interface AstroSite {
  /** The address and base path that its configuration gives the site. */
  address: string;
  base: string;
  /** The folder that is kept between builds. */
  cacheFolder: string;
}

/** How Astro colours its log. */
const COLOUR = /\u001B\[\d+(?:;\d+)*m/g;
/** Astro's log of a page: “├─ /about/index.html”. */
const PAGE_LOGGED = /^\s*(?:\u001B\[\d+m)?├─/;

/**
 * Run Astro's own build, and tell how far it is.
 *
 * @throws whatever the loaders or Astro throw, or a PublishError with what Astro logged as an error
 */
export async function runAstro({ root, folder, progress, profile, verbose, takeCache }: AstroRun): Promise<AstroSite> {
  const errors: string[] = [];
  const site: AstroSite = { address: 'http://localhost', base: '/', cacheFolder: '' };
  let pages = { written: 0, total: 0 };
  let count = 0;
  let files = 0;
  listenToAstroLog(({ level, label, message }) => {
    // Astro goes on after some errors that lose content, and only logs them.
    if (level === 'error') errors.push(message);
    if (PAGE_LOGGED.test(message)) progress.count(++pages.written, pages.total);
    const text = message.replace(COLOUR, '');
    if (verbose || level === 'warn') progress.line(label === null || label === 'SKIP_FORMAT' ? text : `[${label}] ${text}`);
  });
  const endReading = readingProgress.listen(({ read, articles }) => progress.count(read, articles));
  const endWriting = writingProgress.listen((told) => {
    if (files === 0) {
      progress.end(counted(told.pages, 'page'));
      progress.begin('Writing files');
      profile.part('files that are no pages');
    }
    ({ files } = told);
    progress.count(told.written, files);
  });
  let cache: VerifiedCache | undefined;
  const stages: AstroIntegration = {
    name: 'dateline:stages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.address = config.site?.replace(/\/$/, '') ?? site.address;
        site.base = config.base.replace(/\/?$/, '/');
        site.cacheFolder = fileURLToPath(config.cacheDir);
        cache = openCache(site.cacheFolder);
        takeCache(cache);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // What was read need not be read again, whatever becomes of the pages.
        cache?.seal();
        progress.end();
        progress.begin('Writing pages');
        profile.part('bundling of the code');
        setPrerenderer((prerenderer) => watched(prerenderer, profile, (total) => (pages = { written: 0, total })));
      },
      'astro:build:done': (result) => {
        count = result.pages.length;
      },
    },
  };
  progress.begin('Reading articles');
  profile.part('reading of articles');
  try {
    // Loaded only here: commands that build nothing need not wait for it.
    const { build } = await import('astro');
    await build({
      root,
      outDir: folder,
      // It tells of each page.
      logLevel: 'info',
      logger: { entrypoint: fileURLToPath(new URL('./astro-log.ts', import.meta.url)) },
      integrations: [stages],
    });
  } finally {
    endReading();
    endWriting();
  }
  progress.end(files > 0 ? counted(files, 'file') : counted(count, 'page'));
  if (errors.length > 0) throw new PublishError(errors.join('\n'));
  return site;
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** The same prerenderer; it tells the profile what its work took, and `begin` how many pages there are. */
function watched(prerenderer: AstroPrerenderer, profile: Profile, begin: (total: number) => void): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      profile.part('edition, and lists of its pages');
      const paths = await prerenderer.getStaticPaths();
      begin(paths.length);
      profile.part('pages, made anew or taken from the build before');
      return paths;
    },
    async render(request, options) {
      const start = performance.now();
      const rendered = await prerenderer.render(request, options);
      profile.page(options.routeData.component, performance.now() - start);
      return rendered;
    },
  };
}
