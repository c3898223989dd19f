import type { Visit } from '../since/index.ts';

/*
 * The reader's last visit, kept in local storage only. A visit ends half an hour after its last page; until then, the previous visit is the last one.
 */

const KEY = 'dateline:visits';
const PAUSE_MS = 30 * 60_000;

interface Visits {
  /** The visit before this one; null on the first. */
  last: Visit | null;
  /** The current visit. */
  current: Visit;
  /** When a page was last opened, in milliseconds since 1970. */
  at: number;
  /** URLs of new entries that have been on screen. */
  seen: string[];
}

function read(): Visits | null {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Visits | null;
    return stored !== null && Array.isArray(stored.current?.articles) ? stored : null;
  } catch {
    return null;
  }
}

function write(visits: Visits): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visits));
  } catch {
    // If storage is blocked for this site, or full, every visit is a first one.
  }
}

/** Return whether an earlier visit is stored. */
export function hasVisited(): boolean {
  return read() !== null;
}

/** Store the current visit, and return the one before it with the entries seen since; null on a first visit. */
export function recordVisit(current: Visit, now: number): { last: Visit; seen: ReadonlySet<string> } | null {
  const stored = read();
  const isSameVisit = stored !== null && now - stored.at < PAUSE_MS;
  const last = stored === null ? null : isSameVisit ? stored.last : stored.current;
  const seen = isSameVisit ? stored.seen : [];
  write({ last, current, at: now, seen });
  return last === null ? null : { last, seen: new Set(seen) };
}

/** Store that a new entry was seen. */
export function rememberSeen(href: string): void {
  const stored = read();
  if (stored && !stored.seen.includes(href)) write({ ...stored, seen: [...stored.seen, href] });
}

/** Delete all stored visits. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If storage is blocked, nothing was stored.
  }
}
