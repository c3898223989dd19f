import { describe, expect, test } from 'vitest';
import { shown, resultCount, queryOf, withSortedAttributes, happenings, timelineUrl, openEvents, openDays } from './harness/timeline.ts';

describe('the list', () => {
  test('created in the browser equals the one in the page', async () => {
    const { page, problems, close } = await openEvents();
    const markup = (part: string) =>
      page.locator(`[data-part="${part}"] .timeline`).evaluate((list) =>
        list.outerHTML
          .replaceAll(/\s+/g, ' ')
          .replaceAll('> <', '><')
          .replaceAll(/ id="[^"]*"|=""/g, '')
          .replaceAll(/> | </g, (edge) => edge.trim()),
      );
    const built = withSortedAttributes(await markup('newest'));
    await page.goto(`${timelineUrl}?until=2099&show=all`);
    await expect.poll(() => page.locator('[data-part="answers"] .timeline').count()).toBe(1);
    expect(withSortedAttributes(await markup('answers'))).toBe(built);
    expect(problems).toEqual([]);
    await close();
  });

  test('every event links to its sentence', async () => {
    const { page, problems, close } = await openEvents('?place=shebekino');
    await resultCount(page);
    const event = shown(page).filter({ hasText: 'eight people had been wounded' });
    await event.locator('.event-source a').click();
    await page.waitForURL(/articles\/shebekino-shelled\/#s-/);
    expect(await page.locator('.sentence:target').textContent()).toContain('eight people had been wounded');
    await page.goBack();
    await resultCount(page);
    await shown(page).filter({ hasText: 'eight people had been wounded' }).getByText('Thursday').click();
    await page.waitForURL(/articles\/shebekino-shelled\/#s-/);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the order in which events became known', () => {
  test('sorts events by the day of their report, each with the day that it reports on', async () => {
    const { page, problems, close } = await openEvents('?person=yevgeny-prigozhin');
    await resultCount(page);
    await page.getByRole('radio', { name: 'As it became known' }).check();
    await expect.poll(() => queryOf(page)).toBe('?person=yevgeny-prigozhin&clock=known');
    await expect.poll(() => page.locator('[data-part="answers"].is-by-report').count()).toBe(1);
    const days = await page.locator('[data-part="answers"] .day-heading time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(days).toEqual([...days].sort());
    // Dated to November 2022, but reported in August 2023.
    const late = page.locator('.timeline-day', { has: page.locator('time[datetime="2023-08-02"]') });
    expect(await late.locator('.event-label').first().textContent()).toBe('November 2022');
    expect(problems).toEqual([]);
    await close();
  });

  test('a day of knowledge leaves only events reported until then', async () => {
    const { page, problems, close } = await openEvents();
    await page.getByLabel('What had been reported by').fill('2022-12-31');
    const then = await resultCount(page);
    expect(queryOf(page)).toBe('?by=2022-12-31');
    expect(await shown(page).count()).toBe(then);
    expect(await page.locator('.event-published:visible').evaluateAll((days) => days.every((day) => day.textContent.endsWith('2022')))).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

test('without JavaScript the levels work, and each year has its page', async () => {
  const { page, problems, close } = await openDays('?place=shebekino', { javaScriptEnabled: false });
  const days = await happenings(page).count();
  await page.getByRole('radio', { name: /^The story so far/ }).check();
  expect(await happenings(page).count()).toBeLessThan(days);
  await page.getByRole('radio', { name: /^All events/ }).check();
  expect(await happenings(page).count()).toBe(0);
  expect(await shown(page).count()).toBeGreaterThan(days);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2023' }).click();
  await page.waitForURL(`${timelineUrl}2023/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2023');
  await page.getByRole('link', { name: /2024/ }).click();
  await page.waitForURL(`${timelineUrl}2024/`);
  expect(problems).toEqual([]);
  await close();
});
