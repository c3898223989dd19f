import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './harness/chromium.ts';
import { testSite } from './harness/site.ts';
import { layoutShift, visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');

/** A page of every template. */
const TEMPLATES = {
  home: '',
  'article list': 'articles/',
  'main article': 'articles/second-defence-unit-belgorod/',
  'article with a table': 'articles/shebekino-shelled/',
  people: 'people/',
  person: 'people/vyacheslav-gladkov/',
  places: 'places/',
  place: 'places/belgorod-oblast/',
  organizations: 'organizations/',
  organization: 'organizations/wagner-group/',
  topics: 'topics/',
  topic: 'topics/weapons/',
  timeline: 'timeline/',
  claims: 'claims/',
  about: 'about/',
  'not found': '404.html',
};
const templates = Object.entries(TEMPLATES);
const articles = templates.filter(([, path]) => /^articles\/./.test(path));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('every template', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each(templates.flatMap(([name, path]) => (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme, path] as const)))(
    '%s, %s: axe finds nothing, and the console says nothing',
    async (_, colorScheme, path) => {
      const { page, faults, close } = await visit(browser, siteUrl + path, { colorScheme });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.each(templates.flatMap(([name, path]) => [320, 390].map((width) => [name, width, path] as const)))(
    '%s does not scroll sideways at %i pixels',
    async (_, width, path) => {
      const { page, faults, close } = await visit(browser, siteUrl + path, { viewport: { width, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await close();
    },
  );

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

describe('an article page is light and still', () => {
  test.each(articles)('%s: under 50 kB over the wire, layout shift below 0.05', async (_, path) => {
    const { page, faults, close } = await visit(browser, siteUrl + path);
    await page.waitForLoadState('networkidle');
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
        0,
      ),
    );
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(50_000);
    expect(await layoutShift(page)).toBeLessThan(0.05);
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
