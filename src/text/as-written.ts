/** HTML comments around text in which white space is kept when the page is written. An author cannot write them, because sanitized HTML contains no comments. */
export const AS_WRITTEN = { begin: '<!--as written-->', end: '<!--/as written-->' } as const;
