/** Code that runs inside Astro and is not a page: the edition of this build, the paths of pages to render, and the list of exports. */
export { keyedPaths } from './keyed-paths.ts';
export { type ArticleProblem, articlesWithProblems, audits, edition, wholeEdition } from './edition.ts';
export { isAhead } from './is-ahead.ts';
export { siteExports } from './exports.ts';
export { saveVerdict } from './audit-verdicts.ts';
