import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test('the page says how concentrated voices are and draws them with title and scale; each speaker expands to their statements', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}voices/`, { javaScriptEnabled: false });
  expect(await page.locator('.voices-concentration').textContent()).toMatch(/^The five most quoted speakers made \d+\u00a0% of \d+ statements/);
  const drawing = page.getByRole('img', { name: /^By office and kind: Officials, public bodies \d+/ });
  expect(await drawing.locator('.voices-tick').count()).toBeGreaterThan(2);
  const speaker = page.locator('.voices-group details', { hasText: 'Yevgeny Prigozhin' });
  await speaker.locator('summary').click();
  expect(await speaker.locator('.list-note').first().textContent()).toContain('founder, Wagner Group');
  await speaker.locator('ol a').first().click();
  await expect.poll(() => page.locator(':target').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('every statement of a month is listed once', async () => {
  const { page, close } = await visit(browser, `${siteUrl}voices/2023-05/`, { javaScriptEnabled: false });
  const links = await page.locator('.voices-group ol a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(10);
  expect(new Set(links).size).toBe(links.length);
  expect(await page.getByRole('main').textContent()).toContain(`${links.length} statements`);
  await close();
});

test('a topic, the page of claims and the foot of every page link to it', async () => {
  const { page, close } = await visit(browser, `${siteUrl}topics/border-attacks/`, { javaScriptEnabled: false });
  await page.locator('#voices a').click();
  await page.waitForURL(`${siteUrl}voices/topics/border-attacks/`);
  await page.goto(`${siteUrl}claims/`);
  await page.getByRole('navigation', { name: 'Who says what' }).getByRole('link', { name: 'Who is quoted' }).click();
  await page.waitForURL(`${siteUrl}voices/`);
  await page.goto(siteUrl);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Who is quoted' }).click();
  await page.waitForURL(`${siteUrl}voices/`);
  await close();
});

test.each(['light', 'dark'] as const)('with expanded speakers it has no violations in axe: %s', async (colorScheme) => {
  const { page, close } = await visit(browser, `${siteUrl}voices/2023-05/`, { colorScheme });
  for (const summary of (await page.locator('.voices-group summary').all()).slice(0, 3)) await summary.click();
  expect(await violationsOn(page)).toEqual([]);
  await close();
});

test('in forced colours the bars are drawn in the colour of the text', async () => {
  const { page, close } = await visit(browser, `${siteUrl}voices/`, { forcedColors: 'active' });
  const [bar, text] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    return [getComputedStyle(document.querySelector('.voices-named')!).fill, getComputedStyle(probe).color];
  });
  expect(bar).toBe(text);
  await close();
});
