/** Import of articles: reads saved pages, feeds, exports and texts, and writes files for `content/articles`. */
export type { Given, Missing } from './complete.ts';
export { ARTICLES, readExistingArticles } from './existing-articles.ts';
export { Files } from './files.ts';
export type { ImportContext, Outcome } from './context.ts';
export { importArticles } from './import-articles.ts';
export { listInputFiles } from './input-files.ts';
export { MAX_FILE_SIZE, readInput, tooLarge } from './read-input.ts';
export type { FoundArticle, ImportedFile } from './types.ts';
