import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { sharedChromium } from './chromium.ts';
import { visit } from './visit.ts';

/** Address of the page of the timeline. */
export const timelineUrl = `${inject('siteUrl')}timeline/`;

/** Return the locator of the listed events. */
export const shown = (page: Page) => page.locator('[data-event]:visible');
/** Return the locator of the text that says how many events were found. */
export const status = (page: Page) => page.locator('[data-part="count"]');
/** Wait for the result of filters, such as “6 of 72 events”. Resolves to the number of events found. */
export const resultCount = async (page: Page) => {
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
  await expect.poll(() => page.locator('timeline-page').getAttribute('aria-busy')).toBe('false');
  return Number((await status(page).textContent())!.split(' ')[0]);
};
/** Return the query in the URL without the level of detail. */
export const queryOf = (page: Page) => new URL(page.url()).search.replace(/[?&]show=all$/, '');
/** Resolve to the label of the focused control. */
export const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.closest('label')?.textContent?.trim() ?? '');

/** Open the page with every dated sentence. */
export async function openEvents(query = '', options: BrowserContextOptions = {}) {
  return openDays(`${query}${query === '' ? '?' : '&'}show=all`, options);
}

/** Open the page with a URL query; by default it shows the key days. */
export async function openDays(query = '', options: BrowserContextOptions = {}) {
  return visit(await sharedChromium(), timelineUrl + query, options);
}

/** Return markup with the attributes of each element in alphabetical order. */
export const withSortedAttributes = (html: string) =>
  html.replaceAll(
    /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g,
    (_, name: string, list: string) =>
      `<${name} ${list
        .match(/[\w-]+(?:="[^"]*")?/g)!
        .sort()
        .join(' ')}>`,
  );

/** Return the locator of the listed happenings. */
export const happenings = (page: Page) => page.locator('[data-happening]:visible');

/** Hold back the index file of the timeline. Resolves to a function that lets it through. */
export async function holdIndex(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/timeline/index.json', async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
