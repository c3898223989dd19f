/** The settings of this site. The one module that reads them, and the working folder, when it is imported: for what Astro loads, which cannot be given them. */
export { root, site } from './site.ts';
