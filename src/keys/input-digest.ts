/** The property of a value that holds its digest. Astro loads the pages in a separate module graph, so a map in this module would not be shared with them. */
const DIGEST = Symbol.for('dateline digest');

/**
 * Return a value after attaching to it the digest of everything that it was computed from. Its key is then computed from this digest, so that the value itself need
 * not be digested. A copy of the value does not have the digest.
 *
 * @param digest undefined if it is not known; nothing is attached then
 */
export function withInputDigest<T extends object>(value: T, digest: string | undefined): T {
  return digest === undefined ? value : Object.defineProperty(value, DIGEST, { value: digest, enumerable: false, configurable: true });
}

/** Return the digest that was attached to a value; undefined if there is none. */
export function inputDigestOf(value: object): string | undefined {
  return (value as { [DIGEST]?: string })[DIGEST];
}
