/** What Astro's content collections are made of: their loaders and schemas. The analysis is not loaded with them: threads load it, when there is an article to compile. */
export { compiledFileSchema } from '../articles/compiled-file.ts';
export { articleLoader } from '../articles/loader.ts';
export { entityLoader } from '../entities/loader.ts';
export { entityFileSchema } from '../entities/schema.ts';
export { figureNoteLoader } from '../figures/loader.ts';
export { figureNoteSchema } from '../figures/schema.ts';
