/*
 * Prefetches a page of the site as soon as the reader points at, focuses or touches a link to it.
 * Does nothing if the reader has asked the browser to save data.
 */

/** Time in milliseconds that the pointer must rest on a link before its page is fetched. */
const HOVER_MS = 80;

const fetched = new Set([location.pathname]);
const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
let timer: number | undefined;

if (!connection?.saveData) {
  document.addEventListener('pointerover', onIntent, { passive: true });
  document.addEventListener('focusin', onIntent);
  document.addEventListener('touchstart', (event) => fetchPage(linkAt(event)), { passive: true });
}

function onIntent(event: Event): void {
  window.clearTimeout(timer);
  const link = linkAt(event);
  if (link) timer = window.setTimeout(() => fetchPage(link), HOVER_MS);
}

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
}

function fetchPage(link: HTMLAnchorElement | null): void {
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  // Safari does not support `rel=prefetch`, and Firefox allows it only under a permissive `default-src`. In both, the page is fetched, so that the HTTP cache has it.
  if (!HTMLScriptElement.supports?.('speculationrules')) return void fetch(link.pathname, { priority: 'low' }).catch(() => undefined);
  const prefetch = document.createElement('link');
  prefetch.rel = 'prefetch';
  prefetch.href = link.pathname;
  document.head.append(prefetch);
}
