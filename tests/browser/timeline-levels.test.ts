import { describe, expect, test } from 'vitest';
import { shown, resultCount, withSortedAttributes, happenings, timelineUrl, openDays } from './harness/timeline.ts';

describe('the levels of detail', () => {
  test('key days are shown at first; the story so far has fewer entries, and all events are more', async () => {
    const { page, problems, close } = await openDays();
    const days = await happenings(page).count();
    expect(await shown(page).count()).toBe(0);
    await page.getByRole('radio', { name: /^The story so far/ }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('?show=story');
    expect(await happenings(page).count()).toBeLessThan(days);
    expect(await page.locator('[data-level="story"]').textContent()).toBe(`${await happenings(page).count()} entries`);
    await page.getByRole('radio', { name: /^All events/ }).check();
    await expect.poll(() => shown(page).count()).toBeGreaterThan(days);
    expect(await happenings(page).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByRole('radio', { name: /^The story so far/ }).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => happenings(page).count()).toBe(days);
    expect(problems).toEqual([]);
    await close();
  });

  test('a happening of several articles is listed once, and expands to each report', async () => {
    const { page, problems, close } = await openDays();
    const crossing = happenings(page).filter({ hasText: '6 August' });
    expect(await crossing.count()).toBe(1);
    await crossing.getByText('3 articles, the first of').click();
    const reports = crossing.locator('.report');
    expect(await reports.count()).toBe(3);
    expect(await crossing.locator('.reports-why').textContent()).toMatch(/^Reported by 3 articles over \d+ days, in 3 wordings\.$/);
    await reports.last().locator('.event-source a').click();
    await page.waitForURL(/articles\/[\w-]+\/#s-/);
    expect(problems).toEqual([]);
    await close();
  });

  test('the URL of any of its reports goes to it', async () => {
    const { page, problems, close } = await openDays();
    const report = page.locator('.report[id]').first();
    const id = await report.getAttribute('id');
    await page.goto(`${timelineUrl}#${id}`);
    await expect.poll(() => page.locator('.report:target').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('the days of a chosen place are ranked among themselves', async () => {
    const { page, problems, close } = await openDays('?place=shebekino');
    await resultCount(page);
    expect(await happenings(page).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-level="all"]').textContent()).toBe(`${await resultCount(page)} events`);
    // In the complete timeline this day is not among the seven of the story so far.
    await page.getByRole('radio', { name: /^The story so far/ }).check();
    await expect.poll(() => happenings(page).filter({ hasText: 'Shebekino is shelled' }).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  test('an entry created in the browser equals the one in the page', async () => {
    const { page, problems, close } = await openDays();
    const entries = (part: string) =>
      page.locator(`[data-part="${part}"] [data-happening]`).evaluateAll((items) =>
        items.map((item): [string, string] => [
          item.id,
          item.innerHTML
            .replaceAll(/\s+/g, ' ')
            .replaceAll('> <', '><')
            .replaceAll(/=""/g, '')
            .replaceAll(/> | </g, (edge) => edge.trim()),
        ]),
      );
    const built = new Map(await entries('chosen'));
    await page.goto(`${timelineUrl}?until=2099`);
    await expect.poll(() => page.locator('[data-part="answers"] .timeline').count()).toBe(1);
    const made = (await entries('answers')).filter(([id]) => built.has(id));
    expect(made.length).toBeGreaterThan(5);
    for (const [id, html] of made) expect(withSortedAttributes(html)).toBe(withSortedAttributes(built.get(id)!));
    expect(problems).toEqual([]);
    await close();
  });

  test('with a day of knowledge, a happening has only the reports published until then', async () => {
    const { page, problems, close } = await openDays('?by=2024-08-20');
    await resultCount(page);
    const crossing = happenings(page).filter({ hasText: 'Sudzha' });
    expect(await crossing.getByText(/the first of/).textContent()).toMatch(/^2 articles/);
    expect(problems).toEqual([]);
    await close();
  });
});
