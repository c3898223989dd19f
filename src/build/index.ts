/** Building a site in a staging folder, checking it, and publishing it in one step; and the local server. */
export { isAboutEmptyCollection } from './astro-log.ts';
export { buildSite } from './build-site.ts';
export { explainError } from './explain-error.ts';
export { allocatorEnvironment, HEAP_GROWTH_FLAG, limitMemory } from './limit-memory.ts';
export { startProgress } from './progress.ts';
export { PublishError } from './publish-error.ts';
export { recoverServedFolder } from './served-folder.ts';
export { startServer } from './server.ts';
export { SITE_MARK } from './stage.ts';
export { listFiles } from './list-files.ts';
