import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const articleUrl = `${siteUrl}articles/second-defence-unit-belgorod/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe('an article', () => {
  test('a date in the list links to its sentence and says how it was interpreted', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const when = page.getByRole('complementary', { name: 'When' });
    const may = when.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'May 2023', exact: true }) });
    await may.getByText('How this was worked out').click();
    const why = await may.locator('details p').textContent();
    expect(why).toContain('May');
    expect(why).toContain('5 July 2023');
    expect(why).toContain('May 2023');
    await may.getByRole('link', { name: /seven regional/ }).click();
    expect(await page.locator(':target').textContent()).toMatch(/May/);
    expect(await page.locator('.sentence:has(:target)').textContent()).toContain('seven regional defence battalions');
    expect(await page.locator('time:target').getAttribute('datetime')).toBe('2023-05');
    await expect.poll(() => inView(page, ':target')).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('a name in the list steps through its mentions in a circle; closing returns the focus to the current mention', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const who = page.getByRole('complementary', { name: 'Who and where' });
    await who.getByRole('link', { name: /^Vyacheslav Gladkov/ }).click();
    const bar = page.getByRole('group', { name: 'Mentions of the chosen name' });
    // “Vyacheslav Gladkov” once and “Gladkov” five times, counted in the text.
    expect(await bar.textContent()).toContain('1 of 6');
    expect(await page.locator('.mention.is-chosen').count()).toBe(6);
    expect(await page.locator('.mention.is-current').textContent()).toBe('Vyacheslav Gladkov');
    await bar.getByRole('button', { name: 'Next' }).click();
    expect(await bar.textContent()).toContain('2 of 6');
    expect(await page.locator('.mention.is-current').textContent()).toBe('Gladkov');
    await bar.getByRole('button', { name: 'Previous' }).click();
    await bar.getByRole('button', { name: 'Previous' }).click();
    expect(await bar.textContent()).toContain('6 of 6');
    expect(await page.locator('mention-stepper').getByRole('status').textContent()).toBe('Vyacheslav Gladkov, mention 6 of 6');
    await expect.poll(() => inView(page, '.mention.is-current')).toBe(true);
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(false);
    expect(await bar.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await bar.isVisible()).toBe(false);
    expect(await page.locator('.is-chosen, .is-current').count()).toBe(0);
    expect(await focused(page)).toBe('Gladkov');
    expect(problems).toEqual([]);
    await close();
  });

  test('a mention links to the page of its entity, and that page back to the sentence', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    await page.locator('.prose').getByRole('link', { name: 'Igor Kimakovsky' }).click();
    await page.waitForURL(`${siteUrl}people/igor-kimakovsky/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Igor Kimakovsky');
    await page
      .getByRole('region', { name: 'In the articles’ words' })
      .getByRole('link', { name: /advises Denis Pushilin/ })
      .click();
    await page.waitForURL(`${articleUrl}#s-*`);
    expect(await page.locator('.sentence:target').textContent()).toContain('advises Denis Pushilin');
    expect(problems).toEqual([]);
    await close();
  });

  test('can be read and stepped through by keyboard alone', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    const gladkov = page.locator('.article-entities').getByRole('link', { name: /^Vyacheslav Gladkov/ });
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await gladkov.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Next');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-part="position"]').textContent()).toBe('3 of 6');
    expect(await focused(page)).toBe('Next');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Gladkov');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}people/vyacheslav-gladkov/`);
    expect(problems).toEqual([]);
    await close();
  });

  test('on a phone the lists are sheets that one thumb can open and close', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const who = page.locator('#who-and-where');
    expect(await who.isVisible()).toBe(false);
    // Within reach of a thumb: in the lowest tenth of the screen.
    const opener = page.getByRole('group', { name: 'Beside the text' }).getByRole('button', { name: 'Who and where 8' });
    expect((await opener.boundingBox())!.y).toBeGreaterThan(844 * 0.9);
    await opener.tap();
    expect(await who.isVisible()).toBe(true);
    await who.getByRole('button', { name: 'Close' }).tap();
    expect(await who.isVisible()).toBe(false);
    await opener.tap();
    await who.getByRole('link', { name: /^Shebekino 1 mention/ }).tap();
    expect(await who.isVisible()).toBe(false);
    await expect.poll(() => inView(page, '.mention.is-current')).toBe(true);
    expect(await page.locator('.mention.is-current').textContent()).toBe('Shebekino');
    await page.getByRole('group', { name: 'Mentions of the chosen name' }).getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name: 'When 2' }).tap();
    await page
      .locator('#when')
      .getByRole('link', { name: /In May the leadership/ })
      .tap();
    expect(await page.locator('#when').isVisible()).toBe(false);
    await expect.poll(() => inView(page, ':target')).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('works without JavaScript', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { javaScriptEnabled: false });
    await page
      .locator('.article-entities')
      .getByRole('link', { name: /^Vyacheslav Gladkov/ })
      .click();
    await page.waitForURL(/#m\d+$/);
    await page
      .locator('.article-times')
      .getByRole('link', { name: /In May the leadership/ })
      .click();
    await page.waitForURL(/#t\d+$/);
    await page.locator('.article-entities').getByRole('link', { name: 'Page of Vyacheslav Gladkov' }).click();
    await page.waitForURL(`${siteUrl}people/vyacheslav-gladkov/`);
    expect(problems).toEqual([]);
    await close();
  });
});
