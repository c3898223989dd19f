import { hash } from 'node:crypto';
import { site } from '../site.ts';

/** Texts up to this length stand for themselves. */
const SHORT = 64;

/** What is known of the parts of an edition, which many pages share: so each is gone through once. */
const digests = new WeakMap<object, string>();

/**
 * Digest everything that a page shows, so that a build can take the page of the build before when nothing of it changed.
 * What its templates are made of is not in it: Astro tells that apart itself.
 *
 * The parts of an edition must not change once it is made.
 */
export function cacheKey(props: unknown): string {
  return hash('sha256', `${digestOf(site)}${digestOf(props)}`).slice(0, 32);
}

/** The same for values that JSON writes the same. */
function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map(digestOf).join()}]`
    : `{${Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${JSON.stringify(name)}:${digestOf(member)}`)
        .join()}}`;
  const digest = text.length <= SHORT ? text : hash('sha256', text, 'base64');
  digests.set(value, digest);
  return digest;
}
