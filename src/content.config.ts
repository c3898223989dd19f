import { defineCollection } from 'astro:content';
import { compiledFileSchema } from './article/compiled-file.ts';
import { articleLoader } from './article/loader.ts';
import { figureNoteLoader } from './figure-notes/loader.ts';
import { figureNoteSchema } from './figure-notes/schema.ts';
import { entityLoader } from './gazetteer/loader.ts';
import { entityFileSchema } from './gazetteer/schema.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: compiledFileSchema }),
  entities: defineCollection({ loader: entityLoader(), schema: entityFileSchema }),
  figureNotes: defineCollection({ loader: figureNoteLoader(), schema: figureNoteSchema }),
};
