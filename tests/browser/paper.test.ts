import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/** Width of each paper in CSS pixels, without the margins of the style sheet (15 mm on each side). */
const SIZES = { A4: ((210 - 30) / 25.4) * 96, Letter: (8.5 - 30 / 25.4) * 96 } as const;

/** Return the number of pages of a PDF by its page objects, which Chromium writes uncompressed. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Resolve to the elements that extend beyond the paper, or are cut off by a box, which cannot be scrolled on paper. */
const cutOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg, .visually-hidden'))
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const cutsDown = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return width > 0 && height > 0 && (right > document.documentElement.clientWidth + 1 || ((cutsAcross || cutsDown) && element.clientHeight > 2));
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`),
  );

// Maximum numbers of pages: more would mean nearly empty pages, or longer lists than before.
describe.each([
  ['article', 'articles/second-defence-unit-belgorod/', 7],
  ['article with a table', 'articles/shebekino-shelled/', 6],
  ['timeline', 'timeline/', 5],
  ['person', 'people/vyacheslav-gladkov/', 9],
  ['place', 'places/belgorod-oblast/', 9],
  ['claims', 'claims/', 15],
  ['figures of one thing', 'figures/settlements-kursk-oblast-2024-08/', 2],
  ['figures', 'figures/', 3],
  ['voices', 'voices/', 3],
  ['two reports', 'compare/?a=three-troop-groups&b=belgorod-emergency', 4],
])('on paper, the page of %s', (_, path, most) => {
  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])('is not cut off on %s, and has no more pages than expected', async (format) => {
    const { page, problems, close } = await visit(browser, siteUrl + path, { viewport: { width: Math.floor(SIZES[format]), height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await cutOn(page)).toEqual([]);
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(most);
    expect(problems).toEqual([]);
    await close();
  });
});

test('on paper a table of nine columns and long lines of code are not cut off', async () => {
  const { page, close } = await visit(browser, `${siteUrl}articles/shebekino-shelled/`, { viewport: { width: Math.floor(SIZES.A4), height: 1000 } });
  await page.evaluate(() => {
    const box = document.querySelector('.prose .table-scroll')!;
    for (const row of box.querySelectorAll('tr')) {
      for (const cell of row.children) cell.textContent = 'Regional headquarters';
      while (row.children.length < 9) row.append(row.children[0]!.cloneNode(true));
    }
    const code = document.createElement('pre');
    code.textContent = 'total = sum(row) for row in rows; '.repeat(8);
    box.after(code);
  });
  await page.emulateMedia({ media: 'screen' });
  expect((await cutOn(page)).length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await cutOn(page)).toEqual([]);
  await close();
});
