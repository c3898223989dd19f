/** What is new since a reader's last visit: the file about the last ninety days, and the query. Used by browsers and tests. */
export { SINCE_FORMAT, sinceVisit, visitOf } from './since-visit.ts';
export type { SinceFile, SinceItem, SinceVisit, Visit } from './types.ts';
