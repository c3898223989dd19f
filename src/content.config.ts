import { defineCollection } from 'astro:content';
import { compiledFileSchema } from './collections/articles/compiled-file.ts';
import { articleLoader } from './collections/articles/loader.ts';
import { figureNoteLoader } from './collections/figures/loader.ts';
import { figureNoteSchema } from './collections/figures/schema.ts';
import { entityLoader } from './collections/entities/loader.ts';
import { entityFileSchema } from './collections/entities/schema.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: compiledFileSchema }),
  entities: defineCollection({ loader: entityLoader(), schema: entityFileSchema }),
  figureNotes: defineCollection({ loader: figureNoteLoader(), schema: figureNoteSchema }),
};
