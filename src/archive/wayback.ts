import { z } from 'zod';
import { fetchWithRetries, RequestError, type RetryOptions } from './fetch-with-retries.ts';
import type { Copy } from './types.ts';

/** Addresses of an archive with the interfaces of the Wayback Machine. */
export interface Archive {
  /** Address of the Availability API: https://archive.org/help/wayback_api.php. */
  availability: string;
  /** Address of “Save Page Now”, to which the address of the page is appended. */
  save: string;
}

/** The Wayback Machine of the Internet Archive. */
export const WAYBACK: Archive = { availability: 'https://archive.org/wayback/available', save: 'https://web.archive.org/save/' };

/** Return the addresses of an archive on another host, with the paths of the Wayback Machine. */
export function archiveAt(base: string): Archive {
  const root = base.replace(/\/$/, '');
  return { availability: `${root}/wayback/available`, save: `${root}/save/` };
}

/** Answer of the Availability API; `archived_snapshots` is empty if there is no copy. */
const availabilitySchema = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), url: z.url({ protocol: /^https?$/ }), timestamp: z.string().regex(/^\d{8,14}$/), status: z.string().optional() })
      .optional(),
  }),
});

/** Matches the path of a copy: the time at which it was made, of which year, month and day are captured, and the address of the page. */
const COPY_PATH = /\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]+_)?\/(?:https?:)/;

/**
 * Ask an archive for the copy of a page that was made nearest to a day. Resolves to null if it has none.
 *
 * @throws RequestError when the archive gives no usable answer
 */
export async function findCopy(page: string, nearDay: string, { availability }: Archive, retry: RetryOptions): Promise<Copy | null> {
  const query = new URLSearchParams({ url: page, timestamp: nearDay.replaceAll('-', '') });
  const response = await fetchWithRetries(`${availability}?${query.toString()}`, {}, retry);
  if (!response.ok) throw new RequestError(`the archive answered with ${response.status}`);
  const parsed = availabilitySchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new RequestError('the answer of the archive is not that of an Availability API');
  const { closest } = parsed.data.archived_snapshots;
  if (!closest?.available || (closest.status !== undefined && closest.status !== '200')) return null;
  const { timestamp } = closest;
  return { url: withHttps(closest.url), on: `${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}-${timestamp.slice(6, 8)}` };
}

/**
 * Ask an archive to make a copy of a page now. Resolves to the copy.
 *
 * @throws RequestError when the archive refuses, or does not say where the copy is
 */
export async function saveCopy(page: string, { save }: Archive, retry: RetryOptions): Promise<Copy> {
  const response = await fetchWithRetries(save + page, {}, retry);
  await response.body?.cancel();
  if (response.status >= 400) throw new RequestError(`the archive could not save it (${response.status})`);
  const location = response.headers.get('content-location') ?? response.headers.get('location') ?? '';
  const day = COPY_PATH.exec(location);
  if (!day) throw new RequestError('the archive does not say where the copy is');
  return { url: withHttps(new URL(location, save).href), on: day.slice(1, 4).join('-') };
}

/** Return the address of a copy with `https:`. The Wayback Machine returns addresses with `http:` but serves the copies with `https:` too. */
function withHttps(address: string): string {
  return address.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/');
}
