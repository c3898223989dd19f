import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './harness/chromium.ts';
import { layoutShift, visit } from './harness/visit.ts';

const searchUrl = `${inject('siteUrl')}search/`;
const INDEX = '**/search/index.json';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('.search-status');
const group = (page: Page, name: string) => page.getByRole('region', { name });

describe('the search page', () => {
  test('a mistyped name finds the person, and the articles by their sentences', async () => {
    const { page, faults, close } = await visit(browser, searchUrl);
    await page.getByRole('searchbox').pressSequentially('gladkof');
    await group(page, 'People').getByRole('link', { name: 'Vyacheslav Gladkov' }).waitFor();
    expect(await status(page).textContent()).toMatch(/^1 person, \d+ articles$/);
    expect(await page.locator('.search-note').allTextContents()).toEqual(['“gladkof” was read as “gladkov”.']);
    const sentence = group(page, 'Articles').locator('.search-excerpt a').first();
    expect(await sentence.locator('mark').first().textContent()).toBe('Gladkov');
    const text = await sentence.textContent();
    await sentence.click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect((await page.locator(':target').first().textContent())!.replace(/\s+/g, ' ')).toContain(text!.slice(0, 30));
    expect(faults).toEqual([]);
    await close();
  });

  test('the query is in the address, and back and forward lead through the queries', async () => {
    const { page, faults, close } = await visit(browser, searchUrl);
    const field = page.getByRole('searchbox');
    await field.fill('Shebekino');
    await field.press('Enter');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Shebekino');
    await field.fill('Grayvoron');
    await page.waitForURL(/q=Grayvoron/);
    await field.fill('Kozinka');
    await page.waitForURL(/q=Kozinka/);
    await page.goBack();
    expect(await field.inputValue()).toBe('Shebekino');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    await page.goForward();
    expect(await field.inputValue()).toBe('Kozinka');
    await group(page, 'Places').getByRole('link', { name: 'Kozinka' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an address with a query shows its results, with hostile characters as text', async () => {
    const { page, faults, close } = await visit(browser, `${searchUrl}?q=${encodeURIComponent('<img src=x onerror=alert(1)>"xyzzyplugh')}`);
    await page.getByText('Nothing was found for “<img src=x onerror=alert(1)>"xyzzyplugh”.').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.search-start').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('an example is a link to its results', async () => {
    const { page, close } = await visit(browser, searchUrl);
    const example = page.locator('.search-examples a').first();
    const name = await example.textContent();
    await example.click();
    await page.locator('.search-group').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(name);
    await close();
  });

  test('an index that cannot be had gives a message and a button that tries again', async () => {
    const { page, close } = await visit(browser, searchUrl);
    let asked = 0;
    await page.route(INDEX, (route) => {
      asked++;
      return route.fulfill({ status: 500, body: '' });
    });
    await page.reload();
    await page.getByRole('searchbox').fill('Gladkov');
    await page.getByText('The search index could not be loaded. Check your connection, then try again.').waitFor();
    expect(asked).toBeGreaterThanOrEqual(2);
    await page.unroute(INDEX);
    await page.getByRole('button', { name: 'Try again' }).click();
    await group(page, 'People').waitFor();
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  test('a slow answer to an old query is dropped', async () => {
    const { page, close } = await visit(browser, searchUrl);
    const release = Promise.withResolvers<void>();
    await page.route(INDEX, async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.reload();
    const answered = page.waitForResponse(INDEX);
    await page.getByRole('searchbox').fill('Shebekino');
    await status(page).getByText('Searching…').waitFor();
    await page.getByRole('searchbox').fill('');
    await status(page).getByText('Searching…').waitFor({ state: 'detached' });
    release.resolve();
    await (await answered).finished();
    await page.waitForTimeout(300);
    expect(await page.locator('.search-group').count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    await close();
  });

  test('ten thousand characters and an emoji behave', async () => {
    const { page, faults, close } = await visit(browser, searchUrl);
    await page.getByRole('searchbox').fill('x'.repeat(10_000));
    await status(page).getByText('Nothing was found').waitFor();
    await page.getByRole('searchbox').fill('🦊');
    await status(page).getByText('“🦊” holds no letters or digits to search for.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('nothing of the index is fetched on other pages, and “/” leads to the box there', async () => {
    const { page, faults, close } = await visit(browser, inject('siteUrl'));
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.keyboard.type('Шебекино');
    expect(fetched.filter((path) => path.endsWith('index.json'))).toEqual([]);
    await page.keyboard.press('Enter');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('the results move nothing that is in view', async () => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`);
    await group(page, 'Articles').waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.05);
    await close();
  });

  test('without JavaScript it says so and leads to the lists', async () => {
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
  ] as const)('no barrier that axe knows, and nothing wider than the screen: %s, %i wide', async (colorScheme, width) => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await group(page, 'Articles').waitFor();
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
    const violations = await page.evaluate(async () =>
      (await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()).violations.map(({ id }) => id),
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});
