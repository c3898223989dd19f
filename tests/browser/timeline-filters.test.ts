import { describe, expect, test } from 'vitest';
import { shown, status, resultCount, queryOf, focusedLabel, openEvents, holdIndex } from './harness/timeline.ts';

describe('filters', () => {
  test('a place limits the list; it is in the URL, and back and forward move through the choices', async () => {
    const { page, problems, close } = await openEvents();
    const all = await shown(page).count();
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    const inShebekino = await resultCount(page);
    expect(queryOf(page)).toBe('?place=shebekino');
    expect(await shown(page).count()).toBe(inShebekino);
    expect(inShebekino).toBeLessThan(all);
    expect(await page.getByRole('checkbox', { name: `Shebekino ${inShebekino} events` }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^Vyacheslav Gladkov/ }).check();
    await expect.poll(() => queryOf(page)).toBe('?person=vyacheslav-gladkov&place=shebekino');
    await expect.poll(() => shown(page).count()).toBeLessThan(inShebekino);
    await page.goBack();
    await expect.poll(() => shown(page).count()).toBe(inShebekino);
    expect(await page.getByRole('checkbox', { name: /^Vyacheslav Gladkov/ }).isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => shown(page).count()).toBe(all);
    expect(await status(page).textContent()).toBe(`${all} events`);
    await page.goForward();
    await expect.poll(() => shown(page).count()).toBe(inShebekino);
    expect(await page.getByRole('checkbox', { name: /^Shebekino/ }).isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('a value is chosen by a click even if the counts arrive between pressing and releasing the button', async () => {
    const { page, problems, close } = await openEvents();
    const release = await holdIndex(page);
    const box = page.getByRole('checkbox', { name: /^Shebekino/ });
    const first = page.locator('[data-facet="place"] .choice-count').first();
    await first.evaluate((count) => (count.firstChild!.textContent = '? '));
    await box.hover();
    await page.mouse.down();
    release();
    await expect.poll(() => first.textContent()).toMatch(/^\d/);
    await page.mouse.up();
    await resultCount(page);
    expect(queryOf(page)).toBe('?place=shebekino');
    expect(problems).toEqual([]);
    await close();
  });

  test('the count shown before choosing is the number of results afterwards', async () => {
    const { page, problems, close } = await openEvents('?place=belgorod-oblast');
    await resultCount(page);
    const box = page.getByRole('checkbox', { name: /^Weapons/ });
    const promised = Number(/\d+/.exec((await box.locator('xpath=..').textContent())!)![0]);
    await box.check();
    await expect.poll(() => shown(page).count()).toBe(promised);
    expect(queryOf(page)).toBe('?place=belgorod-oblast&topic=weapons');
    expect(problems).toEqual([]);
    await close();
  });

  test('a value far down its list is found by typing a part of its name', async () => {
    const { page, problems, close } = await openEvents();
    expect(await page.getByRole('checkbox', { name: /^Bryansk Oblast/ }).count()).toBe(0);
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('bryan');
    await page.getByRole('checkbox', { name: /^Bryansk Oblast/ }).check();
    await resultCount(page);
    expect(queryOf(page)).toBe('?place=bryansk-oblast');
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('no such place');
    await expect.poll(() => page.getByText('None of that name.').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('a URL with a day, a month and a region gives the events from that day to the end of the month in all towns of the region', async () => {
    const { page, problems, close } = await openEvents('?place=belgorod-oblast&from=2023-05-31&until=2023-06');
    await resultCount(page);
    // The shelling of Shebekino is found under the region that contains the town.
    expect(await shown(page).filter({ hasText: 'The shelling came in the night' }).count()).toBe(1);
    expect(await page.getByRole('combobox', { name: 'From', exact: true }).inputValue()).toBe('2023-05-31');
    expect(await page.getByRole('combobox', { name: 'Until', exact: true }).inputValue()).toBe('2023-06');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => queryOf(page)).toBe('');
    await expect.poll(() => page.locator('[data-part="newest"]').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('chosen filters are removed one by one', async () => {
    const { page, problems, close } = await openEvents('?place=shebekino&from=2023-05&until=2023-06');
    await resultCount(page);
    await page.getByRole('button', { name: 'Without May 2023 – June 2023' }).click();
    await expect.poll(() => queryOf(page)).toBe('?place=shebekino');
    await page.getByRole('button', { name: 'Without Shebekino' }).click();
    await expect.poll(() => queryOf(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('if nothing matches, the page says so and offers to remove filters', async () => {
    const { page, problems, close } = await openEvents('?place=shebekino&until=2022');
    await expect.poll(() => page.getByText('Nothing on the timeline matches all of these filters.').isVisible()).toBe(true);
    expect(await shown(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Any time' }).click();
    expect(await resultCount(page)).toBeGreaterThan(0);
    await page.goBack();
    await page.locator('[data-part="nothing"]').getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => shown(page).count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });
});

test('by keyboard alone a place is found and chosen, and an event leads to its sentence', async () => {
  const { page, problems, close } = await openEvents();
  const tabTo = async (label: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      if (label.test(await focusedLabel(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${label.source} was not reached`);
  };
  await tabTo(/^Find a place/);
  await page.keyboard.type('shebek');
  await expect.poll(() => page.getByRole('checkbox', { name: /^Shebekino/ }).count()).toBe(1);
  await tabTo(/^Shebekino/);
  await page.keyboard.press('Space');
  await resultCount(page);
  // The clicked box keeps the focus, although the list was created again.
  expect(await focusedLabel(page)).toMatch(/^Shebekino/);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.event-source') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/articles\/[\w-]+\/#s-/);
  expect(await page.locator('.sentence:target').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('on a phone the filter opens as a sheet; its button is in the lowest part of the screen', async () => {
  const { page, problems, close } = await openEvents('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const button = page.getByRole('button', { name: 'Filter', exact: true });
  const { y } = (await button.boundingBox())!;
  expect(y).toBeGreaterThan(700);
  await button.tap();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await sheet.locator('.choice-name', { hasText: 'Shebekino' }).tap();
  await resultCount(page);
  const done = sheet.getByRole('button', { name: /^Show \d+ events?$/ });
  await done.tap();
  expect(await sheet.isVisible()).toBe(false);
  expect(await shown(page).count()).toBe(await resultCount(page));
  await button.tap();
  await page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await close();
});
