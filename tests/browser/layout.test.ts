import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test('on a screen of medium width the newest articles and the places of the story stand side by side, below its other two columns', async () => {
  const { page, close } = await visit(browser, siteUrl, { viewport: { width: 820, height: 1180 } });
  const [told, dates, newest, where] = await Promise.all(
    ['.story-column:nth-child(1)', '.story-column:nth-child(2)', '.story-newest', '.story .map'].map(
      async (found) => (await page.locator(found).boundingBox())!,
    ),
  );
  expect(dates!.x).toBeGreaterThan(told!.x + told!.width);
  expect(newest!.y).toBeGreaterThan(Math.max(told!.y + told!.height, dates!.y + dates!.height));
  expect(where!.x).toBeGreaterThan(newest!.x + newest!.width);
  expect(Math.abs(where!.y - newest!.y)).toBeLessThan(40);
  await close();
});

test('the chart of months has all months at any width', async () => {
  const { page, close } = await visit(browser, siteUrl);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const shown = await page.locator('.months > li').evaluateAll((months) => months.filter((month) => month.checkVisibility()).length);
    expect({ width, shown }).toEqual({ width, shown: 24 });
  }
  await close();
});

test('labels of the maps beside a text are as large as notes', async () => {
  for (const path of ['articles/second-defence-unit-belgorod/', 'places/belgorod-oblast/', '']) {
    for (const width of [1440, 820]) {
      const { page, close } = await visit(browser, siteUrl + path, { viewport: { width, height: 900 } });
      const sizes = await page.locator('.map .map-place text').evaluateAll((labels) =>
        labels.map((label) => {
          const { a: scale } = (label as SVGTextElement).getScreenCTM()!;
          return scale * parseFloat(getComputedStyle(label).fontSize);
        }),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect({ path, width, isSmall: Math.min(...sizes) < 10.5 }).toEqual({ path, width, isSmall: false });
      await close();
    }
  }
});

test('the card of a date whose sentence has several dates quotes the other one', async () => {
  const { page, close } = await visit(browser, `${siteUrl}articles/bars-kursk-detachment/`, { viewport: { width: 1440, height: 900 } });
  const entry = page.locator('[data-reading]', { hasText: 'in the same sentence as' }).first();
  const mark = await entry.locator('[data-of]').getAttribute('data-of');
  const other = await entry.locator('.counted-from a').first().getAttribute('href');
  const words = await page.locator(other!).first().innerText();
  await page.locator(`#${mark}`).click();
  await expect.poll(() => page.locator('.card').innerText()).toContain(`in the same sentence as “${words}”`);
  await close();
});

test('with forced colours the selected option of the search has an outline, and the legend of the timeline the colours of its columns', async () => {
  const { page, close } = await visit(browser, siteUrl, { forcedColors: 'active' });
  await page.locator('.search-box input').fill('gladkov');
  await page.locator('.search-option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const outlined = page.locator('.search-option').evaluateAll((options) => options.map((option) => getComputedStyle(option).outlineStyle === 'solid'));
  expect((await outlined).indexOf(true)).toBe(0);
  expect((await outlined).filter(Boolean).length).toBe(1);
  await page.goto(`${siteUrl}timeline/`);
  for (const kind of ['sure', 'reported']) {
    const bar = await page
      .locator(`.bar-${kind}`)
      .first()
      .evaluate((drawn) => getComputedStyle(drawn).fill);
    expect(await page.locator(`.swatch-${kind}`).evaluate((key) => getComputedStyle(key).backgroundColor)).toBe(bar);
  }
  await close();
});

test('statements of one article that follow each other name it once, below the last', async () => {
  const { page, close } = await visit(browser, `${siteUrl}people/vyacheslav-gladkov/`);
  const lists = await page
    .locator('#said .claims')
    .evaluateAll((found) =>
      found.map((list) => [...list.children].map((claim) => [claim.querySelector('a')!.pathname, claim.querySelector('.event-source') !== null] as const)),
    );
  expect(lists.length).toBe(2);
  for (const claims of lists) {
    const expected = claims.map(([article], place) => claims[place + 1]?.[0] !== article);
    expect(claims.map(([, isNamed]) => isNamed)).toEqual(expected);
  }
  expect(lists.flat().some(([, isNamed]) => !isNamed)).toBe(true);
  await close();
});
