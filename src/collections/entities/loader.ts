import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isContentChange } from '../../content-files/index.ts';
import { ENTITY_FOLDER, readGazetteer } from './read.ts';

/**
 * Create the content loader of the entity files.
 *
 * Problems in entity files are reported by the article loader, so that all problems of a build are reported together.
 */
export function entityLoader(): Loader {
  return {
    name: 'dateline-entities',
    async load({ config, store, parseData, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const { entities } = await readGazetteer(root);
        const ids = new Set(entities.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, ...data } of entities) {
          store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
        }
      };
      await load();
      watcher?.on('all', (_event, path) => {
        if (isContentChange(path, root, ENTITY_FOLDER)) void load();
      });
    },
  };
}
