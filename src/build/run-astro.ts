import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { counted } from '../text/index.ts';
import { readingProgress, writingProgress } from '../progress/index.ts';
import { isAboutEmptyCollection, listenToAstroLog } from './astro-log.ts';
import type { LastBuild } from './last-build.ts';
import type { Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import { PublishError } from './publish-error.ts';
import { trimIndentation } from './trim-indentation.ts';

/** Input of a run of Astro. */
export interface AstroRun {
  /** Project root. */
  root: string;
  /** Output folder of the pages. */
  folder: string;
  progress: Progress;
  profile: Profile;
  /** Whether to show everything that Astro logs. */
  verbose: boolean;
  /** Folder for Astro's cache. */
  cacheFolder: string;
  /** The last build, whose files can be reused. */
  last: LastBuild;
}

/** The site that Astro has built. */
export interface AstroSite {
  /** Origin and base path of the site in the configuration of Astro. */
  address: string;
  base: string;
}

/** The page for addresses without a page. It depends only on its template and the settings, which the head of the record covers, so that its key is constant. */
const NOT_FOUND = '404.html';
const NOT_FOUND_KEY = 'not found';

/** Colour codes in Astro's log. */
const COLOUR = /\u001B\[\d+(?:;\d+)*m/g;

/**
 * Run Astro's build, and report its progress.
 *
 * @throws whatever the loaders or Astro throw, or a PublishError with the errors that Astro logged
 */
export async function runAstro({ root, folder, progress, profile, cacheFolder, last, verbose }: AstroRun): Promise<AstroSite> {
  const errors: string[] = [];
  const site: AstroSite = { address: 'http://localhost', base: '/' };
  let count = 0;
  let files = 0;
  listenToAstroLog(({ level, label, message }) => {
    // After some errors that lose content, Astro continues and only logs them.
    if (level === 'error') errors.push(message);
    const text = message.replace(COLOUR, '');
    if (isAboutEmptyCollection(text)) return;
    if (verbose || level === 'warn') progress.line(label === null || label === 'SKIP_FORMAT' ? text : `[${label}] ${text}`);
  });
  const endReading = readingProgress.listen(({ read, articles }) => progress.count(read, articles));
  const endWriting = writingProgress.listen((message) => {
    if (files === 0) {
      progress.end(counted(message.pages, 'page'));
      progress.begin('Writing files');
      profile.part('files that are not pages');
    }
    ({ files } = message);
    progress.count(message.written, files);
  });
  const stages: AstroIntegration = {
    name: 'dateline:stages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.address = config.site?.replace(/\/$/, '') ?? site.address;
        site.base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        progress.end();
        progress.begin('Writing pages');
        profile.part('bundling of the code');
        setPrerenderer((prerenderer) => watchPrerenderer(prerenderer, last, profile, progress.count));
      },
      'astro:build:done': (result) => {
        count = result.pages.length;
      },
    },
  };
  progress.begin('Reading articles');
  profile.part('reading of articles');
  try {
    // Imported here, because commands that build nothing should not wait for Astro to load.
    const { build } = await import('astro');
    await build({
      root,
      outDir: folder,
      cacheDir: cacheFolder,
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

/**
 * Wrap a prerenderer so that it reports the time of its work to the profile, and the number of rendered pages to `tell`.
 *
 * @throws PublishError when Astro does not make the file of a page
 */
function watchPrerenderer(prerenderer: AstroPrerenderer, last: LastBuild, profile: Profile, tell: (made: number, pages: number) => void): AstroPrerenderer {
  let made = 0;
  let total = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      profile.part('edition, and lists of its pages');
      const all = await prerenderer.getStaticPaths();
      const paths = all.filter((path) => fileOf(path) !== NOT_FOUND || !last.take(NOT_FOUND, NOT_FOUND_KEY));
      const listed = new Set<string>();
      for (const path of paths) {
        const file = fileOf(path);
        // Two routes have a page with this URL: Astro decides which of them is rendered.
        if (listed.has(file) || last.isReused(file)) last.discardReused(file);
        listed.add(file);
      }
      const missing = last.missingFiles().find((file) => !listed.has(file));
      if (missing !== undefined) throw new PublishError(`Astro did not write the file ${missing} of a page. This is a bug in Dateline: please report it.`);
      total = paths.filter(({ route }) => route.type === 'page').length;
      profile.part('rendered pages');
      return paths;
    },
    async render(request, options) {
      const start = performance.now();
      const rendered = await prerenderer.render(request, options);
      profile.page(options.routeData.component, performance.now() - start);
      // Images to share are rendered too, but the stage counts pages.
      if (options.routeData.type === 'page') tell(++made, total);
      return 'response' in rendered ? { ...rendered, response: await trimmed(rendered.response) } : trimmed(rendered);
    },
  };
}

/** Return a response with the same content; of a page, without its indentation. */
async function trimmed(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, statusText, headers } = response;
  return new Response(trimIndentation(await response.text()), { status, statusText, headers });
}

/** Return the file that Astro writes for a path, with the `build.format` and `trailingSlash` of this project. */
function fileOf({ pathname, route }: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? NOT_FOUND : `${path === '' ? '' : `${path}/`}index.html`;
}
