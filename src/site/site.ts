import { readSite } from '../config/index.ts';
import { createHrefs } from '../edition/index.ts';

/** The working folder: what the site is built from lies in it. */
export const root = process.cwd();

/** The settings of the site in the working folder. */
export const site = readSite(root);

/** The addresses of its pages and files. */
export const hrefs = createHrefs(site);

export const { absolute, claimsHref, dataHref, entitiesHref, href, periodHref, placeTimelineHref, searchHref, shareImageHref, topicTimelineHref } = hrefs;
