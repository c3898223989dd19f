import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { resultCount, openEvents, openDays } from './harness/timeline.ts';
import { layoutShift } from './harness/visit.ts';

describe('weight and stability', () => {
  test('the scripts of the page are under 20.5 kB, compressed', async () => {
    const { page, close } = await openEvents('?place=shebekino');
    await resultCount(page);
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .reduce((sum, entry) => sum + (entry.name.endsWith('.js') ? (entry as PerformanceResourceTiming).transferSize : 0), 0),
    );
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(20_500);
    await close();
  });

  test.each(['', '?place=shebekino', '?clock=known&from=2023'].flatMap((query) => [1280, 390].map((width) => [query, width] as const)))(
    'nothing shifts: %j at %i pixels',
    async (query, width) => {
      const { page, close } = await openEvents(query, { viewport: { width, height: 800 } });
      if (query !== '') await resultCount(page);
      // Less is a line that moves by less than a pixel, as when a font of the same width arrives a frame late.
      expect(await layoutShift(page)).toBeLessThan(0.001);
      await close();
    },
  );

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['320 pixels', { viewport: { width: 320, height: 700 } }],
  ] as [string, BrowserContextOptions][])('no violations in axe when filtered, nor with the sheet open: %s', async (name, options) => {
    const { page, problems, close } = await openDays('?place=shebekino&from=2023-05', options);
    await resultCount(page);
    // The colour scheme can only change results of the rules about colours.
    expect(await violationsOn(page, { rules: name === 'light' || name === '320 pixels' ? 'all' : 'colours' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (name === '320 pixels') {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      expect(await violationsOn(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
    await close();
  });
});
