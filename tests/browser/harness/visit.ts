import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** An opened page, with the problems that no page of the site may have. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught errors, failed requests and requests to other origins. */
  problems: string[];
  close(): Promise<void>;
}

/** Open a page of the site in a new context, with its own storage, size and colour scheme, with or without JavaScript. Resolves to the page and its problems. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) problems.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // Requests that were still pending when the page was left are not problems.
    if (error !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${error}`);
  });
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

/**
 * Return whether an uncaught error is Chromium's message that it skipped the transition between two pages (`@view-transition`), because it had rendered
 * the new page before it had a snapshot of the old one. No script of the site starts the transition, so none can catch the error (w3c/csswg-drafts#13726).
 */
export function isSkippedTransition(error: Error): boolean {
  return /^Transition was (?:aborted|skipped)/.test(error.message);
}

/** Resolve to the cumulative layout shift of the page (Web Vitals) after its fonts were loaded and rendered. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    await document.fonts.ready;
    observer.observe({ type: 'layout-shift', buffered: true });
    // Shifts caused by fonts occur in the first frame, and are reported before the third.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  });
}
