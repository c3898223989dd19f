/** Import of articles: reads saved pages, feeds, exports and texts, and writes files for `content/articles`. */
export type { GivenFields, MissingField } from './complete-fields.ts';
export { ARTICLES, readExistingArticles } from './existing-articles.ts';
export { ReferencedFiles } from './referenced-files.ts';
export type { ImportContext, Outcome } from './import-context.ts';
export { importArticles } from './import-articles.ts';
export { listInputFiles } from './input-files.ts';
export { MAX_FILE_SIZE, readInput, tooLargeReason } from './read-input.ts';
export type { FoundArticle, ImportedFile } from './types.ts';
