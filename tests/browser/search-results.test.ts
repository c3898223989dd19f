import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { layoutShift, visit } from './harness/visit.ts';

const searchUrl = `${inject('siteUrl')}search/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const group = (page: Page, name: string) => page.getByRole('region', { name });

describe('the results of the search page', () => {
  test('filters are shown and can be removed, facets narrow the results, and all of it is in the URL', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=${encodeURIComponent('weapons after:May 2023')}`, {
      viewport: { width: 1280, height: 900 },
    });
    await group(page, 'Articles').waitFor();
    const count = await page.locator('.search-articles > li').count();
    expect(await page.locator('.search-applied').textContent()).toBe('published from May 2023 ×');
    const facet = page.locator('.search-facet li', { hasText: 'Vyacheslav Gladkov' });
    const narrowed = Number(await facet.locator('.search-count').textContent());
    expect(narrowed).toBeLessThan(count);
    await facet.getByRole('link').click();
    await page.waitForURL(/person/);
    await expect.poll(() => page.locator('.search-articles > li').count()).toBe(narrowed);
    expect(await page.getByRole('searchbox').inputValue()).toBe('weapons after:May 2023 person:"Vyacheslav Gladkov"');
    await page.getByRole('link', { name: 'Remove the filter published from May 2023' }).click();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('weapons person:"Vyacheslav Gladkov"');
    await page.getByLabel('From', { exact: true }).fill('2023-05-24');
    await page.getByLabel('Before', { exact: true }).fill('2023-05-25');
    await page.getByRole('button', { name: 'Set dates' }).click();
    await expect.poll(() => page.locator('.search-articles > li').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('weapons person:"Vyacheslav Gladkov"');
    expect(problems).toEqual([]);
    await close();
  });

  test('a happening of several articles is listed once, with its day and its reports, and once among the sentences', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=sudzha`);
    const found = group(page, 'What happened').locator('li').first();
    await found.waitFor();
    const reports = await found.locator('.search-about a').count();
    expect(reports).toBeGreaterThan(1);
    expect(await found.locator('.date').textContent()).toMatch(/^\d+ \w+ \d{4}$/);
    const href = await found.locator('.search-happening a').getAttribute('href');
    expect((await page.request.get(new URL(href!, page.url()).href)).ok()).toBe(true);
    await page.getByRole('link', { name: 'Sentences', exact: true }).click();
    const listed = page.locator(`.search-sentences li:has(.search-about a[href="${href}"])`);
    await expect.poll(() => listed.count()).toBe(1);
    // Its day, and the other articles.
    expect(await listed.locator('.search-about a').count()).toBe(reports);
    expect(problems).toEqual([]);
    await close();
  });

  test('sentences are sorted by time, and articles by day', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=weapons`);
    await group(page, 'Articles').waitFor();
    const days = () =>
      page.locator('.search-articles .date, .search-sentences .date').evaluateAll((dates) => dates.map((date) => Date.parse(date.textContent)));
    await page.getByRole('link', { name: 'Newest first' }).click();
    await page.waitForURL(/sort=newest/);
    await expect.poll(async () => (await days()).every((day, i, all) => i === 0 || day <= all[i - 1]!)).toBe(true);
    await page.getByRole('link', { name: 'Sentences', exact: true }).click();
    await page.getByRole('link', { name: 'Oldest first' }).click();
    await page.waitForURL(/view=sentences/);
    const sentences = page.locator('.search-sentences .search-excerpt');
    await expect.poll(async () => (await days()).length > 1 && (await days()).every((day, i, all) => i === 0 || day >= all[i - 1]!)).toBe(true);
    for (const text of await sentences.allTextContents()) expect(text.toLowerCase()).toMatch(/weapon/);
    expect(problems).toEqual([]);
    await close();
  });

  test('if a part of the index is missing, the remaining results are shown with a notice', async () => {
    const { page, close } = await visit(browser, searchUrl);
    await page.route('**/sentences/*.bin', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('searchbox').fill('weapons');
    await page.getByText('Parts of the search index could not be loaded, so something may be missing.').waitFor();
    expect(await page.locator('.search-articles > li').count()).toBeGreaterThan(1);
    await page.unroute('**/sentences/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-excerpt a').first().waitFor();
    expect(await page.locator('.search-note').count()).toBe(0);
    await close();
  });

  test('the appearance of results moves nothing in view', async () => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`);
    await group(page, 'Articles').waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.05);
    await close();
  });

  test('without JavaScript the page says that the search needs it, and links to the lists', async () => {
    const { page, close } = await visit(browser, `${searchUrl}?q=Gladkov`, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: 'All people' }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/people\/$/);
    await close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('no violations in axe, and nothing wider than the screen: %s, %i wide', async (colorScheme, width) => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`, { colorScheme, viewport: { width, height: 800 } });
    await group(page, 'Articles').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});
