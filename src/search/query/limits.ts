// Maximum numbers of results shown for a query, whether it searches one edition or several.

/** Maximum number of people, of places and of organizations. */
export const ENTITY_LIMIT = 5;
/** Maximum number of series of figures. */
export const FIGURE_LIMIT = 3;
/** Maximum number of happenings. */
export const HAPPENING_LIMIT = 3;
/** Maximum number of articles, if the caller does not say. */
export const ARTICLE_LIMIT = 10;
/** Maximum number of sentences, if the caller does not say. */
export const SENTENCE_LIMIT = 20;

/** Maximum number of values of a facet. */
export const FACET_LIMIT = 8;
