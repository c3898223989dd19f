/** Files of the site that are not pages: derived from the edition, written by our Astro integration after the pages, and served during development. */
export { datelineIntegration } from './integration.ts';
