import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What was seen of a page that nothing on the site may do. */
export interface Seen {
  /** Scripts that ran and are none of the site's, dialogs, windows that were opened. */
  scripts: string[];
  /** Requests to anywhere but the site. */
  requests: string[];
  /** What the Content-Security-Policy had to stop. */
  stopped: string[];
}

/** A page that everything is opened in, one address after the other, and what was seen since it was last asked. */
export interface Witness {
  page: Page;
  open(address: string): Promise<void>;
  take(): Seen;
}

/** So long do pages have for what they begin by themselves, such as loading an image that is not there. */
const SETTLE_MS = 20;

/** Open a page that is watched: by the debugger, which is told of every script that is parsed to be run, and by its requests. */
export async function watch(browser: Browser, origin: string): Promise<Witness> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  let seen: Seen = { scripts: [], requests: [], stopped: [] };
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
    seen.scripts.push(`window: ${popup.url()}`);
    void popup.close().catch(() => undefined);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) seen.stopped.push(message.text().slice(0, 200));
  });
  return {
    page,
    open: async (address) => {
      // A page that leads itself elsewhere is seen by its requests.
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 }).catch(() => undefined);
      await page.waitForTimeout(SETTLE_MS);
    },
    take: () => {
      const taken = seen;
      seen = { scripts: [], requests: [], stopped: [] };
      return taken;
    },
  };
}

/** Touch everything in the text of the article that is open as a reader might: point, press, focus; and follow links that run script. */
export async function touchEverything(page: Page): Promise<void> {
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
  await page.waitForTimeout(SETTLE_MS);
}

/** What a page must not hold, whatever its content: in words, for each. */
export async function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      if (['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'marquee', 'audio', 'video', 'math'].includes(name)) foreign.push(`<${name}>`);
      if (name === 'script' && element.getAttribute('type') !== 'application/ld+json' && !element.getAttribute('src')?.startsWith('/_astro/'))
        foreign.push(element.outerHTML.slice(0, 200));
      if (name === 'meta' && element.hasAttribute('http-equiv')) foreign.push(element.outerHTML);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$|^ping$/.test(attribute)) foreign.push(`<${name} ${attribute}>`);
        if (!/^(?:href|src|action|cite|data|poster|xlink:href)$/.test(attribute)) continue;
        const { protocol, origin } = new URL(value, document.baseURI);
        const mayLeave = name === 'a' || attribute === 'cite' || (name === 'link' && element.getAttribute('rel') === 'canonical');
        if (!['http:', 'https:', 'mailto:'].includes(protocol) || (!mayLeave && origin !== location.origin))
          foreign.push(`<${name} ${attribute}="${value.slice(0, 100)}">`);
      }
    }
    return foreign;
  });
}
