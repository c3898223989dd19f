export { findClaims } from './find-claims.ts';
