/** HTML comments that mark white space of an author's text, so that it is kept when the page is written. Sanitized HTML contains no comments. */
export const AS_WRITTEN = { begin: '<!--as written-->', end: '<!--/as written-->' } as const;
