import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { TEMPLATE_PAGES } from './harness/templates.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test('on a screen of medium width the newest articles and the map stand side by side below the other two columns of the story', async () => {
  const { page, close } = await visit(browser, siteUrl, { viewport: { width: 820, height: 1180 } });
  const [summary, dates, newest, map] = await Promise.all(
    ['.story-column:nth-child(1)', '.story-column:nth-child(2)', '.story-newest', '.story .map'].map(
      async (found) => (await page.locator(found).boundingBox())!,
    ),
  );
  expect(dates!.x).toBeGreaterThan(summary!.x + summary!.width);
  expect(newest!.y).toBeGreaterThan(Math.max(summary!.y + summary!.height, dates!.y + dates!.height));
  expect(map!.x).toBeGreaterThan(newest!.x + newest!.width);
  expect(Math.abs(map!.y - newest!.y)).toBeLessThan(40);
  await close();
});

test('on a wide timeline the source of a happening stands in one line with the day of its report', async () => {
  const { page, close } = await visit(browser, `${siteUrl}timeline/`, { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
  const source = page.locator('.happening > .event-source', { hasText: 'Seven battalions on the border, and no weapons yet' }).first();
  const tops = await source.locator('a, .event-published, .report-notes').evaluateAll((all) => all.map((each) => each.getClientRects()[0]!.bottom));
  expect(tops).toHaveLength(3);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
  await close();
});

test('the chart on the home page has all 22 months from the first article of the last two years to the newest at any width', async () => {
  const { page, close } = await visit(browser, siteUrl);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const shown = await page.locator('.months > li').evaluateAll((months) => months.filter((month) => month.checkVisibility()).length);
    expect({ width, shown }).toEqual({ width, shown: 22 });
  }
  await close();
});

/** Paths of pages with drawings. */
const PAGES_WITH_DRAWINGS = [
  '',
  'articles/second-defence-unit-belgorod/',
  'places/belgorod-oblast/',
  'map/',
  'timeline/',
  'figures/',
  'figures/settlements-kursk-oblast-2024-08/',
  'voices/',
  'embed/figures/settlements-kursk-oblast-2024-08/',
];

test.each(PAGES_WITH_DRAWINGS)('letters in the drawings of /%s are at least 11 pixels high at any width, and no text leaves the page', async (path) => {
  const { page, close } = await visit(browser, siteUrl + path);
  for (const width of [1440, 1024, 820, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const texts = await page.locator('svg text').evaluateAll((found) =>
      found
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { a: scale } = (text as SVGTextElement).getScreenCTM()!;
          const { left, right } = text.getBoundingClientRect();
          const isOutside = left < 0 || right > document.documentElement.clientWidth;
          return { text: text.textContent, size: scale * parseFloat(getComputedStyle(text).fontSize), isOutside };
        }),
    );
    // On a phone the filter and the lists beside an article, which have the maps, are closed.
    if (!/^(?:timeline|articles)/.test(path) || width > 960) expect(texts.length).toBeGreaterThan(1);
    expect({ width, small: texts.filter(({ size, isOutside }) => size < 10.99 || isOutside) }).toEqual({ width, small: [] });
  }
  await close();
});

test.each(PAGES_WITH_DRAWINGS)('with wider letter spacing no text in the drawings of /%s is cut off', async (path) => {
  const { page, close } = await visit(browser, siteUrl + path);
  // The fonts are optional: a page shows them only if they arrive within a tenth of a second, as they do from the cache. On a busy machine the first page has others.
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  for (const width of [1440, 820, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page.locator('svg text').evaluateAll((found) =>
      found
        .filter((text) => text.checkVisibility())
        .filter((text) => {
          const drawing = (text as SVGTextElement).ownerSVGElement!;
          const [words, frame] = [text.getBoundingClientRect(), drawing.getBoundingClientRect()];
          const isInFrame = words.left >= frame.left - 1 && words.right <= frame.right + 1;
          const isOnPage = words.left >= 0 && words.right <= document.documentElement.clientWidth;
          return !isOnPage || (!isInFrame && getComputedStyle(drawing).overflowX !== 'visible');
        })
        .map((text) => text.textContent),
    );
    expect({ width, cut }).toEqual({ width, cut: [] });
  }
  await close();
});

// A desktop window of 1280 × 1024 pixels at 400 % has 320 × 256 CSS pixels.
test('in a window of 256 pixels in height the bars of an article and of the timeline leave most of it to the text', async () => {
  const viewport = { width: 320, height: 256 };
  const { page, close } = await visit(browser, `${siteUrl}articles/second-defence-unit-belgorod/`, { viewport, reducedMotion: 'reduce' });
  const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())!.height;
  expect(await heightOf('.sheet-bar')).toBeLessThan(viewport.height / 8);
  await page.getByRole('button', { name: /^Who and where/ }).click();
  await page.locator('#who-and-where .entity-jump').first().click();
  await expect.poll(() => page.locator('.stepper').isVisible()).toBe(true);
  expect(await heightOf('.stepper')).toBeLessThan(viewport.height / 3.5);
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  // The page scrolls to the mention when the panel has closed.
  await expect.poll(async () => (await boxOf('.mention.is-current')).y).toBeGreaterThanOrEqual(0);
  const overlap = async () => {
    const [current, bar] = [await boxOf('.mention.is-current'), await boxOf('.stepper')];
    return current.y + current.height - bar.y;
  };
  await expect.poll(overlap).toBeLessThanOrEqual(0);
  await page.goto(`${siteUrl}timeline/`);
  expect(await heightOf('.filter-open')).toBeLessThan(viewport.height / 8);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.locator('.filter-done').focus();
  const [list, done] = await Promise.all(['.filter-group input', '.filter-done'].map((selector) => page.locator(`dialog ${selector}`).first().boundingBox()));
  expect(done!.y).toBeGreaterThan(list!.y);
  expect(done!.y + done!.height).toBeLessThanOrEqual(viewport.height);
  await close();
});

test('on a phone all ten names of the menu fit into two lines', async () => {
  const { page, close } = await visit(browser, siteUrl);
  for (const width of [430, 412, 390, 375, 360, 340, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page.locator('.site-nav li').evaluateAll((names) => names.map((name) => Math.round(name.getBoundingClientRect().top)));
    expect({ width, names: tops.length, lines: new Set(tops).size }).toEqual({ width, names: 10, lines: 2 });
  }
  await close();
});

test.each(Object.entries(TEMPLATE_PAGES))('a word of forty letters widens neither the page of %s nor a column beside a text', async (_, path) => {
  const { page, close } = await visit(browser, siteUrl + path);
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, textContent: text } = texts.currentNode;
      // Short words of the site stay on one line.
      if (element!.closest('svg, script, select, button, .months') || getComputedStyle(element!).whiteSpaceCollapse !== 'collapse') continue;
      if (getComputedStyle(element!).textWrapMode === 'nowrap' || text!.trim().length < 13) continue;
      texts.currentNode.textContent += ' Counterterroristoperationheadquartershall';
    }
  });
  for (const width of [1280, 820, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const beside = await page
      .locator('.article-side, .entity-beside')
      .evaluateAll((columns) => columns.filter((column) => column.scrollWidth > column.clientWidth + 1).length);
    expect({ width, page: await page.evaluate(() => document.documentElement.scrollWidth), beside }).toEqual({ width, page: width, beside: 0 });
  }
  await close();
});

test('the card of a date that counts from another date in its sentence quotes that date', async () => {
  const { page, close } = await visit(browser, `${siteUrl}articles/bars-kursk-detachment/`, { viewport: { width: 1440, height: 900 } });
  const entry = page.locator('[data-interpretation]', { hasText: 'in the same sentence as' }).first();
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

test('successive statements of one article name the article once, below the last of them', async () => {
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
