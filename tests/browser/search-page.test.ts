import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

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
    // The happenings are shown once their files have arrived, which is after the articles.
    await expect.poll(() => group(page, 'What happened').locator('a[href*="/timeline/2023/05/22/#"]').count()).toBeGreaterThan(0);
    expect(await group(page, 'Articles').locator('a[href$="/articles/armed-groups-cross-grayvoron/"]').count()).toBe(1);
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
});
