import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../config/index.ts';
import { NO_CACHE } from '../edition/index.ts';
import { editionMade, type EditionMade, writingProgress } from '../progress/index.ts';
import { serveAudit } from './serve-audit.ts';
import { serveOutputs } from './serve-outputs.ts';
import { outputFiles } from './output-files.ts';
import { writeOutputs } from './write-outputs.ts';

/** The desk is shown only in development and is not a page of the site. */
const DESK = { pattern: '/desk/', entrypoint: './src/astro/desk.astro', prerender: true };

/** The audits at the desk: one page for each kind, and one that lists them. */
const DESK_AUDIT = { pattern: '/desk/audit/[...kind]', entrypoint: './src/astro/desk-audit.astro', prerender: true };

/** Create the Astro integration that writes the files that are not pages; writing them as pages would take several times as long. */
export function datelineIntegration(site: Site): AstroIntegration {
  let made: EditionMade | undefined;
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command === 'dev') for (const route of [DESK, DESK_AUDIT]) injectRoute(route);
        // The pages run in a separate module graph, where the edition is built.
        else if (command === 'build') editionMade.listen((message) => (made = message));
      },
      'astro:server:setup'({ server }) {
        serveAudit(server, site.base);
        serveOutputs(server, site);
      },
      async 'astro:build:done'({ dir, pages }) {
        if (!made) return;
        const files = await outputFiles(made.edition, site, made.results ?? NO_CACHE, made.exports());
        await writeOutputs(fileURLToPath(dir), files, (written) => writingProgress.send({ pages: pages.length, written, files: files.length }), made.keys);
        made.results?.save();
      },
    },
  };
}
