/** Keys of outputs: the digest of everything a file of the site is made from, so that a build can reuse the file of the previous build. */
export { createKeys, type Keys } from './create-keys.ts';
export { digestMadeOf, madeOf } from './made-of.ts';
export { type Digested, withDigest } from './with-digest.ts';
