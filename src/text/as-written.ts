/** Comments around HTML whose white space is that of an author's text, so that it is not trimmed when the page is written. Sanitized HTML has no comments. */
export const AS_WRITTEN = { begin: '<!--as written-->', end: '<!--/as written-->' } as const;
