/** Events in English texts: which times date an event, and its status. */
export { findEvents } from './find-events.ts';
