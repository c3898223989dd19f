import { defineCollection } from 'astro:content';
import { compiledFileSchema } from './collections/articles/index.ts';
import { articleLoader, entityLoader, figureNoteLoader } from './collections/index.ts';
import { figureNoteSchema } from './collections/figures/index.ts';
import { entityFileSchema } from './collections/entities/index.ts';

/** Astro's content collections. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: compiledFileSchema }),
  entities: defineCollection({ loader: entityLoader(), schema: entityFileSchema }),
  figureNotes: defineCollection({ loader: figureNoteLoader(), schema: figureNoteSchema }),
};
