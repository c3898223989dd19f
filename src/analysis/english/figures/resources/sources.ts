/** Words for the source of a number in tables. */

/** Column headings of sources. */
export const SOURCE_HEADING = /^(?:who|source|sources|reported by|reporter|according to|outlet|agency|by|said by)\b/i;
