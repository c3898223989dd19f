import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

/** Loaded by Node.js itself, because Vite would read and transform hundreds of files in each build. `npm run dev` starts a new process when one of them changes. */
const { articleLoader, compiledFileSchema, entityFileSchema, entityLoader, figureNoteLoader, figureNoteSchema } = createRequire(import.meta.url)(
  './collections/loaders/index.ts',
) as typeof import('./collections/loaders/index.ts');

/** Astro's content collections. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: compiledFileSchema }),
  entities: defineCollection({ loader: entityLoader(), schema: entityFileSchema }),
  figureNotes: defineCollection({ loader: figureNoteLoader(), schema: figureNoteSchema }),
};
