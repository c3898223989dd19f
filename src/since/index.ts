/** What is new since a reader's last visit: the file of the last ninety days, and what of it is new. Browsers and tests use it. */
export { SINCE_FORMAT, sinceVisit, visitOf } from './since-visit.ts';
export type { SinceFile, SinceItem, SinceVisit, Visit } from './types.ts';
