import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './harness/chromium.ts';
import { testSite } from './harness/site.ts';
import { TEMPLATES } from './harness/templates.ts';
import { layoutShift, visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');

const templates = Object.entries(TEMPLATES);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands. */
async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Texts in columns too narrow for their words: one letter under the other. */
const squeezedOn = (page: Page) =>
  page.evaluate(() => {
    const heightOf = (element: HTMLElement): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().height;
    };
    return [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, h4, dd, dt, td)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden') && element.innerText.length > 20)
      .filter((element) => heightOf(element) > 12 * element.clientWidth)
      .map((element) => element.innerText.slice(0, 60));
  });

describe('every template', () => {
  test.each(templates)('%s: axe finds nothing, light, dark, in forced colours and at 320 pixels; nothing scrolls sideways or is squeezed', async (_, path) => {
    const { page, faults, close } = await visit(browser, siteUrl + path, { reducedMotion: 'reduce' });
    const looks = [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const;
    for (const look of looks) {
      await page.emulateMedia(look);
      expect({ look, violations: await violationsOn(page) }).toEqual({ look, violations: [] });
    }
    await page.emulateMedia(looks[0]);
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect({ width, squeezed: await squeezedOn(page) }).toEqual({ width, squeezed: [] });
    }
    expect({ width: 320, violations: await violationsOn(page) }).toEqual({ width: 320, violations: [] });
    expect(faults).toEqual([]);
    await close();
  });

  const article = `${siteUrl}articles/second-defence-unit-belgorod/`;

  test('who and where stands on the left of the text, when on its right, and all three begin together', async () => {
    const { page, close } = await visit(browser, article, { viewport: { width: 1440, height: 900 } });
    const [who, text, when] = await Promise.all(['.article-entities', '.article-text', '.article-side'].map((column) => page.locator(column).boundingBox()));
    expect(who!.x + who!.width).toBeLessThan(text!.x);
    expect(text!.x + text!.width).toBeLessThan(when!.x);
    expect([who!.y, when!.y]).toEqual([text!.y, text!.y]);
    await close();
  });

  test('axe finds nothing with a sheet, the card, the bar of mentions or a panel open', async () => {
    const phone = await visit(browser, article, { viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const name of [/^Who and where/, /^When/]) {
      await phone.page.getByRole('button', { name }).tap();
      expect({ name, violations: await violationsOn(phone.page) }).toEqual({ name, violations: [] });
      await phone.page.keyboard.press('Escape');
    }
    await phone.close();
    const { page, faults, close } = await visit(browser, article);
    await page.locator('.prose .mention').first().hover();
    await page.locator('.card').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('.entity-jump').first().click();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cite and share' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test.each(templates)('%s has one heading of the first level, a title, a description and its address', async (_, path) => {
    const { page, close } = await visit(browser, siteUrl + path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).not.toBe('');
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\w/);
    expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).pathname).toBe(new URL(siteUrl + path).pathname);
    await close();
  });
});

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Headlines are as long as their authors make them.
      'long-title': 'off',
      // A search is sent with Enter, and a filter acts at once.
      'wcag/h32': 'off',
      // A scrolling table is a region only because the keyboard has to reach it.
      'prefer-native-element': 'off',
      // Several places are asked for by as many boxes of one name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
    },
  });
  const pages = readdirSync(testSite, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(templates.length);
  const faults: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(readFileSync(join(testSite, file), 'utf8'));
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`)));
  }
  expect(faults).toEqual([]);
});

describe('pages are light and still', () => {
  /** Bytes over the wire of the page and of what it loaded, by kind, and how much it asked for. */
  const measure = (page: Page) =>
    page.evaluate(() => {
      const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
      const bytes = (kind: RegExp) => entries.filter(({ name }) => kind.test(new URL(name).pathname)).reduce((sum, { transferSize }) => sum + transferSize, 0);
      return { markup: bytes(/\/$|\.html$|\.css$/), scripts: bytes(/\.js$/), fonts: bytes(/\.woff2$/), requests: entries.length };
    });

  test.each(templates)('%s', async (name, path) => {
    const { page, faults, close } = await visit(browser, siteUrl + path);
    await page.waitForLoadState('networkidle');
    const { markup, scripts, fonts, requests } = await measure(page);
    expect(markup).toBeGreaterThan(5_000);
    if (path.startsWith('articles/')) {
      expect(markup).toBeLessThan(30_000);
      expect(scripts).toBeLessThan(12_000);
    }
    expect(scripts).toBeGreaterThan(500);
    expect(scripts).toBeLessThan(20_000);
    expect(fonts).toBeGreaterThan(20_000);
    // Only where a name is also given in Cyrillic letters does a page load those.
    const hasCyrillic = /[\u0400-\u04ff]/.test((await page.locator('body').textContent()) ?? '');
    expect(fonts).toBeLessThan(hasCyrillic ? 125_000 : 90_000);
    expect(requests).toBeLessThan(20);
    expect({ name, shift: await layoutShift(page) }).toEqual({ name, shift: 0 });
    expect(faults).toEqual([]);
    await close();
  });
});

test('dark is dark, and light is light', async () => {
  const luminance = async (colorScheme: 'light' | 'dark') => {
    const { page, close } = await visit(browser, siteUrl, { colorScheme });
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await close();
    return Math.max(...background.match(/\d+/g)!.slice(0, 3).map(Number));
  };
  expect(await luminance('dark')).toBeLessThan(60);
  expect(await luminance('light')).toBeGreaterThan(240);
});
