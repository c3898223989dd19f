/** A function with a digest of everything that its result depends on. */
export type Digested<F extends (...parameters: never[]) => unknown> = F & { readonly digest: string };

/**
 * Attach a digest to a function, and return it. Only functions with a digest may be among the props of a page.
 *
 * @param digest digest of everything that the function's result depends on
 */
export function withDigest<F extends (...parameters: never[]) => unknown>(compute: F, digest: string): Digested<F> {
  return Object.assign(compute, { digest });
}
