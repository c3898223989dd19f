import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { ownSite } from './harness/site.ts';
import { visit } from './harness/visit.ts';

const INDEX = '**/search/index.json';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const group = (page: Page, name: string) => page.getByRole('region', { name });

describe('the search box on every page', () => {
  const box = (page: Page) => page.locator('search-box input');
  const options = (page: Page) => page.getByRole('option');
  const aboutUrl = `${inject('siteUrl')}about/`;

  test('loads under 3.5 kB of scripts before the reader uses it, and under 29.3 kB then', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    const scripts = new Set(
      await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.endsWith('.js')),
      ),
    );
    const sizeOf = (paths: Iterable<string>): number =>
      [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(ownSite, path.slice(path.indexOf('/_astro/')))), { level: 9 }).length, 0);
    // Includes all scripts of the page: keyboard help and prefetching are about 1.5 kB.
    expect(sizeOf(scripts)).toBeLessThan(3500);
    const later = new Set<string>();
    const fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) later.add(pathname);
      fetched.push(pathname);
    });
    expect(fetched).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('gladkof');
    await options(page).filter({ hasText: 'Vyacheslav Gladkov' }).waitFor();
    expect([...later].some((path) => path.includes('search-worker'))).toBe(true);
    // The engine, its worker, Fuse and the list; 400 bytes are for number words and question words, 1,000 for figures and happenings, 200 for inflections, 800 for dates in words, 200 for ids and their ranks, 100 for the cache by size, 300 for roles and days of the timeline, 60 for requests (“articles near …”) and the retry past the browser’s cache, 50 for the arrow keys after Escape, 100 for a day without a year in each of ten years.
    expect(sizeOf(later)).toBeLessThan(29_250);
    expect(problems).toEqual([]);
    await close();
  });

  test('suggests names from the first letter on, and the keyboard selects one', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    await page.keyboard.press('/');
    await page.keyboard.type('g');
    await options(page).filter({ hasText: 'Vyacheslav Gladkov' }).waitFor();
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('ladk');
    await options(page).filter({ hasText: 'All results for “gladk”' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('Vyacheslav Gladkov');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/vyacheslav-gladkov\/$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('a role suggests who holds it, a day leads to its page, and the results lead there, too', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    await page.keyboard.press('/');
    await page.keyboard.type('governor');
    await options(page).filter({ hasText: 'governor, Belgorod Oblast' }).waitFor();
    expect(await options(page).first().textContent()).toContain('Vyacheslav Gladkov');
    await box(page).fill('30/12/2023');
    await options(page).filter({ hasText: 'Timeline: 30 December 2023' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/timeline\/2023\/12\/30\/$/);
    expect(await page.locator('h1').textContent()).toContain('30 December 2023');
    await page.goto(`${inject('siteUrl')}search/?q=${encodeURIComponent('what happened on 30 December 2023')}`);
    await page.getByRole('link', { name: 'What happened on 30 December 2023' }).click();
    await page.waitForURL(/\/timeline\/2023\/12\/30\/$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('names precede articles, and the last option is the complete search', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('belgorod');
    await expect.poll(() => options(page).locator('[data-type=article]').count()).toBeGreaterThan(0);
    const types = await options(page)
      .locator('[data-type]')
      .evaluateAll((spans) => spans.map((span) => (span as HTMLElement).dataset['type']));
    expect(types.lastIndexOf('place')).toBeLessThan(types.indexOf('article'));
    expect(types.at(-1)).toBe('search');
    await options(page).last().click();
    await page.waitForURL(/\/search\/\?q=belgorod$/);
    await close();
  });

  test('Escape closes the list, then clears the field; leaving the field closes the list', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('kursk');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('kursk');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    // The list opens with its first suggestion chosen, so that Enter follows that and does not search.
    await expect.poll(() => options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.locator('h1').click();
    await expect.poll(() => options(page).count()).toBe(0);
    await box(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await close();
  });

  test('offers the reader’s last searches, and deletes them', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('Шебекино');
    await page.keyboard.press('Enter');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    await page.goto(aboutUrl);
    await box(page).focus();
    expect(await options(page).filter({ hasText: 'Шебекино' }).textContent()).toContain('searched before');
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await options(page).count()).toBe(0);
    await page.reload();
    await box(page).focus();
    // The role is set once recent searches are shown.
    await page.locator('search-box [role=combobox]').waitFor();
    expect(await options(page).count()).toBe(0);
    await close();
  });

  test('without an index the form still opens the search page', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await page.route(INDEX, (route) => route.abort());
    await box(page).fill('kursk');
    await options(page).filter({ hasText: 'All results for “kursk”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=kursk$/);
    await close();
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('its list has no violations in axe, and fits the screen: %s, %i wide', async (colorScheme, width) => {
    const { page, close } = await visit(browser, aboutUrl, { colorScheme, viewport: { width, height: 800 } });
    await box(page).fill('belgorod');
    await options(page).first().waitFor();
    expect(await violationsOn(page, { within: 'search-box' })).toEqual([]);
    const { left, right } = await page.locator('.search-popup').evaluate((popup) => popup.getBoundingClientRect().toJSON() as DOMRect);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await close();
  });
});
