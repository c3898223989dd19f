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

const PAIR = 'compare/three-troop-groups/bars-kursk-detachment/';

test('two reports are found by their words and compared, and the URL contains both', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}compare/?a=three-troop-groups`);
  await expect.poll(() => page.locator('[data-part=chosen-a]').textContent()).toBe('Russia announces three troop groups for the border regions');
  await page.fill('[data-part=input-b]', 'bars-kursk');
  await page.locator('[data-part=found-b] button', { hasText: 'Kursk Oblast raises' }).click();
  expect(new URL(page.url()).search).toBe('?a=three-troop-groups&b=bars-kursk-detachment');
  await page.locator('.compared-number.is-partly h3', { hasText: 'Settlements, Kursk Oblast' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => page.locator('.compared-number').count()).toBe(0);
  expect(await page.locator('[data-part=status]').textContent()).toBe('Choose the report to compare it with.');
  expect(problems).toEqual([]);
  await close();
});

test('the page of a pair shows the same as the comparison in the browser', async () => {
  const { page, close } = await visit(browser, siteUrl + PAIR);
  const built = await page.locator('compared-texts').innerHTML();
  await page.goto(`${siteUrl}compare/?a=three-troop-groups&b=bars-kursk-detachment`);
  await page.locator('.compared-row').first().waitFor();
  expect(await page.locator('compared-texts').innerHTML()).toBe(built);
  await close();
});

test('a report that is missing or cannot be loaded is explained', async () => {
  const { page, close } = await visit(browser, `${siteUrl}compare/?a=nowhere&b=three-troop-groups`);
  await page.getByText('There is no report at this address').waitFor();
  await page.route('**/compare.json', (route) => route.abort());
  await page.goto(`${siteUrl}compare/?a=bars-kursk-detachment&b=three-troop-groups`);
  await page.getByText('The reports could not be loaded').waitFor();
  await page.unroute('**/compare.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.compared-row').first().waitFor();
  await close();
});

test('the keys n and p move between the places that both report', async () => {
  const { page, close } = await visit(browser, `${siteUrl}compare/kursk-arms-squads/first-weapons-handed-out/`);
  const focused = () => page.evaluate(() => [...document.querySelectorAll('[data-shared]')].indexOf(document.activeElement!));
  await page.keyboard.press('n');
  expect(await focused()).toBe(0);
  await page.keyboard.press('n');
  expect(await focused()).toBe(1);
  await page.keyboard.press('p');
  expect(await focused()).toBe(0);
  await close();
});

test('on a phone one text is shown at a time, without JavaScript, too; the bar that switches between them does not cover the row that a URL names', async () => {
  const { page, close } = await visit(browser, siteUrl + PAIR, { viewport: { width: 390, height: 800 }, javaScriptEnabled: false, reducedMotion: 'reduce' });
  const shown = (side: string) => page.locator(`.compared-text.side-${side}:visible`).count();
  expect([(await shown('a')) > 0, await shown('b')]).toEqual([true, 0]);
  await page.locator('.compared-switch label', { hasText: 'Second report' }).click();
  expect([await shown('a'), (await shown('b')) > 0]).toEqual([0, true]);
  await page.goto(`${siteUrl}${PAIR}#row-1`);
  const [bar, row] = await Promise.all(['.compared-switch', '#row-1'].map((selector) => page.locator(selector).boundingBox()));
  expect(row!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
  await close();
});

test('a related article links to the comparison; without JavaScript the pairs are listed', async () => {
  const { page, close } = await visit(browser, `${siteUrl}articles/bars-kursk-detachment/`, { javaScriptEnabled: false });
  const links = await page.locator('.article-context .compare-link').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  await page.goto(`${siteUrl}compare/`);
  await page.locator('.pair-list a').first().click();
  await expect.poll(() => page.locator('.compared-row').count()).toBeGreaterThan(1);
  await close();
});
