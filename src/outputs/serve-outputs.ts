import type { Site } from '../config/index.ts';
import type { Edition } from '../edition/index.ts';
import { type OutputFile, outputFiles } from './output-files.ts';
import { importFromPages, type Server } from './page-modules.ts';

/** Serve the files that are not pages from the server of `npm run dev`. They are created again when the edition changes. */
export function serveOutputs(server: Server, site: Site): void {
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

/** Return the path of a request relative to the site's root if it may be a file that is not a page: a name with an extension, or `_redirects`; null for modules of Vite. */
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

/** Return the edition that the pages use. */
async function currentEdition(server: Server): Promise<Edition> {
  const { edition } = await importFromPages<{ edition(): Promise<Edition> }>(server, '/src/astro/index.ts');
  return edition();
}
