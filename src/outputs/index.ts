/** Files of the site that are no pages: made of the edition, written by our Astro integration when the pages are, and answered while one writes. */
export { dateline } from './integration.ts';
