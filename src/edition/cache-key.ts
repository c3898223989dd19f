import { createHash } from 'node:crypto';
import { site } from '../site.ts';

/**
 * Digest everything that a page shows, so that a build can take the page of the build before when nothing of it changed.
 * What its templates are made of is not in it: Astro tells that apart itself.
 */
export function cacheKey(props: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([site, props]))
    .digest('hex')
    .slice(0, 32);
}
