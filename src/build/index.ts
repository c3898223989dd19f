/** A site built aside, checked, and put in the place of the last one; and the small server that shows it. */
export { buildSite } from './build-site.ts';
export { findDeadLinks } from './dead-links.ts';
export { explainError } from './explain-error.ts';
export { limitHeapGrowth } from './limit-heap-growth.ts';
export { startProgress } from './progress.ts';
export { PublishError } from './publish-error.ts';
export { recoverServedFolder } from './served-folder.ts';
export { startServer } from './server.ts';
export { SITE_MARK } from './stage.ts';
export { listFiles } from './list-files.ts';
