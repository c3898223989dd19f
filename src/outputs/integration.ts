import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../config/index.ts';
import type { Edition } from '../edition/index.ts';
import { editionMade, writingProgress } from '../progress/index.ts';
import { answerOutputs } from './answer-outputs.ts';
import { outputFiles } from './output-files.ts';
import { writeOutputs } from './write-outputs.ts';

/** The desk, which is shown while one writes and is no page of the site. */
const DESK = { pattern: '/desk/', entrypoint: './src/astro/desk.astro', prerender: true };

/** Settings of a site → the Astro integration that writes its files which are no pages: as pages each of them would take several times as long. */
export function dateline(site: Site): AstroIntegration {
  let edition: Edition | undefined;
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command === 'dev') injectRoute(DESK);
        // The pages are loaded apart from this, and make the edition.
        else if (command === 'build') editionMade.listen((made) => (edition = made));
      },
      'astro:server:setup'({ server }) {
        answerOutputs(server, site);
      },
      async 'astro:build:done'({ dir, pages }) {
        if (!edition) return;
        const files = await outputFiles(edition, site);
        await writeOutputs(fileURLToPath(dir), files, (written) => writingProgress.send({ pages: pages.length, written, files: files.length }));
      },
    },
  };
}
