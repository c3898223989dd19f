import { readSite } from '../config/index.ts';
import { createHrefs } from '../edition/index.ts';

/** The project root: the working folder. */
export const root = process.cwd();

/** The settings of the site in the project root. */
export const site = readSite(root);

/** The URLs of its pages and files. */
export const hrefs = createHrefs(site);

/** The same functions by name, for templates. */
export const { absolute, claimsHref, dataHref, entitiesHref, href, periodHref, placeTimelineHref, searchHref, shareImageHref, topicTimelineHref } = hrefs;
