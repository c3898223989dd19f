import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const personUrl = `${siteUrl}people/vyacheslav-gladkov/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const open = (query = '', options: BrowserContextOptions = {}) => visit(browser, personUrl + query, options);
const entries = (page: Page) => page.locator('entity-timeline [data-happening]:visible');
const step = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
const show = (page: Page) => new URL(page.url()).searchParams.get('show');

describe('the timeline of a person, at three levels of detail', () => {
  test('each level shows more than the previous one, and as many entries as it says', async () => {
    const { page, problems, close } = await open();
    const days = await page.locator('entity-timeline .timeline-day:visible').count();
    expect(await page.locator('[data-level="key"]').textContent()).toBe(`${days} days`);
    const key = await entries(page).count();
    await step(page, 'The story so far').check();
    const story = await entries(page).count();
    expect(await page.locator('[data-level="story"]').textContent()).toBe(`${story} entries`);
    await step(page, 'Everything').check();
    expect(await page.locator('[data-level="all"]').textContent()).toBe(`${await entries(page).count()} entries`);
    expect(story).toBeLessThan(key);
    expect(key).toBeLessThan(await entries(page).count());
    expect(problems).toEqual([]);
    await close();
  });

  test('the level is in the URL, and back and forward move through the levels', async () => {
    const { page, problems, close } = await open();
    expect(show(page)).toBeNull();
    await step(page, 'The story so far').check();
    await expect.poll(() => show(page)).toBe('story');
    await step(page, 'Everything').check();
    await expect.poll(() => show(page)).toBe('all');
    await page.goBack();
    await expect.poll(() => step(page, 'The story so far').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => step(page, 'Key days').isChecked()).toBe(true);
    expect(show(page)).toBeNull();
    await page.goForward();
    await expect.poll(() => step(page, 'The story so far').isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => step(page, 'The story so far').isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('a URL with a level opens at it; one with an unknown level at the key days', async () => {
    const { page, problems, close } = await open('?show=all');
    await expect.poll(() => step(page, 'Everything').isChecked()).toBe(true);
    await page.goto(`${personUrl}?show=nothing`);
    await expect.poll(() => step(page, 'Key days').isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('the arrow keys move between the levels', async () => {
    const { page, problems, close } = await open();
    await step(page, 'Key days').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => show(page)).toBe('all');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => show(page)).toBe('story');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('story');
    expect(problems).toEqual([]);
    await close();
  });

  test('without JavaScript the levels work, and the target of a URL is shown at each of them', async () => {
    const { page, problems, close } = await open('', { javaScriptEnabled: false });
    const key = await entries(page).count();
    await step(page, 'Everything').check();
    const all = await entries(page).count();
    expect(all).toBeGreaterThan(key);
    await step(page, 'The story so far').check();
    expect(await entries(page).count()).toBeLessThan(key);
    // An entry that is only shown with everything.
    const id = await page.locator('entity-timeline [data-levels="all"]').first().getAttribute('id');
    await page.goto(`${personUrl}#${id}`);
    expect(await step(page, 'The story so far').isChecked()).toBe(true);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('the chosen level is printed, without the buttons', async () => {
    const { page, problems, close } = await open('?show=story');
    await expect.poll(() => step(page, 'The story so far').isChecked()).toBe(true);
    const story = await entries(page).count();
    await page.emulateMedia({ media: 'print' });
    expect(await entries(page).count()).toBe(story);
    expect(await page.locator('entity-timeline .detail-levels').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the page of a day', () => {
  const dayUrl = `${siteUrl}timeline/2024/08/06/`;

  test('shows what happened, counted, with every report; the days around it; no violations in axe', async () => {
    const { page, problems, close } = await visit(browser, dayUrl);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('6 August 2024');
    const happenings = await page.locator('.day-happenings [data-happening]').count();
    expect(await page.locator('.page-header').textContent()).toMatch(new RegExp(`${happenings} entr(?:y|ies)\\b`));
    expect(await page.locator('.day-happenings .report:visible').count()).toBe(3);
    expect(await violationsOn(page)).toEqual([]);
    const next = page.getByRole('navigation', { name: 'Previous and next day' }).locator('a[rel="next"]');
    await next.click();
    await page.waitForURL(/\/timeline\/2024\/\d\d\/\d\d\/$/);
    await page.getByRole('navigation', { name: 'Previous and next day' }).locator('a[rel="prev"]').click();
    await page.waitForURL(dayUrl);
    expect(problems).toEqual([]);
    await close();
  });

  test('the URL of each report goes to its happening, also without JavaScript', async () => {
    const { page, close } = await visit(browser, dayUrl, { javaScriptEnabled: false });
    const ids = await page.locator('.day-happenings :is(.happening, .report)[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      await page.goto(`${dayUrl}#${id}`);
      expect(await page.locator(`[id="${id}"]:target`).isVisible()).toBe(true);
    }
    await close();
  });

  test('the entries of a person link to it', async () => {
    const { page, problems, close } = await open('?show=all');
    const hrefs = await page.locator('entity-timeline .happening-link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs.slice(0, 3)) {
      await page.goto(href);
      expect(await page.locator(':target').count(), href).toBe(1);
    }
    expect(problems).toEqual([]);
    await close();
  });
});
