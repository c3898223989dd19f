/** A function with a digest of what it returns. */
export type Digested<Made extends (...words: never[]) => unknown> = Made & { readonly digest: string };

/** Attach to a function the digest of everything its result depends on; without one, a function must not be part of the props of a page. */
export function withDigest<Made extends (...words: never[]) => unknown>(make: Made, digest: string): Digested<Made> {
  return Object.assign(make, { digest });
}
