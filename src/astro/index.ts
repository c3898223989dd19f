/** What runs inside of Astro and is no page: the edition of this build, its pages that have to be made, and the list of its exports. */
export { keyedPaths } from './keyed-paths.ts';
export { type ArticleFault, type Content, content, edition, faultyArticles } from './edition.ts';
export { siteExports } from './exports.ts';
