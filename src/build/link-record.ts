import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './link-target.ts';

/** What a check of the links saw, when it found none that leads nowhere. */
export interface LinkRecord {
  /** Page → digest of its bytes. */
  pages: Record<string, string>;
  /** File that pages lead to → the fragments of it that they lead to. */
  targets: Record<string, string[]>;
}

const RECORD = 'dateline-links.json';
/** What decides what is read in a page, and where its links lead. */
const READERS = ['dead-links.ts', 'link-target.ts', 'markup.ts', 'page-links.ts'];

/**
 * Read what the last build saw, from the cache that is kept between builds; null where there is nothing, or it was for another address or by another check.
 *
 * @param cache a folder whose files are known to be as they were written
 */
export function readLinkRecord(cache: string, site: SiteAddress): LinkRecord | null {
  try {
    const [head = '', record = ''] = readFileSync(join(cache, RECORD), 'utf8').split('\n');
    return head === validityOf(site) ? (JSON.parse(record) as LinkRecord) : null;
  } catch {
    return null;
  }
}

/** Keep what this build saw for the next. */
export function writeLinkRecord(cache: string, site: SiteAddress, record: LinkRecord): void {
  try {
    writeFileSync(join(cache, RECORD), `${validityOf(site)}\n${JSON.stringify(record)}`);
  } catch {
    // A full disk, for example. The next build goes through all pages.
    rmSync(join(cache, RECORD), { force: true });
  }
}

function validityOf({ address, base }: SiteAddress): string {
  const hash = createHash('sha256').update(JSON.stringify([address, base]));
  for (const file of READERS) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
