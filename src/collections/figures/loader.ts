import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isContentChange } from '../../content-files/index.ts';
import { FIGURE_NOTE_FOLDER, readFigureNotes } from './read.ts';

/**
 * Create the content loader of the notes on figures.
 *
 * Problems in the notes are reported by the article loader, so that all problems of a build are reported together.
 */
export function figureNoteLoader(): Loader {
  return {
    name: 'dateline-figure-notes',
    async load({ config, store, parseData, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const { notes } = await readFigureNotes(root);
        const ids = new Set(notes.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, ...data } of notes) {
          store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
        }
      };
      await load();
      watcher?.on('all', (_event, path) => {
        if (isContentChange(path, root, FIGURE_NOTE_FOLDER)) void load();
      });
    },
  };
}
