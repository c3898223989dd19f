import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const articleUrl = `${siteUrl}articles/second-defence-unit-belgorod/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

describe('the card of a name', () => {
  test('opens on hover, says who the person was and when they were last named, and stays open under the pointer', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const card = page.locator('.card');
    await page.locator('.prose').getByRole('link', { name: 'Vyacheslav Gladkov' }).hover();
    await card.waitFor();
    expect(await card.textContent()).toContain('governor, Belgorod Oblast, as of 6 December 2022');
    // The last article before 5 July 2023 that names him is that of 4 June.
    expect(await card.textContent()).toMatch(/Last named before this on 4 June 2023: Shebekino shelled/);
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('opens on focus and closes on blur; Enter follows the name', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const card = page.locator('.card');
    await page.locator('.tool').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Belgorod Oblast');
    expect(await card.textContent()).toContain('Belgorod Oblast');
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('mark-card');
    // Tab goes into the card; after Escape, to the next name.
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    expect(await focused()).toBe('Belgorod Oblast');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await focused()).toBe('Belgorod Oblast');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Russia');
    expect(await card.textContent()).toContain('Russia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}places/russia/`);
    expect(problems).toEqual([]);
    await close();
  });

  test('opens on tap without following the link, which it contains', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('.prose').getByRole('link', { name: 'Vyacheslav Gladkov' }).tap();
    const card = page.locator('.card');
    await card.waitFor();
    expect(page.url()).toBe(articleUrl);
    const box = (await card.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await card.getByRole('link', { name: 'Vyacheslav Gladkov' }).tap();
    await page.waitForURL(`${siteUrl}people/vyacheslav-gladkov/`);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the card of a date or a figure', () => {
  const shebekinoUrl = `${siteUrl}articles/shebekino-shelled/`;

  test('explains how a date was interpreted, and links to the timeline', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const card = page.locator('.card');
    await page.locator('.prose .time', { hasText: 'Wednesday' }).first().click();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/5 July 2023.*means 5 July 2023: the day of publication is a Wednesday/s);
    expect(await card.getByRole('link', { name: 'On the timeline' }).getAttribute('href')).toMatch(/timeline\/\?from=2023-07-05&until=2023-07-05$/);
    await page.locator('.prose .time', { hasText: 'half a year' }).click();
    expect(await card.textContent()).toContain('a length of time up to 5 July 2023');
    await page.locator('h1').click();
    expect(await card.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('says what a figure counts, its source, and its series', async () => {
    const { page, problems, close } = await visit(browser, shebekinoUrl);
    const card = page.locator('.card');
    await page.locator('.prose .figure', { hasText: '4,000' }).first().click();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/more than 4,000 people displaced.*4 June 2023, Vyacheslav Gladkov/s);
    await card.getByRole('link', { name: 'People displaced, Shebekino' }).click();
    await page.waitForURL(/\/figures\/people-displaced-shebekino/);
    expect(problems).toEqual([]);
    await close();
  });

  test('opens with Enter; Tab enters it and leaves it, Escape returns to the words', async () => {
    const { page, problems, close } = await visit(browser, shebekinoUrl);
    const card = page.locator('.card');
    await page.locator('.prose .figure', { hasText: '4,000' }).first().focus();
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await card.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('People displaced, Shebekino');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('4,000');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sunday');
    expect(problems).toEqual([]);
    await close();
  });

  test('no card has two links with the same text', async () => {
    const { page, close } = await visit(browser, `${siteUrl}articles/belgorod-emergency/`);
    const dates = page.locator('.prose .time[role="button"]');
    expect(await dates.count()).toBeGreaterThan(5);
    for (const date of await dates.all()) {
      await date.focus();
      await page.keyboard.press('Enter');
      const links = await page.locator('.card a').allTextContents();
      expect(links).toEqual([...new Set(links)]);
      await page.keyboard.press('Escape');
    }
    await close();
  });

  test('opens on tap, within the window', async () => {
    const { page, close } = await visit(browser, shebekinoUrl, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('.prose .time').first().tap();
    const box = (await page.locator('.card').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await close();
  });

  test('without JavaScript, what it would say stands beside the text', async () => {
    const { page, close } = await visit(browser, shebekinoUrl, { javaScriptEnabled: false });
    expect(await page.locator('.prose [role="button"]').count()).toBe(0);
    const figures = await page.locator('#figures').textContent();
    expect(figures).toContain('more than 4,000 people displaced');
    expect(figures).toMatch(/counts ‘person’, named beside it/);
    await close();
  });
});

describe('the columns beside the text', () => {
  test('stay in view, and mark what is on screen', async () => {
    const { page, problems, close } = await visit(browser, articleUrl, { viewport: { width: 1440, height: 500 } });
    const marked = () => page.locator('.article-entities .is-in-view .entity-name').allTextContents();
    // The first paragraph, at the end of the first screen, names Russia; Denis Pushilin is named further down.
    await page.locator('.prose p').first().scrollIntoViewIfNeeded();
    await expect.poll(marked).toContain('Russia');
    expect(await marked()).not.toContain('Denis Pushilin');
    await page.locator('.prose').getByRole('link', { name: 'Denis Pushilin' }).scrollIntoViewIfNeeded();
    await expect.poll(marked).toContain('Denis Pushilin');
    expect((await page.locator('#who-and-where').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect((await page.locator('#when').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('the strip of a chosen name has a tick for each mention, in order; a click on it goes to the nearest mention', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    await page
      .locator('.article-entities')
      .getByRole('link', { name: /^Vyacheslav Gladkov/ })
      .click();
    const ticks = page.locator('.strip-tick');
    expect(await ticks.count()).toBe(6);
    const places = await ticks.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().left));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const strip = (await page.locator('.stepper-strip').boundingBox())!;
    await page.mouse.click(strip.x + strip.width - 2, strip.y + 4);
    expect(await page.locator('[data-part="position"]').textContent()).toBe('6 of 6');
    expect(await page.locator('.strip-tick.is-current').count()).toBe(1);
    await page.keyboard.press('p');
    expect(await page.locator('[data-part="position"]').textContent()).toBe('5 of 6');
    expect(problems).toEqual([]);
    await close();
  });

  test('the first of two thousand mentions of a name is shown at once and the others are marked later; ticks at one position are drawn once', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const marked = await page.evaluate(async () => {
      const link = document.querySelector<HTMLElement>('.article-entities a[data-mentions]')!;
      const ids = Array.from({ length: 2000 }, (_, number) => `many-${number}`);
      const paragraph = document.createElement('p');
      for (const id of ids) {
        const mention = document.createElement('a');
        mention.className = 'mention';
        mention.id = id;
        mention.textContent = 'Gladkov';
        paragraph.append(mention, ' said so once more. ');
      }
      document.querySelector('.prose p')!.after(paragraph);
      link.dataset['mentions'] = ids.join(' ');
      link.click();
      return document.querySelectorAll('.is-chosen').length;
    });
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(400);
    expect(await page.locator('#many-0.is-current').isVisible()).toBe(true);
    expect(await page.locator('[data-part="position"]').textContent()).toBe('1 of 2000');
    await page.keyboard.press('p');
    expect(await page.locator('[data-part="position"]').textContent()).toBe('2000 of 2000');
    await expect.poll(() => page.locator('.is-chosen').count()).toBe(2000);
    await expect.poll(() => page.locator('.strip-tick').count()).toBeGreaterThan(50);
    expect(await page.locator('.strip-tick').count()).toBeLessThanOrEqual(401);
    expect(await page.locator('.strip-tick.is-current').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.is-chosen').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('reports of other articles before and after it are listed, each linked to its sentence', async () => {
    const { page, problems, close } = await visit(browser, articleUrl);
    const before = page.getByRole('region', { name: 'Before this' });
    expect(await before.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'After this' }).getByRole('listitem').count()).toBeGreaterThan(0);
    // The date links to the happening, the sentence to its place.
    expect(await before.getByRole('link').first().getAttribute('href')).toMatch(/^\/timeline\/(20\d\d)\/\d\d\/\d\d\/#\1-/);
    await before.getByRole('listitem').first().getByRole('link').nth(1).click();
    await page.waitForURL(/articles\/.*#s-/);
    expect(page.url()).not.toContain('second-defence-unit-belgorod');
    expect(await page.locator('.sentence:target').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

test('a right-to-left title does not affect the site’s texts beside it', async () => {
  const { page, close } = await visit(browser, articleUrl);
  const note = page.locator('.surroundings .list-note').first();
  const [title, words] = await note.evaluate((line) => {
    const name = line.querySelector('bdi')!;
    name.textContent = '41 הגשר, 7';
    const after = document.createRange();
    after.selectNode(name.nextSibling!);
    return [name.getBoundingClientRect(), after.getClientRects()[0]!].map(({ left, right }) => ({ left, right }));
  });
  expect(words!.left).toBeGreaterThanOrEqual(title!.right - 1);
  await close();
});
