/** Keys of outputs: the digest of the whole input of a file of the site, so that a build can reuse the file of the previous build. */
export { createKeys, type Keys } from './create-keys.ts';
export { inputDigestOf, withInputDigest } from './input-digest.ts';
export { type Digested, withDigest } from './with-digest.ts';
