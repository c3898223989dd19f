/*
 * Fetch a page of the site as soon as the reader points at, focuses or touches a link to it, so that it is there when the link is followed.
 * Not where the reader saves traffic.
 */

/** So long must a pointer rest on a link: one that only passes over means nothing. */
const REST_MS = 80;

const fetched = new Set([location.pathname]);
const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
let rest: number | undefined;

if (!connection?.saveData) {
  document.addEventListener('pointerover', intend, { passive: true });
  document.addEventListener('focusin', intend);
  document.addEventListener('touchstart', (event) => fetchPage(linkAt(event)), { passive: true });
}

function intend(event: Event): void {
  window.clearTimeout(rest);
  const link = linkAt(event);
  if (link) rest = window.setTimeout(() => fetchPage(link), REST_MS);
}

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
}

function fetchPage(link: HTMLAnchorElement | null): void {
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  // Safari knows no prefetch, and in Firefox only a policy that allows everything by default allows it: there the answer is left to the cache of requests.
  if (!HTMLScriptElement.supports?.('speculationrules')) return void fetch(link.pathname, { priority: 'low' }).catch(() => undefined);
  const prefetch = document.createElement('link');
  prefetch.rel = 'prefetch';
  prefetch.href = link.pathname;
  document.head.append(prefetch);
}
