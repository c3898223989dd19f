/** The settings and URLs of this site, for code that Astro loads and that cannot receive them as arguments. The only module that reads settings on import. */
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
