import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test('the page of claims applies the filters of its URL and its form, and undoes them on going back', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}claims/?speaker=vyacheslav-gladkov`);
  const shown = () => page.locator('[data-claim]:visible').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['speaker']));
  const all = await page.locator('[data-claim]').count();
  expect(new Set(await shown())).toEqual(new Set(['vyacheslav-gladkov']));
  expect((await shown()).length).toBeLessThan(all);

  await page.selectOption('[name=speaker]', 'described');
  expect(new URL(page.url()).search).toBe('?speaker=described');
  expect(new Set(await shown())).toEqual(new Set(['described']));
  await page.goBack();
  expect(new Set(await shown())).toEqual(new Set(['vyacheslav-gladkov']));

  // Only polarities of his claims are offered; a URL may ask for the others.
  expect(await page.locator('[name=polarity] option[value=denied]').isDisabled()).toBe(true);
  await page.goto(`${siteUrl}claims/?speaker=vyacheslav-gladkov&polarity=denied`);
  expect(await shown()).toEqual([]);
  expect(await page.locator('[data-no-claims]').isVisible()).toBe(true);
  const foot = page.locator('.filter-foot');
  expect(await foot.locator('output').textContent()).toMatch(/^0\b|^No/);
  expect(await foot.getByRole('button', { name: 'Clear filters' }).isVisible()).toBe(true);
  await page.locator('[data-no-claims] [data-clear-filters]').click();
  expect(await page.locator('[data-claim]:not([hidden])').count()).toBe(all);
  expect(problems).toEqual([]);
  await close();
});

test('all but the first days are folded, with their number of claims; a filter opens the days with claims that match, and clearing it folds them again', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}claims/`);
  const open = () => page.locator('details[data-day][open]:visible').evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset['day']));
  const first = await open();
  const days = await page.locator('details[data-day]').count();
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(days);
  const last = page.locator('details[data-day]').last();
  expect(await last.locator('[data-count]').textContent()).toBe(`${await last.locator('[data-claim]').count()} claims`);

  await page.selectOption('[name=speaker]', 'yevgeny-prigozhin');
  const found = await open();
  expect(found).toContain('2022-11-06');
  expect(await page.locator('details[data-day]:visible').count()).toBe(found.length);
  expect(await last.locator('[data-count]').textContent()).toBe(`${await last.locator('[data-claim]:visible').count()} claims`);
  await page.locator('.filter-foot').getByRole('button', { name: 'Clear filters' }).click();
  expect(await open()).toEqual(first);
  expect(problems).toEqual([]);
  await close();
});

test('a folded day opens without JavaScript', async () => {
  const { page, close } = await visit(browser, `${siteUrl}claims/`, { javaScriptEnabled: false });
  const last = page.locator('details[data-day]').last();
  expect(await last.locator('[data-claim]').first().isVisible()).toBe(false);
  await last.locator('summary').click();
  expect(await last.locator('[data-claim]').first().isVisible()).toBe(true);
  await close();
});

test('the sources of an article expand to their statements, linked to the text, without JavaScript', async () => {
  const { page, close } = await visit(browser, `${siteUrl}articles/second-defence-unit-belgorod/`, { javaScriptEnabled: false });
  const source = page.locator('#sourcing details').first();
  await source.locator('summary').click();
  const link = source.locator('li a').first();
  const target = await link.getAttribute('href');
  await link.click();
  await expect.poll(() => page.locator(`${target}:target`).count()).toBe(1);
  await close();
});
