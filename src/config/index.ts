/** The settings of a site, `content/site.yaml`: their schema, and a function that reads them. Nothing is read on import. */
export type { ExportSettings } from './exports.ts';
export { FRONT_SECTIONS, type FrontSection } from './front-sections.ts';
export { readSite, type Site, siteSchema } from './site.ts';
export { themeCss } from './theme.ts';
