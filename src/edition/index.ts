/** All articles together: compiled articles, the editors' entities and their notes in, one value out that pages, exports and the search show. The same for any order of input. */
export { buildEdition } from './build-edition.ts';
export { chronicleOfArticles } from './chronicle/index.ts';
export { annotatedSentences } from './excerpts/sentences.ts';
export {
  absolute,
  articleHref,
  besideHref,
  claimsHref,
  dataHref,
  entitiesHref,
  ENTITY_FOLDER,
  HOME_SHARE_IMAGE,
  href,
  periodHref,
  placeTimelineHref,
  searchHref,
  shareImageHref,
} from './href.ts';
export { cannotBeSame, evidenceOf } from './identity/evidence.ts';
export { decideIdentities, identify } from './identity/identify.ts';
export { compare } from './order.ts';
export { buildTimelineFiles } from './timeline/build-files.ts';
export { facetsOf, type FacetValue } from './timeline/facets.ts';
export { countOfYear, cutYears, earlierPart, EVENTS_OF_ENTITY, EVENTS_ON_PAGE, eventsIn, recentPart, type PlacedEvent } from './timeline/parts.ts';
export type * from './types.ts';
export { articlePages, type ListedArticle } from './views/article-pages.ts';
export { indexEntities } from './views/entity-index.ts';
export { entityLists, newestMentions } from './views/entity-lists.ts';
export { exampleQueries } from './views/example-queries.ts';
export { figurePages } from './views/figure-pages.ts';
export { listPages } from './views/list-pages.ts';
export { listsOf } from './views/named-lists.ts';
export { hostRedirects } from './views/redirects.ts';
export { timelinePages } from './views/timeline-pages.ts';
export { indexTopics } from './views/topic-index.ts';
