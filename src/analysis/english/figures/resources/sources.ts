/** Words by which a table says who gives a number. */

/** Heads of columns that name who reports. */
export const TELLER_HEAD = /^(?:who|source|sources|reported by|reporter|according to|outlet|agency|by|said by)\b/i;
