import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { TEMPLATE_PAGES } from './harness/templates.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/**
 * Press Tab until the focus is on an element that matches the selector and whose text begins with `text`.
 *
 * @throws Error if 150 presses do not reach one
 */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const isFocused = await page.evaluate(
      ([css, beginning]) => {
        const focused = document.activeElement;
        return focused?.matches(css!) === true && focused.textContent.trim().startsWith(beginning!);
      },
      [selector, text],
    );
    if (isFocused) return;
  }
  throw new Error(`Tab never came to ${selector} “${text}”.`);
}

describe('by keyboard alone', () => {
  test('from the front page to the newest article, and to a newly named person', async () => {
    const { page, problems, close } = await visit(browser, siteUrl);
    await tabTo(page, '.story-newest a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}articles/bars-kursk-detachment/`);
    await page.goBack();
    await tabTo(page, '.newly-named a', 'Alexey Smirnov');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}people/alexey-smirnov/`);
    expect(problems).toEqual([]);
    await close();
  });

  test('from the front page to a month on the timeline', async () => {
    const { page, problems, close } = await visit(browser, siteUrl);
    await tabTo(page, '.months a', 'May');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}timeline/?from=2023-05&until=2023-05`);
    expect(problems).toEqual([]);
    await close();
  });

  test('from a person’s page by its menu of sections to a companion, and from there to a sentence', async () => {
    const { page, problems, close } = await visit(browser, `${siteUrl}people/vyacheslav-gladkov/`);
    await tabTo(page, '.page-nav a', 'Appears with');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#appears-with$/);
    await tabTo(page, '.companions a', 'Belgorod Oblast');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}places/belgorod-oblast/`);
    await tabTo(page, '.page-nav a', 'Mentions');
    await page.keyboard.press('Enter');
    await tabTo(page, '.sentences a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/[a-z-]+\/#s-/);
    expect(await page.locator('.sentence:target').textContent()).toContain('Belgorod Oblast');
    expect(problems).toEqual([]);
    await close();
  });

  test('in an article on a narrow screen a sheet takes the focus when it opens, and returns it when it closes', async () => {
    const { page, problems, close } = await visit(browser, `${siteUrl}articles/second-defence-unit-belgorod/`, { viewport: { width: 390, height: 800 } });
    await tabTo(page, '.sheet-bar button', 'Who and where');
    await page.keyboard.press('Enter');
    expect(await page.locator('#who-and-where').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#who-and-where') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#who-and-where').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^Who and where/);
    await page.keyboard.press('Enter');
    await page.locator('#who-and-where a:not([tabindex])').last().focus();
    await page.keyboard.press('Tab');
    // Then to the next button of the bar, which the sheet covered.
    expect(await page.locator('#who-and-where').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^When/);
    expect(problems).toEqual([]);
    await close();
  });

  test('the citation panel closes when the focus leaves it, not when its words are selected; Escape returns', async () => {
    const { page, problems, close } = await visit(browser, `${siteUrl}articles/second-defence-unit-belgorod/`);
    const opener = page.getByRole('button', { name: 'Cite and share' });
    const panel = page.locator('#cite');
    await tabTo(page, '.tool', 'Cite and share');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Copy citation');
    await page.keyboard.press('Shift+Tab');
    expect(await panel.isVisible()).toBe(true);
    await panel.locator('.citation').click();
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('a second defence unit');
    expect(await panel.isVisible()).toBe(true);
    await panel.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Tab');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('.prose .mention'))).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('places that are listed beside a map take the focus only in the list; the page of the map begins with a link past the maps', async () => {
    for (const path of ['articles/belgorod-shelling-toll/', 'places/russia/', 'timeline/']) {
      const { page, close } = await visit(browser, siteUrl + path);
      expect(await page.locator('.map-place').count()).toBeGreaterThan(1);
      expect(await page.locator('a.map-place:not([tabindex="-1"])').count()).toBe(0);
      await close();
    }
    const { page, problems, close } = await visit(browser, `${siteUrl}map/`);
    await page.locator('#main').focus();
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Places in a list');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.map-groups a'))).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['articles/belgorod-shelling-toll/', 1440, null, 72],
    ['places/russia/', 1440, null, 30],
    ['timeline/', 1440, null, 70],
    ['timeline/', 390, 'Filter', 45],
    ['articles/belgorod-shelling-toll/', 390, 'Who and where', 20],
  ])('the focus ring is fully visible: %s at %i, %s', async (path, width, opener, presses) => {
    const { page, close } = await visit(browser, siteUrl + path, { viewport: { width, height: 844 }, reducedMotion: 'reduce' });
    await page.locator('#main').focus();
    if (opener !== null) await page.getByRole('button', { name: opener }).press('Enter');
    const cut = new Set<string>();
    for (let press = 0; press < presses; press++) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(cutOff);
      if (problem !== null) cut.add(problem);
    }
    expect([...cut]).toEqual([]);
    await close();
  });
});

/** Runs in the page: returns what clips or covers the focus ring; null if it is fully visible. */
function cutOff(): string | null {
  const focused = document.activeElement;
  // Places on a map have a focus ring of their own, drawn in the map; so has each part of a date field, drawn by the browser.
  if (!(focused instanceof HTMLElement) || focused === document.body || focused.matches('dialog, [type="date"]')) return null;
  const { outlineStyle, outlineWidth, outlineOffset, display } = getComputedStyle(focused);
  if (outlineStyle === 'none') return `${focused.outerHTML.slice(0, 120)} has no ring`;
  const ringWidth = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const box = focused.getBoundingClientRect();
  for (let around = focused.parentElement; around && around !== document.body; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const { left, top } = around.getBoundingClientRect();
    const [insideLeft, insideTop] = [left + around.clientLeft, top + around.clientTop];
    const isInside =
      box.left - ringWidth >= insideLeft &&
      box.right + ringWidth <= insideLeft + around.clientWidth &&
      box.top - ringWidth >= insideTop &&
      box.bottom + ringWidth <= insideTop + around.clientHeight;
    if (!isInside && box.height < around.clientHeight) return `${focused.outerHTML.slice(0, 120)} is cut off by ${around.className}`;
  }
  // The middle of a link that is broken over two lines need not be on the link.
  if (display === 'inline') return null;
  const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return top === null || focused.contains(top) || top.contains(focused)
    ? null
    : `${focused.outerHTML.slice(0, 120)} is covered by ${top.outerHTML.slice(0, 120)}`;
}

async function expectFocus(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
}

test('targets are at least 24 pixels high and wide, except links in running text', async () => {
  for (const path of ['', 'articles/second-defence-unit-belgorod/', 'people/vyacheslav-gladkov/', 'places/']) {
    const { page, close } = await visit(browser, siteUrl + path, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')]
        // Exceptions of criterion 2.5.8 of WCAG: targets within a sentence, and hidden ones.
        .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline' && !target.closest('.visually-hidden, .skip-link'))
        .filter((target) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24)
        .map((target) => target.outerHTML.slice(0, 120)),
    );
    expect({ path, small }).toEqual({ path, small: [] });
    await close();
  }
});

test('a page is prefetched once when the pointer is on a link to it', async () => {
  const { page, problems, close } = await visit(browser, siteUrl);
  const link = page.locator('.story-newest a').first();
  await link.hover();
  await expect.poll(() => page.locator('link[rel=prefetch]').count()).toBe(1);
  expect(await page.locator('link[rel=prefetch]').getAttribute('href')).toBe('/articles/bars-kursk-detachment/');
  await page.mouse.move(0, 0);
  await link.hover();
  expect(await page.locator('link[rel=prefetch]').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('on paper the lists follow the text, and the page shows its URL', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}articles/second-defence-unit-belgorod/`, { viewport: { width: 600, height: 800 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-address').textContent()).toBe('https://dateline.example/articles/second-defence-unit-belgorod/');
  expect(await page.locator('.print-address').isVisible()).toBe(true);
  const [text, who, when] = await Promise.all(['#text', '#who-and-where', '#when'].map((part) => page.locator(part).boundingBox()));
  expect(who!.y).toBeGreaterThan(text!.y + text!.height);
  expect(when!.y).toBeGreaterThan(who!.y);
  expect(await page.locator('.times details p').first().isVisible()).toBe(true);
  expect(await page.locator('.sheet-bar').isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await close();
});

test.each(Object.entries(TEMPLATE_PAGES))('on paper nothing of the template of %s is cut off', async (_, path) => {
  const { page, close } = await visit(browser, siteUrl + path, { viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *:not(svg *)')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      // One pixel is rounding; visually hidden elements are one pixel wide.
      .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
  expect(cut).toEqual([]);
  await close();
});
