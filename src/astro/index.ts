/** What runs inside of Astro and is no page: the edition of this build, and what is made of it beside the pages. */
export { cacheKey } from './cache-key.ts';
export { type Content, content, edition } from './edition.ts';
export { pathsWithEnding, siteExports, writeFile } from './exports.ts';
export { filesBesidePages } from './files-beside-pages.ts';
export { searchFiles } from './search-files.ts';
