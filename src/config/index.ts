/** The settings of a site, `content/site.yaml`: what it may hold, and how it is read. Nothing is read before somebody asks. */
export type { ExportSettings } from './exports.ts';
export { FRONT_SECTIONS, type FrontSection } from './front-sections.ts';
export { readSite, type Site, siteSchema } from './site.ts';
export { themeCss } from './theme.ts';
