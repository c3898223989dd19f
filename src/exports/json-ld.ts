const ESCAPES: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Value in the vocabulary of schema.org, from `schema-org.ts`. */
export type JsonLd = object;

/**
 * Serialize a value for a `<script type="application/ld+json">`, with schema.org as its context.
 *
 * Text in it can neither end the script nor open a comment: characters that are special in HTML become JSON escapes.
 */
export function serializeJsonLd(value: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign]!);
}
