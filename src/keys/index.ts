/** Keys of outputs: a digest of everything that a file of the site is made of, so that a build can take over the file of the build before. */
export { createKeys, type Keys } from './create-keys.ts';
export { type Digested, withDigest } from './digested.ts';
