import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedCode } from '../../src/embed/index.ts';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { faintTexts } from './harness/contrast.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const EMBEDS = {
  'timeline of a person': 'embed/people/vyacheslav-gladkov/timeline/',
  'card of a place': 'embed/places/belgorod-oblast/',
  statements: 'embed/people/vyacheslav-gladkov/claims/',
  story: 'embed/topics/weapons/',
  'timeline of a year': 'embed/timeline/2023/',
  figures: 'embed/figures/settlements-kursk-oblast-2024-08/',
};

let browser: Browser;
/** Another site. Its page shows the address in its query in a frame. */
let foreign: Server;
let foreignUrl: string;
beforeAll(async () => {
  browser = await sharedChromium();
  foreign = createServer((request, response) => {
    const src = new URL(request.url!, 'http://localhost').searchParams.get('src') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title><p>Before</p>${embedCode({ src, title: 'Frame', height: 400 })}<p>After</p>`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, 'localhost', resolve));
  foreignUrl = `http://localhost:${(foreign.address() as AddressInfo).port}/?src=`;
});
afterAll(() => foreign.close());

describe.each(Object.entries(EMBEDS))('the embed of a %s', (_, path) => {
  test('weighs less than 30 kB with all that it loads, and needs no script', async () => {
    const { page, problems, close } = await visit(browser, siteUrl + path, { javaScriptEnabled: false });
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).pathname).toBe(await page.locator('main h1 a').getAttribute('href'));
    expect(await page.locator('.embed-lines li').count()).toBeGreaterThan(0);
    for (const source of await page.locator('.embed-source').allInnerTexts()) expect(source).toMatch(/\w/);
    // The page and its style sheets, uncompressed.
    const addresses = [
      siteUrl + path,
      ...(await page.locator('link[rel=stylesheet]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))),
    ];
    const sizes = await Promise.all(
      addresses.map(async (address) => (await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(30_000);
    expect(problems).toEqual([]);
    await close();
  });

  test('has no violations in axe, light, dark and in forced colours, and fits a narrow frame', async () => {
    const { page, close } = await visit(browser, siteUrl + path);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: 'colours' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await faintTexts(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    for (const width of [640, 320, 240]) {
      await page.setViewportSize({ width, height: 400 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await close();
  });

  test('is shown in a frame of another site, and its links open outside the frame', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(foreignUrl + encodeURIComponent(siteUrl + path));
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('main.embed h1').innerText()).not.toBe('');
    const [opened] = await Promise.all([context.waitForEvent('page'), frame.locator('.embed-lines a').first().click()]);
    expect(opened.url()).toContain(`${siteUrl}articles/`);
    expect(page.url()).toContain(foreignUrl);
    await context.close();
  });
});

test.each(['', 'articles/second-defence-unit-belgorod/', 'people/vyacheslav-gladkov/', 'embed/../people/vyacheslav-gladkov/', 'embed/%2e%2e/timeline/'])(
  'no other page is shown in a frame of another site: /%s',
  async (path) => {
    const page = await browser.newPage();
    const refused = page.waitForEvent('console', { predicate: (message) => message.text().includes('frame-ancestors') });
    await page.goto(foreignUrl + encodeURIComponent(siteUrl + path));
    await refused;
    await page.close();
  },
);

test('a page links its oEmbed file, whose code frames an embed of it', async () => {
  for (const path of ['people/vyacheslav-gladkov/', 'topics/weapons/', 'timeline/', 'timeline/2023/', 'figures/settlements-kursk-oblast-2024-08/']) {
    const { page, close } = await visit(browser, siteUrl + path);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const response = await fetch(siteUrl + new URL(href!).pathname.slice(1));
    const { type, html, version } = (await response.json()) as Record<string, string>;
    expect({ path, type, version, status: response.status }).toEqual({ path, type: 'rich', version: '1.0', status: 200 });
    expect(html).toContain(`/embed/${path}`);
    await close();
  }
});

describe('the button “Embed”', () => {
  test('offers the code, which follows the choices, and a preview of the page', async () => {
    const { page, problems, close } = await visit(browser, `${siteUrl}people/vyacheslav-gladkov/`);
    await page.getByRole('button', { name: 'Embed' }).click();
    const code = page.getByLabel('HTML to copy');
    await page.locator('.embed-preview .embed-lines li').first().waitFor();
    const before = await code.inputValue();
    expect(before).toContain('/embed/people/vyacheslav-gladkov/timeline/"');
    await page.getByLabel('What').selectOption({ label: 'Card' });
    await page.getByLabel('Height in pixels').fill('260');
    await expect.poll(() => code.inputValue()).toContain('/embed/people/vyacheslav-gladkov/"');
    expect(await code.inputValue()).toContain('height="260"');
    await page.locator('.embed-preview .embed-facts').waitFor();
    // An impossible height is replaced by the usual height of a card.
    await page.getByLabel('Height in pixels').fill('7');
    await expect.poll(() => code.inputValue()).toContain('height="360"');
    // Checked before axe, which adds a style to the shadow tree: the content security policy refuses it with a message.
    expect(problems).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });

  test('copies the code', async () => {
    const { page, close } = await visit(browser, `${siteUrl}timeline/2023/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByText('The code is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/embed/timeline/2023/"');
    await close();
  });

  test('has the code without JavaScript, too', async () => {
    const { page, close } = await visit(browser, `${siteUrl}people/vyacheslav-gladkov/`, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Embed' }).click();
    expect(await page.getByLabel('HTML to copy').inputValue()).toContain('<iframe src="https://');
    expect(await page.getByLabel('What').isVisible()).toBe(false);
    await page.locator('.panel-note a', { hasText: 'card' }).click();
    expect(new URL(page.url()).pathname).toBe('/embed/people/vyacheslav-gladkov/');
    await close();
  });

  test('says that the preview could not be loaded', async () => {
    const { page, close } = await visit(browser, `${siteUrl}topics/weapons/`);
    await page.route('**/embed/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByText('The preview could not be loaded.').waitFor();
    await close();
  });
});

test('the drawing of figures can be downloaded', async () => {
  const path = 'figures/settlements-kursk-oblast-2024-08/';
  const { page, close } = await visit(browser, siteUrl + path);
  for (const [name, type] of [
    ['Drawing as SVG', 'image/svg+xml'],
    ['Drawing as PNG', 'image/png'],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const response = await fetch(siteUrl + href!.slice(1));
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  }
  await close();
});
