/** The settings of this site and its addresses. The one module that reads them, and the working folder, when it is imported: for what Astro loads, which cannot be given them. */
export {
  absolute,
  claimsHref,
  dataHref,
  entitiesHref,
  href,
  hrefs,
  periodHref,
  placeTimelineHref,
  root,
  searchHref,
  shareImageHref,
  topicTimelineHref,
  site,
} from './site.ts';
