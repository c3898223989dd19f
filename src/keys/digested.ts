/** A function that carries a digest of what it returns. */
export type Digested<Made extends (...words: never[]) => unknown> = Made & { readonly digest: string };

/** A function with the digest of everything that what it returns depends on: without one a function has no place in what a page is made of. */
export function withDigest<Made extends (...words: never[]) => unknown>(make: Made, digest: string): Digested<Made> {
  return Object.assign(make, { digest });
}
