/** What runs inside of Astro and is no page: the edition of this build, the keys of its pages, and the list of its exports. */
export { cacheKey } from './cache-key.ts';
export { type ArticleFault, type Content, content, edition, faultyArticles } from './edition.ts';
export { siteExports } from './exports.ts';
