/** Exports for programs, one format per file, and the links to them that pages show. */
export { feedLinks, pageFeedFormats } from './feeds/feeds.ts';
export { type JsonLd, serializeJsonLd } from './json-ld.ts';
export { llmsText } from './llms-txt.ts';
export { MARKDOWN_FILE, MARKDOWN_TYPE } from './markdown/markdown.ts';
export { type ListedExport, listedExports, type ListedFile, type MadeExport, makeExports } from './make-exports.ts';
export { articleFiles, entityFiles, type FileLink, timelineFiles, topicFiles } from './page-files.ts';
export { entityThing, newsArticle } from './schema-org.ts';
export { sitemapFiles } from './sitemap.ts';
export { type AnyTable } from './tables/table.ts';
export { TABLES } from './tables/tables.ts';
