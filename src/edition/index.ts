/**
 * Everything computed from all articles together: one value, the edition, built from compiled articles and editors' files, which pages, exports and search
 * show. The order of the input does not matter.
 */
export { createAgreementViews, viewOf } from './agreement/views.ts';
export { buildEdition } from './build-edition.ts';
export { pointsTo } from './points-to.ts';
export { chronicleOfArticles } from './chronicle/index.ts';
export { dayBefore, daysFrom } from './days.ts';
export { annotatedSentences } from './excerpts/sentences.ts';
export { comparedArticle, type ComparedInput, createComparedInputs } from './compare/compared-articles.ts';
export { concentrationOf, voicesOfTopic, voicesPages } from './voices/index.ts';
export { sinceFile } from './since/since-file.ts';
export { siblingHref, createHrefs, ENTITY_FOLDER, HOME_SHARE_IMAGE, type Hrefs } from './href.ts';
export { countLowerCase } from './identity/count-lower-case.ts';
export { cannotBeSame, evidenceOf } from './identity/evidence.ts';
export { refOf } from './identity/entity-ref.ts';
export { decideIdentities, identify } from './identity/identify.ts';
export { comparePublished, compareStrings } from './order.ts';
export { NO_CACHE, type ResultCache } from './result-cache.ts';
export { buildTimelineFiles } from './timeline/build-files.ts';
export { facetsOf, type FacetValue } from './timeline/facets.ts';
export { timelineSections } from './timeline/sections.ts';
export { countOfYear, incompleteYears, EVENTS_ON_PAGE, eventsIn, recentPart } from './timeline/parts.ts';
export type * from './types.ts';
export { createEmbeds, embedLinks, embedsOf } from './views/embeds.ts';
export { articlePages, type ListedArticle } from './views/article-pages.ts';
export { indexEntities } from './views/entity-index.ts';
export { entityLists } from './views/entity-lists.ts';
export { entityProfile } from './views/entity-profile.ts';
export { entityTimeline, type EntityTimelineView } from './views/entity-timeline.ts';
export { exampleQueries } from './views/example-queries.ts';
export { figurePages } from './views/figure-pages.ts';
export { listPages } from './views/list-pages.ts';
export { listsOf, type NamedList } from './views/named-lists.ts';
export { hostRedirects } from './views/redirects.ts';
export { type ShownSection, shownSections } from './views/shown-sections.ts';
export { pagedDays, periodPages } from './views/day-pages.ts';
export { indexTopics } from './views/topic-index.ts';
