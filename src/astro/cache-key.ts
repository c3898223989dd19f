import { hash } from 'node:crypto';
import { site } from '../site/index.ts';

/**
 * Digest everything that a page shows, so that a build can take the page of the build before when nothing of it changed.
 * What its templates are made of is not in it: Astro tells that apart itself.
 *
 * What many pages show is gone through for each of them: to keep what is known of it takes more memory, and more time, than that.
 */
export function cacheKey(props: unknown): string {
  return hash('sha256', JSON.stringify([site, props])).slice(0, 32);
}
