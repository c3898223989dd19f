/** The property of a value that holds its digest. Astro loads the pages in a separate module graph, so a map in this module would not be shared with them. */
const DIGEST = Symbol.for('dateline digest');

/**
 * Attach to a value the digest of everything that it was made of, and return the value. Its key is then made of this digest, so that the value itself is not gone
 * through. A copy of the value does not have the digest.
 *
 * @param digest undefined if it is not known; nothing is attached then
 */
export function madeOf<T extends object>(value: T, digest: string | undefined): T {
  return digest === undefined ? value : Object.defineProperty(value, DIGEST, { value: digest, enumerable: false, configurable: true });
}

/** Return the digest that was attached to a value; undefined if there is none. */
export function digestMadeOf(value: object): string | undefined {
  return (value as { [DIGEST]?: string })[DIGEST];
}
