import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that was opened, and what no page of the site may do. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests and requests to other origins, in words. */
  faults: string[];
  close(): Promise<void>;
}

/** Open a page of the site in a context of its own: with its own storage, size, colour scheme, with JavaScript or without. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) faults.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // What was still loading when the reader left the page failed nobody.
    if (error !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${error}`);
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/**
 * Tell whether an uncaught error is Chromium's own word that it has left out the fade from one page to the next (`@view-transition`), because it had drawn
 * the new page before it had a picture of the old one. No script of the site asks for the fade, so none could catch the error (w3c/csswg-drafts#13726).
 */
export function isSkippedTransition(error: Error): boolean {
  return /^Transition was (?:aborted|skipped)/.test(error.message);
}

/** How far the page has moved under the reader since it was opened (cumulative layout shift, Web Vitals), once its fonts are there and drawn. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    await document.fonts.ready;
    observer.observe({ type: 'layout-shift', buffered: true });
    // What the fonts have moved is drawn in the first frame, and told before the third.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  });
}
