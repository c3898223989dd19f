import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The code that articles are read by, from the project's root. */
const ANALYZER_FOLDERS = ['src/analysis', 'src/article', 'src/markdown', 'src/files', 'src/gazetteer'];

/**
 * Make the Astro integration that has the development server start anew when `content/site.yaml` or the analyzer's code changes:
 * the settings are read when it starts, and so is the code of the loaders. (Articles and entity files are watched by their loaders.)
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'dateline:content-reload',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        addWatchFile(join(root, 'content/site.yaml'));
        for (const folder of ANALYZER_FOLDERS) {
          for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
            if (file.endsWith('.ts')) addWatchFile(join(root, folder, file));
          }
        }
      },
    },
  };
}
