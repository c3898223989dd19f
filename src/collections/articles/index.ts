/** Articles: their frontmatter and their compiled form. Only the parent folder exports the compiler, because the compiler loads the whole analysis. */
export { type ArticleProblem, type CompiledFile, compiledFileSchema, readCompiledFile } from './compiled-file.ts';
export { CompiledMemory } from './compiled-memory.ts';
export type { CompiledArticle, Html } from './compiled.ts';
export { formerNames } from './former-names.ts';
export { splitFrontmatter } from './frontmatter.ts';
export { findQuote } from './overrides/quotes.ts';
export { createImageMeasure, type ImageSize, measureImage } from './images.ts';
export { isAfter, localDay, localPublication } from './publication.ts';
export { type Frontmatter, frontmatterSchema } from './schema.ts';
export { spansWithoutContent, stemsBetween, stemsOfSentences } from './stems.ts';
export { ANALYZER_FILES } from './analyzer-files.ts';
export { externalLinks } from './external-links.ts';
