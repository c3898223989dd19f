/** Code that runs inside Astro and is not a page: the edition of this build, the paths of pages to render, and the list of exports. */
export { keyedPaths } from './keyed-paths.ts';
export { type ArticleProblem, articlesWithProblems, audits, content, edition, wholeEdition } from './edition.ts';
export { isAhead } from './is-ahead.ts';
export { siteExports } from './exports.ts';
export { type DeskAudit, deskAudit, saveVerdict } from './audit-verdicts.ts';
