const ESCAPES: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Something in the words of schema.org, as `schema-org.ts` makes it. */
export type JsonLd = object;

/**
 * Turn a value into the text of a `<script type="application/ld+json">`, schema.org being its context.
 *
 * No text in it can end the script or open a comment: the signs that HTML reads are written as JSON escapes.
 */
export function serializeJsonLd(value: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign]!);
}
