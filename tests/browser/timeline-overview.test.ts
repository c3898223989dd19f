import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shown, resultCount, queryOf, openEvents } from './harness/timeline.ts';

describe('the overview', () => {
  /** Return the middle of a month's column. */
  const columnOf = async (page: Page, month: number) => {
    const { x, y, width, height } = (await page.locator('[data-part="plot"]').boundingBox())!;
    const columns = (await page.locator('[data-part="overview"]').getAttribute('data-columns'))!.split(' ').length;
    return { x: x + ((month + 0.5) * width) / columns, y: y + height / 3 };
  };

  test('an interval is chosen by dragging, and the list changes', async () => {
    const { page, problems, close } = await openEvents();
    const [from, until] = [await columnOf(page, 16), await columnOf(page, 17)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(until.x, until.y, { steps: 4 });
    await page.mouse.up();
    const count = await resultCount(page);
    expect(queryOf(page)).toBe('?from=2023-05&until=2023-06');
    expect(await shown(page).count()).toBe(count);
    expect(await page.getByRole('combobox', { name: 'From', exact: true }).inputValue()).toBe('2023-05');
    // A click selects a month; another one deselects it.
    await page.mouse.click(from.x, from.y);
    await expect.poll(() => queryOf(page)).toBe('?from=2023-05&until=2023-05');
    await page.mouse.click(from.x, from.y);
    await expect.poll(() => queryOf(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('its handles move by keys; many presses are one step in the history', async () => {
    const { page, problems, close } = await openEvents();
    const first = page.getByRole('slider', { name: 'First month shown' });
    expect(await first.getAttribute('aria-valuetext')).toBe('January 2022');
    await first.focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => queryOf(page)).toBe('?from=2023-03');
    expect(await first.getAttribute('aria-valuetext')).toBe('March 2023');
    await page.keyboard.press('Home');
    await expect.poll(() => queryOf(page)).toBe('');
    await page.keyboard.press('End');
    await expect.poll(() => queryOf(page)).toMatch(/^\?from=\d{4}-12$/);
    await page.goBack();
    expect(queryOf(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('a year is chosen without losing the filters', async () => {
    const { page, problems, close } = await openEvents('?place=belgorod-oblast');
    await resultCount(page);
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2023' }).click();
    await expect.poll(() => queryOf(page)).toBe('?place=belgorod-oblast&from=2023&until=2023');
    expect(problems).toEqual([]);
    await close();
  });
});
