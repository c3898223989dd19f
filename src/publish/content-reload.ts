import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What changes an article without its file, from the project's root. */
const ANALYZER_FOLDERS = ['src/analysis', 'src/article', 'src/markdown', 'src/files', 'src/gazetteer'];

/**
 * Make the Astro integration that keeps the development server true: a change of `content/site.yaml` restarts it,
 * a change of the analyzer's code has every article read anew. (Articles and entity files are watched by their loaders.)
 */
export function contentReload(): AstroIntegration {
  let root = '';
  return {
    name: 'dateline:content-reload',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        root = fileURLToPath(config.root);
        addWatchFile(join(root, 'content/site.yaml'));
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const folders = ANALYZER_FOLDERS.map((folder) => join(root, folder) + sep);
        server.watcher.on('change', (path) => {
          if (folders.some((folder) => path.startsWith(folder))) void refreshContent?.({});
        });
      },
    },
  };
}
