import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const articleUrl = `${siteUrl}articles/second-defence-unit-belgorod/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

describe('preferences and tools', () => {
  test('the marks in the text can be hidden, and stay hidden', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const line = () =>
      page
        .locator('.prose .mention')
        .last()
        .evaluate((mention) => getComputedStyle(mention).textDecorationColor);
    const toggle = page.getByRole('button', { name: 'Marks' });
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    expect(await line()).not.toBe('rgba(0, 0, 0, 0)');
    await toggle.click();
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    expect(await line()).toBe('rgba(0, 0, 0, 0)');
    await page.reload();
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    expect(await line()).toBe('rgba(0, 0, 0, 0)');
    await page.keyboard.press('m');
    expect(await line()).not.toBe('rgba(0, 0, 0, 0)');
    expect(problems).toEqual([]);
    await close();
  });

  test('the citation has title, site, date and URL, and can be copied', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Cite and share' }).press('Enter');
    const panel = page.locator('#cite');
    await panel.getByRole('button', { name: 'Copy citation' }).press('Enter');
    await expect.poll(() => panel.getByRole('status').textContent()).toBe('The citation is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“Belgorod Oblast begins a second defence unit; weapons ‘partially’ settled”, Dateline, 5 July 2023, https://dateline.example/articles/second-defence-unit-belgorod/',
    );
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('every sentence has a URL: by keyboard, and by selecting words', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.prose p').first().scrollIntoViewIfNeeded();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.sentence:target').textContent()).toMatch(/^Belgorod Oblast, which lies along/);
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.sentence:target').textContent()).toMatch(/^The question of weapons/);
    await page.keyboard.press('y');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(page.url()).toMatch(/#s-/);
    await page
      .locator('.prose .sentence')
      .nth(3)
      .evaluate((sentence) => getSelection()!.selectAllChildren(sentence));
    const id = await page.locator('.prose .sentence').nth(3).getAttribute('id');
    await page.getByRole('button', { name: 'Copy link to this sentence' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${articleUrl}#${id}`);
    expect(problems).toEqual([]);
    await close();
  });

  test('“?” shows the keyboard shortcuts, and they can be switched off for good', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    await sheet.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(page.url()).toBe(articleUrl);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await sheet.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Keys' }).click();
    await sheet.getByRole('checkbox').uncheck();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    expect(page.url()).toMatch(/#s-/);
    expect(problems).toEqual([]);
    await close();
  });
});
