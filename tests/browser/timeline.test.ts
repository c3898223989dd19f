import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './harness/axe.ts';
import { sharedChromium } from './harness/chromium.ts';
import { layoutShift, visit } from './harness/visit.ts';

const siteUrl = inject('siteUrl');
const timelineUrl = `${siteUrl}timeline/`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const shown = (page: Page) => page.locator('[data-event]:visible');
const status = (page: Page) => page.locator('[data-part="count"]');
/** Wait for the result of filters, such as “6 of 72 events”. Resolves to the number of events found. */
const resultCount = async (page: Page) => {
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ of \d+ events$/);
  await expect.poll(() => page.locator('timeline-page').getAttribute('aria-busy')).toBe('false');
  return Number((await status(page).textContent())!.split(' ')[0]);
};
/** Return the query in the URL without the level of detail. */
const queryOf = (page: Page) => new URL(page.url()).search.replace(/[?&]show=all$/, '');
const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.closest('label')?.textContent?.trim() ?? '');

/** Open the page with every dated sentence. */
async function open(query = '', options: BrowserContextOptions = {}) {
  return openDays(`${query}${query === '' ? '?' : '&'}show=all`, options);
}

/** Open the page with a URL query; by default it shows the key days. */
async function openDays(query = '', options: BrowserContextOptions = {}) {
  return visit(browser, timelineUrl + query, options);
}

/** Return markup with the attributes of each element in alphabetical order. */
const withSortedAttributes = (html: string) =>
  html.replaceAll(
    /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g,
    (_, name: string, list: string) =>
      `<${name} ${list
        .match(/[\w-]+(?:="[^"]*")?/g)!
        .sort()
        .join(' ')}>`,
  );

const happenings = (page: Page) => page.locator('[data-happening]:visible');

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

describe('filters', () => {
  test('a place limits the list; it is in the URL, and back and forward move through the choices', async () => {
    const { page, problems, close } = await open();
    const all = await shown(page).count();
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    const inShebekino = await resultCount(page);
    expect(queryOf(page)).toBe('?place=shebekino');
    // The number beside the box before it was ticked is the number of events afterwards.
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

  test('the count shown before choosing is the number of results afterwards', async () => {
    const { page, problems, close } = await open('?place=belgorod-oblast');
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
    const { page, problems, close } = await open();
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

  test('a URL with a day, a month and a region that contains a town gives the events between them', async () => {
    const { page, problems, close } = await open('?place=belgorod-oblast&from=2023-05-31&until=2023-06');
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
    const { page, problems, close } = await open('?place=shebekino&from=2023-05&until=2023-06');
    await resultCount(page);
    await page.getByRole('button', { name: 'Without May 2023 – June 2023' }).click();
    await expect.poll(() => queryOf(page)).toBe('?place=shebekino');
    await page.getByRole('button', { name: 'Without Shebekino' }).click();
    await expect.poll(() => queryOf(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('if nothing matches, the page says so and offers to remove filters', async () => {
    const { page, problems, close } = await open('?place=shebekino&until=2022');
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

describe('the list', () => {
  test('created in the browser equals the one in the page', async () => {
    const { page, problems, close } = await open();
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
    const { page, problems, close } = await open('?place=shebekino');
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

describe('the overview', () => {
  /** Return the middle of a month's column. */
  const columnOf = async (page: Page, month: number) => {
    const { x, y, width, height } = (await page.locator('[data-part="plot"]').boundingBox())!;
    const columns = (await page.locator('[data-part="overview"]').getAttribute('data-columns'))!.split(' ').length;
    return { x: x + ((month + 0.5) * width) / columns, y: y + height / 3 };
  };

  test('an interval is chosen by dragging, and the list changes', async () => {
    const { page, problems, close } = await open();
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
    const { page, problems, close } = await open();
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
    const { page, problems, close } = await open('?place=belgorod-oblast');
    await resultCount(page);
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2023' }).click();
    await expect.poll(() => queryOf(page)).toBe('?place=belgorod-oblast&from=2023&until=2023');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the order in which events became known', () => {
  test('sorts events by the day of their report, each with the day that it reports on', async () => {
    const { page, problems, close } = await open('?person=yevgeny-prigozhin');
    await resultCount(page);
    await page.getByRole('radio', { name: 'As it became known' }).check();
    await expect.poll(() => queryOf(page)).toBe('?person=yevgeny-prigozhin&clock=known');
    await expect.poll(() => page.locator('[data-part="answers"].is-known').count()).toBe(1);
    const days = await page.locator('[data-part="answers"] .day-heading time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(days).toEqual([...days].sort());
    // Dated to November 2022, but reported in August 2023.
    const late = page.locator('.timeline-day', { has: page.locator('time[datetime="2023-08-02"]') });
    expect(await late.locator('.event-label').first().textContent()).toBe('November 2022');
    expect(problems).toEqual([]);
    await close();
  });

  test('a day of knowledge leaves only events reported until then', async () => {
    const { page, problems, close } = await open();
    await page.getByLabel('What had been reported by').fill('2022-12-31');
    const then = await resultCount(page);
    expect(queryOf(page)).toBe('?by=2022-12-31');
    expect(await shown(page).count()).toBe(then);
    expect(await page.locator('.event-published:visible').evaluateAll((days) => days.every((day) => day.textContent.endsWith('2022')))).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('when files fail', () => {
  /** Open the page with a failure of one of its files: not found, cut in half, of another edition, or with a broken connection. */
  const openWith = async (failure: 'missing' | 'cut' | 'stale' | 'dropped', name = 'index.json') => {
    const visited = await open();
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
    const { page, problems, close } = await open();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/timeline/index.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('checkbox', { name: /^Shebekino/ }).check();
    await expect.poll(() => status(page).textContent()).toBe('Loading …');
    release();
    await resultCount(page);
    expect(problems).toEqual([]);
    await close();
  });
});

test('by keyboard alone a place is found and chosen, and an event leads to its sentence', async () => {
  const { page, problems, close } = await open();
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
  const { page, problems, close } = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
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

describe('weight and stability', () => {
  test('the scripts of the page are under 20 kB, compressed', async () => {
    const { page, close } = await open('?place=shebekino');
    await resultCount(page);
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .reduce((sum, entry) => sum + (entry.name.endsWith('.js') ? (entry as PerformanceResourceTiming).transferSize : 0), 0),
    );
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(20_000);
    await close();
  });

  test.each(['', '?place=shebekino', '?clock=known&from=2023'].flatMap((query) => [1280, 390].map((width) => [query, width] as const)))(
    'nothing shifts: %j at %i pixels',
    async (query, width) => {
      const { page, close } = await open(query, { viewport: { width, height: 800 } });
      if (query !== '') await resultCount(page);
      expect(await layoutShift(page)).toBe(0);
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
