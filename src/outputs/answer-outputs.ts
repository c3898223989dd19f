import type { AstroIntegration } from 'astro';
import type { Site } from '../config/index.ts';
import type { Edition } from '../edition/index.ts';
import { type OutputFile, outputFiles } from './output-files.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Have the server of `npm run dev` answer for files that are no pages; they are made anew when the edition is another one. */
export function answerOutputs(server: Server, site: Site): void {
  let latest: { edition: string; files: Promise<Map<string, OutputFile>> } | undefined;
  server.middlewares.use((request, response, next) => {
    const path = outputPath(request.url ?? '', site.base);
    if (path === null) return next();
    void (async () => {
      const edition = await currentEdition(server);
      if (latest?.edition !== edition.id) latest = { edition: edition.id, files: filesByPath(edition, site) };
      const file = (await latest.files).get(path);
      if (!file) return next();
      response.setHeader('content-type', file.type.startsWith('application/octet') ? file.type : `${file.type}; charset=utf-8`);
      response.end(await file.content());
    })().catch(next);
  });
}

async function filesByPath(edition: Edition, site: Site): Promise<Map<string, OutputFile>> {
  return new Map((await outputFiles(edition, site)).map((file) => [file.path, file]));
}

/** The path of a request from the site's root, if it can be of a file that is no page: a name with an ending, or `_redirects`, which is no module of Vite's. */
function outputPath(url: string, base: string): string | null {
  const [path = ''] = url.split(/[?#]/);
  const inSite = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  if (/^(?:@|src\/|node_modules\/|\.)/.test(inSite) || !/(?:^_redirects|\.\w+)$/.test(inSite)) return null;
  try {
    return decodeURIComponent(inSite);
  } catch {
    return null;
  }
}

/** The edition as the pages see it: from the modules that Astro loaded for them. */
async function currentEdition(server: Server): Promise<Edition> {
  const environment = server.environments['prerender'] ?? server.environments.ssr;
  if (!('runner' in environment)) throw new Error('Astro renders its pages in another process: its edition cannot be asked for.');
  const { runner } = environment as typeof environment & { runner: { import(path: string): Promise<{ edition(): Promise<Edition> }> } };
  return (await runner.import('/src/astro/index.ts')).edition();
}
