import type { Browser, BrowserContext, Page } from 'playwright-core';
import { isSkippedTransition } from '../browser/harness/visit.ts';

/** What was seen of a page that nothing on the site may do. */
export interface Seen {
  /** Scripts that ran and are none of the site's, dialogs. */
  scripts: string[];
  /** Windows that were opened. */
  windows: string[];
  /** Requests to anywhere but the site that nothing stopped. */
  requests: string[];
  /** What the Content-Security-Policy had to stop. */
  stopped: string[];
  /** Errors that nobody caught. */
  errors: string[];
}

/** A page that everything is opened in, one address after the other, and what was seen since it was last asked. */
export interface Witness {
  page: Page;
  open(address: string): Promise<void>;
  /** Wait until all that the page has begun by itself was seen. */
  settle(): Promise<void>;
  take(): Seen;
}

/** Pages that are open at a time. */
const AT_ONCE = 3;
/** A page that leads itself elsewhere, or stops its own loading, is not waited for. */
const PATIENCE_MS = 20_000;
/** Small, because nothing of what is looked for is drawn. */
const VIEWPORT = { width: 480, height: 320 };

/** Do something with each of many in pages that are watched, several at a time. */
export async function inPages<Item>(
  browser: Browser,
  origin: string,
  all: readonly Item[],
  visit: (witness: Witness, one: Item) => Promise<void>,
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

/** What was seen, in words, each with where. */
export const seenOn = (where: string, { scripts, windows, requests, stopped, errors }: Seen): string[] =>
  [...scripts, ...windows, ...requests, ...stopped, ...errors].map((what) => `${where}: ${what}`);

const nothingSeen = (): Seen => ({ scripts: [], windows: [], requests: [], stopped: [], errors: [] });
const requestTo = (address: string) => `request to ${address}`;

/** Open a page that is watched: by the debugger, which is told of every script that is parsed to be run, and by its requests. */
async function watch(browser: Browser, origin: string): Promise<Witness> {
  const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  let seen = nothingSeen();
  const debug = await context.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url }) => {
    // What the test itself runs in the page has no address.
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
    if (/Content Security Policy|Trusted/i.test(message.text())) seen.stopped.push(message.text().slice(0, 200));
  });
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) seen.errors.push(`uncaught: ${error.message}`);
  });
  return {
    page,
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS }).catch(() => undefined);
    },
    // Tasks that the page has queued run before ours; what the debugger tells of them comes before its answer.
    settle: async () => {
      const expression = 'new Promise((resolve) => setTimeout(() => setTimeout(resolve)))';
      await debug.send('Runtime.evaluate', { expression, awaitPromise: true, timeout: PATIENCE_MS }).catch(() => undefined);
    },
    take: () => {
      const taken = seen;
      seen = nothingSeen();
      return taken;
    },
  };
}

/** Touch everything in the text of the article that is open as a reader might: point, press, focus; and follow links that run script. */
export async function touchEverything({ page, settle }: Witness): Promise<void> {
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
