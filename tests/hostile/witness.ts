import type { Browser, BrowserContext, Page } from 'playwright-core';
import { isSkippedTransition } from '../browser/harness/visit.ts';

/** Events on a page that no page of the site may cause. */
export interface ObservedEvents {
  /** Foreign scripts that ran, and dialogs. */
  scripts: string[];
  /** Windows that were opened. */
  windows: string[];
  /** Requests to other hosts that were not blocked. */
  requests: string[];
  /** Violations of the Content-Security-Policy. */
  blocked: string[];
  /** Uncaught errors. */
  errors: string[];
}

/** A page in which URLs are opened one after the other, and what was observed since the last call. */
export interface ObservedPage {
  page: Page;
  open(address: string): Promise<void>;
  /** Wait until everything that the page has started was observed. */
  settle(): Promise<void>;
  take(): ObservedEvents;
}

/** Number of pages open at a time. */
const AT_ONCE = 3;
/** Timeout for pages that navigate away or stop their own loading. */
const TIMEOUT_MS = 20_000;
/** Small, because only events are observed. */
const VIEWPORT = { width: 480, height: 320 };

/** Call a function with each of many values and an observed page, several at a time. */
export async function inPages<Item>(
  browser: Browser,
  origin: string,
  all: readonly Item[],
  visit: (witness: ObservedPage, one: Item) => Promise<void>,
): Promise<void> {
  const queue = [...all];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const witness = await watch(browser, origin);
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) await visit(witness, one);
      await witness.page.context().close();
    }),
  );
}

/** Format the observed events with their place. */
export const seenOn = (where: string, { scripts, windows, requests, blocked: stopped, errors }: ObservedEvents): string[] =>
  [...scripts, ...windows, ...requests, ...stopped, ...errors].map((what) => `${where}: ${what}`);

const nothingSeen = (): ObservedEvents => ({ scripts: [], windows: [], requests: [], blocked: [], errors: [] });
const requestTo = (address: string) => `request to ${address}`;

/** Open a page and observe it: by the debugger, which reports every script that is compiled, and by its requests. */
async function watch(browser: Browser, origin: string): Promise<ObservedPage> {
  const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  let seen = nothingSeen();
  const debug = await context.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url }) => {
    // Scripts of the test itself have no URL.
    if (/^(?:https?|data|blob|javascript|about|file):/.test(url) && !url.startsWith(`${origin}/_astro/`)) seen.scripts.push(`script of ${url}`);
  });
  await debug.send('Debugger.enable');
  page.on('dialog', (dialog) => {
    seen.scripts.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => {
    seen.windows.push(`window: ${popup.url()}`);
    void popup.close().catch(() => undefined);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && /^(?:https?|wss?):$/.test(protocol)) seen.requests.push(requestTo(request.url()));
  });
  page.on('requestfailed', (request) => {
    if (/csp/i.test(request.failure()?.errorText ?? '')) seen.requests = seen.requests.filter((told) => told !== requestTo(request.url()));
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) seen.blocked.push(message.text().slice(0, 200));
  });
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) seen.errors.push(`uncaught: ${error.message}`);
  });
  return {
    page,
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT_MS }).catch(() => undefined);
    },
    // Tasks queued by the page run before ours, and the debugger reports them before it answers.
    settle: async () => {
      const expression = 'new Promise((resolve) => setTimeout(() => setTimeout(resolve)))';
      await debug.send('Runtime.evaluate', { expression, awaitPromise: true, timeout: TIMEOUT_MS }).catch(() => undefined);
    },
    take: () => {
      const taken = seen;
      seen = nothingSeen();
      return taken;
    },
  };
}

/** Interact with everything in the open article: point, press, focus; and follow links that run script. */
export async function touchEverything({ page, settle }: ObservedPage): Promise<void> {
  await page
    .evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('.prose *')) {
        for (const type of ['mouseover', 'mousemove', 'pointerenter', 'mousedown', 'focus', 'blur', 'input', 'change', 'toggle', 'scroll', 'wheel', 'copy'])
          element.dispatchEvent(new Event(type, { bubbles: true }));
        const address = element.getAttribute('href') ?? '';
        if (element.tagName !== 'A' || /^[\s\u0000-\u0020]*(?:javascript|data|vbscript)/i.test(address)) element.dispatchEvent(new MouseEvent('click'));
      }
    })
    .catch(() => undefined);
  await settle();
}
