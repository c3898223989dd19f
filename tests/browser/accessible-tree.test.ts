import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { outlineOf, outlineText } from './harness/outline.ts';
import { TEMPLATE_PAGES } from './harness/templates.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

describe.each(Object.entries(TEMPLATE_PAGES))('the accessibility tree of %s', (name, path) => {
  test('has one main landmark, one title, headings without skipped levels, distinctly named landmarks, and the approved outline', async () => {
    const { page, close } = await visit(browser, siteUrl + path);
    // The comparison is made from files that are fetched.
    await page.waitForLoadState('networkidle');
    const outline = await outlineOf(page);
    await close();
    const count = (role: string) => outline.filter((item) => item.role === role).length;
    expect({ banner: count('banner'), main: count('main'), contentinfo: count('contentinfo') }).toEqual({ banner: 1, main: 1, contentinfo: 1 });
    const levels = outline.flatMap(({ level }) => level ?? []);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    const gaps = outline.filter(({ level }) => level !== null).filter(({ level }, at, all) => at > 0 && level! > all[at - 1]!.level! + 1);
    expect(gaps).toEqual([]);
    const landmarks = outline.filter(({ role }) => ['navigation', 'search', 'complementary', 'region', 'form'].includes(role));
    expect(landmarks.filter((item) => item.name === '')).toEqual([]);
    expect(landmarks.map((item) => `${item.role} ${item.name}`)).toEqual([...new Set(landmarks.map((item) => `${item.role} ${item.name}`))]);
    await expect(`${outlineText(outline)}\n`).toMatchFileSnapshot(join(import.meta.dirname, '../fixtures/outlines', `${name.replace(/[ ,]+/g, '-')}.txt`));
  });
});

test('the number of results and the number of events are announced when they change without a reload', async () => {
  const search = await visit(browser, `${siteUrl}search/?q=gladkov`);
  await expect.poll(() => search.page.getByRole('main').getByRole('status').first().textContent()).toMatch(/article/);
  await search.close();
  const timeline = await visit(browser, `${siteUrl}timeline/?from=2023-05&until=2023-05`);
  await expect.poll(() => timeline.page.getByRole('main').getByRole('status').first().textContent()).toMatch(/^\d+ of \d+ events|^\d+ events/);
  await timeline.close();
});
