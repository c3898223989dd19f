import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { layoutShift, visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/** Change the stored visit to one of two days ago, before the newest article was published; or to one of an earlier day, whose newest article was of that day. */
async function ageVisit(page: Page, earlier?: string): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('dateline:visits') !== null);
  await page.evaluate((day) => {
    const visits = JSON.parse(localStorage.getItem('dateline:visits')!) as { at: number; current: { day: string; newest: string; articles: string[] } };
    visits.at -= 2 * 86_400_000;
    visits.current.day = day ?? '2024-08-27';
    visits.current.newest = day ?? visits.current.newest;
    visits.current.articles = visits.current.articles.filter((slug) => slug !== 'bars-kursk-detachment');
    localStorage.setItem('dateline:visits', JSON.stringify(visits));
  }, earlier);
}

test('a first visit shows nothing; the next lists what is new, moves nothing, and marks new links until they have been seen', async () => {
  const { page, problems, close } = await visit(browser, siteUrl);
  await ageVisit(page);
  expect(await page.locator('since-visit').textContent()).toBe('');
  await page.reload();
  await page.locator('.since summary').waitFor();
  expect(await layoutShift(page)).toBeLessThan(0.001);
  expect(await page.locator('.since summary').textContent()).toMatch(
    /^Since 27 August: 1 article, \d+ timeline entr(?:y|ies)(?:, \d+ new (?:numbers?|names?))+$/,
  );
  await page.locator('.since summary').click();
  expect(await page.locator('.since-list a').first().textContent()).toBe('Kursk Oblast raises an armed volunteer detachment');
  expect(await violationsOn(page)).toEqual([]);
  await page.locator('.since summary').click();
  const marked = page.locator('[data-new$="/articles/bars-kursk-detachment/"]').first();
  await marked.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => localStorage.getItem('dateline:visits')!.includes('"seen":["'));
  await page.reload();
  await page.locator('.since summary').waitFor();
  expect(await marked.count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('the page of a person lists only what is new about them; “Forget me” deletes the stored visit', async () => {
  const { page, close } = await visit(browser, siteUrl);
  await ageVisit(page);
  await page.goto(`${siteUrl}people/alexey-smirnov/`);
  await page.locator('.since summary').click();
  expect(await page.locator('.since-list a').first().textContent()).toBe('Kursk Oblast raises an armed volunteer detachment');
  await page.getByRole('button', { name: 'Forget me' }).click();
  expect(await page.evaluate(() => localStorage.getItem('dateline:visits'))).toBeNull();
  expect(await page.locator('since-visit').textContent()).toBe('');
  await close();
});

test('after more than ninety days the page says only that; nothing is shown if the file cannot be loaded', async () => {
  const { page, close } = await visit(browser, siteUrl);
  await ageVisit(page, '2023-01-01');
  await page.reload();
  expect(await page.locator('.since summary').textContent()).toBe('More than ninety days ago');
  await page.route('**/since.json', (route) => route.abort());
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('since-visit').textContent()).toBe('');
  await close();
});
