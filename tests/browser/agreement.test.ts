import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test('a disputed row links to each sentence and to the comparison, and explains why it is listed', async () => {
  const { page, problems, close } = await visit(browser, `${siteUrl}disputed/`, { javaScriptEnabled: false });
  const row = page.locator('.agreement-group.is-disputed .agreement-row', { hasText: 'Settlements, Kursk Oblast' });
  expect(await row.locator('.agreement-value').allTextContents()).toEqual(['93', '92']);
  expect(await row.textContent()).toContain('The numbers are for the same day and cannot both be right.');
  await row.locator('.agreement-accounts a').first().click();
  await expect.poll(() => page.locator(':target').count()).toBe(1);
  await page.goto(`${siteUrl}disputed/`);
  await row.locator('.compare-link').click();
  await page.waitForURL(`${siteUrl}compare/three-troop-groups/bars-kursk-detachment/`);
  expect(problems).toEqual([]);
  await close();
});

test('a row settled by an editor shows this with the reason, also on the pages of entities and stories', async () => {
  const { page, close } = await visit(browser, `${siteUrl}disputed/`, { javaScriptEnabled: false });
  expect(await page.locator('.is-settled .agreement-note', { hasText: 'Both numbers' }).textContent()).toContain(
    'An editor settled it: Both numbers are the governor’s',
  );
  for (const path of ['people/vyacheslav-gladkov/', 'topics/border-attacks/']) {
    await page.goto(siteUrl + path);
    expect(await page.locator('#agreement .agreement-row').count()).toBeGreaterThan(1);
  }
  await close();
});
