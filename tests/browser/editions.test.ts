import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer } from '../../src/build/server.ts';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { ownSite } from './harness/site.ts';
import { visit } from './harness/visit.ts';

// Two editions on one host: the small one at /gazette/, whose settings list the other, and the sample edition at /.
let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  browser = await sharedChromium();
  folder = mkdtempSync(join(tmpdir(), 'dateline-editions-'));
  cpSync(join(ownSite, '/'), folder, { recursive: true });
  cpSync(inject('goldenSite'), join(folder, 'gazette'), { recursive: true });
  server = await startServer({ folder, port: 0, base: '/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const search = (query: string) => `${server.url}gazette/search/?q=${encodeURIComponent(query)}`;

test('articles of both editions are listed by date; those of the other edition show its name and link to it', async () => {
  const { page, problems, close } = await visit(browser, `${search('said')}&sort=newest`);
  await page.locator('.search-articles li').first().waitFor();
  await page.locator('.search-articles .search-edition').first().waitFor();
  expect(await page.getByText('Also searched: Dateline').isVisible()).toBe(true);
  const hrefs = await page.locator('.search-articles h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs.some((href) => href.startsWith('/articles/'))).toBe(true);
  const dates = await page.locator('.search-articles .kicker').evaluateAll((kickers) => kickers.map((kicker) => Date.parse(kicker.firstChild!.textContent!)));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  expect(await violationsOn(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('a filter for a person whom only the other edition knows gives only its articles', async () => {
  const { page, close } = await visit(browser, search('person:gladkov'));
  await page.locator('.search-articles li').first().waitFor();
  const hrefs = await page.locator('.search-articles h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs.every((href) => href.startsWith('/articles/'))).toBe(true);
  expect(await page.locator('.search-applied li').count()).toBe(1);
  await page.locator('.search-facet a').first().waitFor();
  await close();
});

test('an edition whose index is missing is named, and the other is searched', async () => {
  renameSync(join(folder, 'search/index.json'), join(folder, 'search/gone.json'));
  try {
    const { page, close } = await visit(browser, search('bridge'));
    await page.getByText('“Dateline” could not be searched').waitFor({ timeout: 20_000 });
    await page.locator('.search-articles li').first().waitFor();
    expect(await page.locator('.search-edition').count()).toBe(0);
    await close();
  } finally {
    renameSync(join(folder, 'search/gone.json'), join(folder, 'search/index.json'));
  }
});
