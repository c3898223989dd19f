import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { testSite } from './harness/site.ts';
import { layoutShift, visit } from './harness/visit.ts';

const searchUrl = `${inject('siteUrl')}search/`;
const INDEX = '**/search/index.json';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/** Number of requests to the search worker, and of its responses. */
interface WorkerTraffic {
  requests: number;
  responses: number;
}

/** Runs in the page before its scripts: counts what is sent to the search worker and what comes back. */
function countTraffic(): void {
  const traffic: WorkerTraffic = { requests: 0, responses: 0 };
  Object.assign(globalThis, { traffic });
  globalThis.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', () => traffic.responses++);
    }

    override postMessage(message: unknown): void {
      traffic.requests++;
      super.postMessage(message);
    }
  };
}
const trafficOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { traffic: WorkerTraffic }).traffic);

const status = (page: Page) => page.locator('.search-status');
const group = (page: Page, name: string) => page.getByRole('region', { name });

describe('the search page', () => {
  test('a date in words finds what happened on that day', async () => {
    const { page, problems, close } = await visit(browser, searchUrl);
    await page.getByRole('searchbox').pressSequentially('22 May 2023');
    await page.locator('.search-applied').getByText('happened or published on 22 May 2023').waitFor();
    expect(await group(page, 'Articles').locator('a[href$="/articles/armed-groups-cross-grayvoron/"]').count()).toBe(1);
    expect(await group(page, 'What happened').locator('a[href*="/timeline/2023/05/22/#"]').count()).toBeGreaterThan(0);
    // “May” is part of the date: the verb “may” is not marked.
    expect(await page.locator('.search-excerpt mark').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('a mistyped name finds the person, and the articles by their sentences', async () => {
    const { page, problems, close } = await visit(browser, searchUrl);
    await page.getByRole('searchbox').pressSequentially('gladkof');
    await group(page, 'People').getByRole('link', { name: 'Vyacheslav Gladkov' }).waitFor();
    expect(await status(page).textContent()).toMatch(/^1 person, \d+ articles$/);
    expect(await page.locator('.search-note').allTextContents()).toEqual(['“gladkof” was not found; results are for “gladkov”.']);
    const sentence = group(page, 'Articles').locator('.search-excerpt a').first();
    expect(await sentence.locator('mark').first().textContent()).toBe('Gladkov');
    const text = await sentence.textContent();
    await sentence.click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect((await page.locator(':target').first().textContent())!.replace(/\s+/g, ' ')).toContain(text!.slice(0, 30));
    expect(problems).toEqual([]);
    await close();
  });

  test('the query is in the URL, and back and forward move through the queries', async () => {
    const { page, problems, close } = await visit(browser, searchUrl);
    const field = page.getByRole('searchbox');
    await field.fill('Shebekino');
    await field.press('Enter');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Shebekino');
    await field.fill('Grayvoron');
    await page.waitForURL(/q=Grayvoron/);
    await field.fill('Kozinka');
    await page.waitForURL(/q=Kozinka/);
    await page.goBack();
    expect(await field.inputValue()).toBe('Shebekino');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    await page.goForward();
    expect(await field.inputValue()).toBe('Kozinka');
    await group(page, 'Places').getByRole('link', { name: 'Kozinka' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('a URL with a query shows its results, with hostile characters as text', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=${encodeURIComponent('<zqxjk zqxjkv=xyzzyplugh>"xyzzyplughs')}`);
    await page.getByText('Nothing was found for “<zqxjk zqxjkv=xyzzyplugh>"xyzzyplughs”.').waitFor();
    expect(await page.locator('main zqxjk').count()).toBe(0);
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>"Gladkov"');
    await group(page, 'Articles').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.getByRole('searchbox').fill('xyzzyplugh');
    await expect.poll(() => page.locator('.search-start').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('an example links to its results', async () => {
    const { page, close } = await visit(browser, searchUrl);
    const example = page.locator('.search-examples a').first();
    const name = await example.textContent();
    await example.click();
    await page.locator('.search-group').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(name);
    await close();
  });

  test('an unreachable index gives a message and a button that tries again', async () => {
    const { page, close } = await visit(browser, searchUrl);
    let asked = 0;
    await page.route(INDEX, (route) => {
      asked++;
      return route.fulfill({ status: 500, body: '' });
    });
    await page.reload();
    await page.getByRole('searchbox').fill('Gladkov');
    await page.getByText('The search index could not be loaded. Check your connection, then try again.').waitFor();
    expect(asked).toBeGreaterThanOrEqual(2);
    await page.unroute(INDEX);
    await page.getByRole('button', { name: 'Try again' }).click();
    await group(page, 'People').waitFor();
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  test('a late response to an old query is dropped', async () => {
    const { page, close } = await visit(browser, searchUrl);
    const release = Promise.withResolvers<void>();
    await page.route(INDEX, async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.addInitScript(countTraffic);
    await page.reload();
    await page.getByRole('searchbox').fill('Shebekino');
    await status(page).getByText('Searching…').waitFor();
    await page.getByRole('searchbox').fill('');
    await status(page).getByText('Searching…').waitFor({ state: 'detached' });
    const { requests, responses } = await trafficOf(page);
    expect(responses).toBeLessThan(requests);
    release.resolve();
    await expect.poll(async () => (await trafficOf(page)).responses).toBeGreaterThanOrEqual(requests);
    expect(await page.locator('.search-group').count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    await close();
  });

  test('ten thousand characters and an emoji cause no error', async () => {
    const { page, problems, close } = await visit(browser, searchUrl);
    await page.getByRole('searchbox').fill('x'.repeat(10_000));
    await status(page).getByText('Nothing was found').waitFor();
    await page.getByRole('searchbox').fill('🦊');
    await status(page).getByText('“🦊” contains no letters or digits to search for.').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('filters are shown and can be removed, facets narrow the results, and all of it is in the URL', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=${encodeURIComponent('weapons after:May 2023')}`, {
      viewport: { width: 1280, height: 900 },
    });
    await group(page, 'Articles').waitFor();
    const count = await page.locator('.search-articles > li').count();
    expect(await page.locator('.search-applied').textContent()).toBe('published from May 2023 ×');
    const facet = page.locator('.search-facet li', { hasText: 'Vyacheslav Gladkov' });
    const narrowed = Number(await facet.locator('.search-count').textContent());
    expect(narrowed).toBeLessThan(count);
    await facet.getByRole('link').click();
    await page.waitForURL(/person/);
    await expect.poll(() => page.locator('.search-articles > li').count()).toBe(narrowed);
    expect(await page.getByRole('searchbox').inputValue()).toBe('weapons after:May 2023 person:"Vyacheslav Gladkov"');
    await page.getByRole('link', { name: 'Remove the filter published from May 2023' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('weapons person:"Vyacheslav Gladkov"');
    await page.getByLabel('From', { exact: true }).fill('2023-05-24');
    await page.getByLabel('Before', { exact: true }).fill('2023-05-25');
    await page.getByRole('button', { name: 'Set dates' }).click();
    await expect.poll(() => page.locator('.search-articles > li').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('weapons person:"Vyacheslav Gladkov"');
    expect(problems).toEqual([]);
    await close();
  });

  test('a happening of several articles is listed once, with its day and its reports, and once among the sentences', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=sudzha`);
    const found = group(page, 'What happened').locator('li').first();
    await found.waitFor();
    const reports = await found.locator('.search-about a').count();
    expect(reports).toBeGreaterThan(1);
    expect(await found.locator('.date').textContent()).toMatch(/^\d+ \w+ \d{4}$/);
    const href = await found.locator('.search-happening a').getAttribute('href');
    expect((await page.request.get(new URL(href!, page.url()).href)).ok()).toBe(true);
    await page.getByRole('link', { name: 'Sentences', exact: true }).click();
    const listed = page.locator(`.search-sentences li:has(.search-about a[href="${href}"])`);
    await expect.poll(() => listed.count()).toBe(1);
    // Its day, and the other articles.
    expect(await listed.locator('.search-about a').count()).toBe(reports);
    expect(problems).toEqual([]);
    await close();
  });

  test('sentences are sorted by time, and articles by day', async () => {
    const { page, problems, close } = await visit(browser, `${searchUrl}?q=weapons`);
    await group(page, 'Articles').waitFor();
    const days = () =>
      page.locator('.search-articles .date, .search-sentences .date').evaluateAll((dates) => dates.map((date) => Date.parse(date.textContent)));
    await page.getByRole('link', { name: 'Newest first' }).click();
    await page.waitForURL(/sort=newest/);
    await expect.poll(async () => (await days()).every((day, i, all) => i === 0 || day <= all[i - 1]!)).toBe(true);
    await page.getByRole('link', { name: 'Sentences', exact: true }).click();
    await page.getByRole('link', { name: 'Oldest first' }).click();
    await page.waitForURL(/view=sentences/);
    const sentences = page.locator('.search-sentences .search-excerpt');
    await expect.poll(async () => (await days()).length > 1 && (await days()).every((day, i, all) => i === 0 || day >= all[i - 1]!)).toBe(true);
    for (const text of await sentences.allTextContents()) expect(text.toLowerCase()).toMatch(/weapon/);
    expect(problems).toEqual([]);
    await close();
  });

  test('if a part of the index is missing, the remaining results are shown with a notice', async () => {
    const { page, close } = await visit(browser, searchUrl);
    await page.route('**/sentences/*.bin', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('searchbox').fill('weapons');
    await page.getByText('Parts of the search index could not be loaded, so something may be missing.').waitFor();
    expect(await page.locator('.search-articles > li').count()).toBeGreaterThan(1);
    await page.unroute('**/sentences/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-excerpt a').first().waitFor();
    expect(await page.locator('.search-note').count()).toBe(0);
    await close();
  });

  test('the appearance of results moves nothing in view', async () => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`);
    await group(page, 'Articles').waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.05);
    await close();
  });

  test('without JavaScript the page says that the search needs it, and links to the lists', async () => {
    const { page, close } = await visit(browser, `${searchUrl}?q=Gladkov`, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: 'All people' }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/people\/$/);
    await close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('no violations in axe, and nothing wider than the screen: %s, %i wide', async (colorScheme, width) => {
    const { page, close } = await visit(browser, `${searchUrl}?q=belgorod`, { colorScheme, viewport: { width, height: 800 } });
    await group(page, 'Articles').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});

describe('the search box on every page', () => {
  const box = (page: Page) => page.locator('search-box input');
  const options = (page: Page) => page.getByRole('option');
  const aboutUrl = `${inject('siteUrl')}about/`;

  test('loads under 3.5 kB of scripts before the reader uses it, and under 29.2 kB then', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    const scripts = new Set(
      await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.endsWith('.js')),
      ),
    );
    const sizeOf = (paths: Iterable<string>): number =>
      [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(testSite, path.slice(path.indexOf('/_astro/')))), { level: 9 }).length, 0);
    // Includes all scripts of the page: keyboard help and prefetching are about 1.5 kB.
    expect(sizeOf(scripts)).toBeLessThan(3500);
    const later = new Set<string>();
    const fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) later.add(pathname);
      fetched.push(pathname);
    });
    expect(fetched).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('gladkof');
    await options(page).filter({ hasText: 'Vyacheslav Gladkov' }).waitFor();
    expect([...later].some((path) => path.includes('search-worker'))).toBe(true);
    // The engine, its worker, Fuse and the list; 400 bytes are for number words and question words, 1,000 for figures and happenings, 200 for inflections, 800 for dates in words, 200 for ids and their ranks, 100 for the cache by size, 300 for roles and days of the timeline, 60 for requests (“articles near …”) and the retry past the browser’s cache, 50 for the arrow keys after Escape.
    expect(sizeOf(later)).toBeLessThan(29_150);
    expect(problems).toEqual([]);
    await close();
  });

  test('suggests names from the first letter on, and the keyboard selects one', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    await page.keyboard.press('/');
    await page.keyboard.type('g');
    await options(page).filter({ hasText: 'Vyacheslav Gladkov' }).waitFor();
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('ladk');
    await options(page).filter({ hasText: 'All results for “gladk”' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('Vyacheslav Gladkov');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/vyacheslav-gladkov\/$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('a role suggests who holds it, a day leads to its page, and the results lead there, too', async () => {
    const { page, problems, close } = await visit(browser, aboutUrl);
    await page.keyboard.press('/');
    await page.keyboard.type('governor');
    await options(page).filter({ hasText: 'governor, Belgorod Oblast' }).waitFor();
    expect(await options(page).first().textContent()).toContain('Vyacheslav Gladkov');
    await box(page).fill('30/12/2023');
    await options(page).filter({ hasText: 'Timeline: 30 December 2023' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/timeline\/2023\/12\/30\/$/);
    expect(await page.locator('h1').textContent()).toContain('30 December 2023');
    await page.goto(`${inject('siteUrl')}search/?q=${encodeURIComponent('what happened on 30 December 2023')}`);
    await page.getByRole('link', { name: 'What happened on 30 December 2023' }).click();
    await page.waitForURL(/\/timeline\/2023\/12\/30\/$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('names precede articles, and the last option is the complete search', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('belgorod');
    await expect.poll(() => options(page).locator('[data-type=article]').count()).toBeGreaterThan(0);
    const types = await options(page)
      .locator('[data-type]')
      .evaluateAll((spans) => spans.map((span) => (span as HTMLElement).dataset['type']));
    expect(types.lastIndexOf('place')).toBeLessThan(types.indexOf('article'));
    expect(types.at(-1)).toBe('search');
    await options(page).last().click();
    await page.waitForURL(/\/search\/\?q=belgorod$/);
    await close();
  });

  test('Escape closes the list, then clears the field; leaving the field closes the list', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('kursk');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('kursk');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    // The list opens with its first suggestion chosen, so that Enter follows that and does not search.
    await expect.poll(() => options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.locator('h1').click();
    await expect.poll(() => options(page).count()).toBe(0);
    await box(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await close();
  });

  test('offers the reader’s last searches, and deletes them', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await box(page).fill('Шебекино');
    await page.keyboard.press('Enter');
    await group(page, 'Places').getByRole('link', { name: 'Shebekino' }).waitFor();
    await page.goto(aboutUrl);
    await box(page).focus();
    expect(await options(page).filter({ hasText: 'Шебекино' }).textContent()).toContain('searched before');
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await options(page).count()).toBe(0);
    await page.reload();
    await box(page).focus();
    // The role is set once recent searches are shown.
    await page.locator('search-box [role=combobox]').waitFor();
    expect(await options(page).count()).toBe(0);
    await close();
  });

  test('without an index the form still opens the search page', async () => {
    const { page, close } = await visit(browser, aboutUrl);
    await page.route(INDEX, (route) => route.abort());
    await box(page).fill('kursk');
    await options(page).filter({ hasText: 'All results for “kursk”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=kursk$/);
    await close();
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('its list has no violations in axe, and fits the screen: %s, %i wide', async (colorScheme, width) => {
    const { page, close } = await visit(browser, aboutUrl, { colorScheme, viewport: { width, height: 800 } });
    await box(page).fill('belgorod');
    await options(page).first().waitFor();
    expect(await violationsOn(page, { within: 'search-box' })).toEqual([]);
    const { left, right } = await page.locator('.search-popup').evaluate((popup) => popup.getBoundingClientRect().toJSON() as DOMRect);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await close();
  });
});
