import { describe, expect, test } from 'vitest';
import { shown, status, resultCount, openEvents, holdIndex } from './harness/timeline.ts';

describe('when files fail', () => {
  /** Open the page with a failure of one of its files: not found, cut in half, of another edition, or with a broken connection. */
  const openWith = async (failure: 'missing' | 'cut' | 'stale' | 'dropped', name = 'index.json') => {
    const visited = await openEvents();
    await visited.page.route(`**/timeline/${name}`, async (route) => {
      if (failure === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
      if (failure === 'dropped') return route.abort('connectionreset');
      const body = await (await route.fetch()).text();
      return route.fulfill({ body: failure === 'cut' ? body.slice(0, body.length / 2) : body.replace(/"edition":"\w+"/, '"edition":"another"') });
    });
    return visited;
  };

  test.each([
    ['missing', 'could not be loaded'],
    ['dropped', 'could not be loaded'],
    ['cut', 'arrived incomplete'],
  ] as const)('a file that is %s: a message says why, the list stays, and trying again works', async (failure, words) => {
    const { page, close } = await openWith(failure);
    const before = await shown(page).count();
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(words);
    expect(await shown(page).count()).toBe(before);
    await page.unroute('**/timeline/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await resultCount(page)).toBeLessThan(before);
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    await close();
  });

  test('a missing file of a year is reported, too', async () => {
    const { page, close } = await openWith('missing', '2023.json');
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be loaded');
    await close();
  });

  test('with files of another edition the page asks to be reloaded', async () => {
    const { page, close } = await openWith('stale');
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('The site was updated');
    expect(await page.getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
    await close();
  });

  test('slow files are waited for, with a notice', async () => {
    const { page, problems, close } = await openEvents();
    const release = await holdIndex(page);
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    await expect.poll(() => status(page).textContent()).toBe('Loading …');
    release();
    await resultCount(page);
    expect(problems).toEqual([]);
    await close();
  });
});
