import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedCode } from '../../../src/embed/index.ts';
import { TEMPLATE_PAGES } from '../harness/templates.ts';
import { click, drag, hover, press, type, type Engine } from './engine.ts';

const siteUrl = inject('siteUrl');
/** Return the visible text of the first element that matches a selector; '' if it is not visible. */
const shownText = (engine: Engine, selector: string) =>
  engine.evaluate((css) => {
    const found = [...document.querySelectorAll<HTMLElement>(css)].find((element) => element.checkVisibility({ visibilityProperty: true }));
    return found?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
  }, selector);
const isShown = (engine: Engine, selector: string) =>
  engine.evaluate((css) => [...document.querySelectorAll(css)].some((element) => element.checkVisibility({ visibilityProperty: true })), selector);
const address = (engine: Engine) => engine.evaluate(() => location.pathname + location.search + location.hash);
const shownCount = (engine: Engine, selector: string) =>
  engine.evaluate((css) => [...document.querySelectorAll(css)].filter((element) => element.checkVisibility()).length, selector);
/** Resolve to whether the page's scripts have loaded, that is, all its custom elements are defined. */
const isReady = (engine: Engine) => engine.evaluate(() => document.querySelector(':not(:defined)') === null);

/**
 * Define the tests of an engine other than Chromium: every template wide and narrow, and the main actions of readers. They are skipped with a message if
 * `start` is null.
 */
export function testsOf(name: Engine['name'], packages: string, start: (() => Promise<Engine>) | null): void {
  if (start === null) process.stdout.write(`${name} is not installed (Debian: ${packages}): its tests are left out.\n`);
  describe.skipIf(start === null)(name, () => defineTests(start!));
}

function defineTests(start: () => Promise<Engine>): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.resize(1280, 900);
  });
  afterAll(() => engine.close());

  async function open(path: string, width = 1280): Promise<void> {
    await engine.resize(width, 900);
    engine.problems.length = 0;
    await engine.goto(siteUrl + path);
    await expect.poll(() => isReady(engine)).toBe(true);
  }

  test.each(Object.entries({ ...TEMPLATE_PAGES, search: 'search/?q=gladkof' }))('shows the template of %s, wide and narrow', async (_, path) => {
    for (const width of [1280, 320]) {
      await open(path, width);
      const page = await engine.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const { bottom } = [...document.querySelectorAll('footer')].at(-1)!.getBoundingClientRect();
        const rest = scrollHeight - scrollY - bottom - parseFloat(getComputedStyle(document.body).paddingBottom);
        const current = document.querySelector('.site-nav [aria-current="page"]');
        return {
          tooWide: Math.max(0, scrollWidth - innerWidth),
          // A page shorter than the window ends with the window. The bar of sheets reserves its own height; less than two pixels are rounding.
          belowFooter: scrollHeight <= innerHeight || rest < 2 ? 0 : rest,
          currentIsMarked: current === null || getComputedStyle(current).textDecorationLine === 'underline',
        };
      });
      expect({ width, ...page, problems: engine.problems }).toEqual({ width, tooWide: 0, belowFooter: 0, currentIsMarked: true, problems: [] });
    }
  });

  test('finds a mistyped name, from the page and from the URL, back and forward', async () => {
    await open('search/');
    await click(engine, 'main input[type=search]');
    await type(engine, 'gladkof');
    await expect.poll(() => shownText(engine, '.search-note')).toBe('“gladkof” was not found; results are for “gladkov”.');
    await expect.poll(() => address(engine)).toBe('/search/?q=gladkof');
    await click(engine, '.search-group a[href*="/people/vyacheslav-gladkov/"]');
    await expect.poll(() => address(engine)).toBe('/people/vyacheslav-gladkov/');
    await engine.traverse(-1);
    await expect.poll(() => shownText(engine, '.search-note')).toBe('“gladkof” was not found; results are for “gladkov”.');
    await engine.traverse(1);
    await expect.poll(() => address(engine)).toBe('/people/vyacheslav-gladkov/');
    expect(engine.problems).toEqual([]);
  });

  test('shows the card of a name on hover, and closes it with Escape', async () => {
    await open('articles/second-defence-unit-belgorod/');
    await hover(engine, '.prose .mention');
    await expect.poll(() => shownText(engine, '.card')).toContain('Belgorod Oblast');
    await press(engine, 'Escape');
    await expect.poll(() => isShown(engine, '.card')).toBe(false);
    expect(engine.problems).toEqual([]);
  });

  test('shows an embed in a frame on another site, and no other page', async () => {
    const foreign = createServer((request, response) => {
      const src = new URL(request.url!, 'http://localhost').searchParams.get('src') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title><style>body { margin: 0 }</style>${embedCode({ src, title: 'Frame', height: 400 })}`);
    });
    await new Promise<void>((resolve) => foreign.listen(0, 'localhost', resolve));
    const { port } = foreign.address() as AddressInfo;
    const show = (path: string) => engine.goto(`http://localhost:${port}/?src=${encodeURIComponent(siteUrl + path)}`);
    /** Resolve to the colours of two pixels near the left edge of the frame, from a screenshot: the driver cannot look into the frame of another site. */
    const seen = async () => {
      const picture = (await engine.screenshot()).toString('base64');
      return engine.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return [1, 12].map((y) => [...context.getImageData(10, y, 1, 1).data].slice(0, 3).join());
      }, picture);
    };
    try {
      // The colours of the line at the top of an embed and of the background below it.
      await show('embed/people/vyacheslav-gladkov/timeline/');
      await expect.poll(seen).toEqual(['29,28,25', '253,252,249']);
      for (const path of ['people/vyacheslav-gladkov/', '']) {
        await show(path);
        // A refused page gives no event to wait for; an embed is shown well within a second.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        expect((await seen())[1], path).not.toBe('253,252,249');
      }
    } finally {
      foreign.close();
    }
  });

  test('offers the code of an embed with a preview', async () => {
    await open('people/vyacheslav-gladkov/');
    await click(engine, '[popovertarget=embed]');
    await expect
      .poll(() => engine.evaluate(() => document.querySelector('.embed-preview')?.shadowRoot?.querySelector('h1')?.textContent ?? ''))
      .toBe('Vyacheslav Gladkov');
    expect(engine.problems).toEqual([]);
  });

  test('steps through the mentions of a name', async () => {
    await open('articles/second-defence-unit-belgorod/');
    await click(engine, '.article-entities .entity-jump[href*="m"]');
    await expect.poll(() => isShown(engine, '.stepper')).toBe(true);
    expect(await shownText(engine, '.stepper [data-part="position"]')).toMatch(/^1 of \d+$/);
    await press(engine, 'n');
    await expect.poll(() => shownText(engine, '.stepper [data-part="position"]')).toMatch(/^2 of \d+$/);
    await press(engine, 'Escape');
    await expect.poll(() => isShown(engine, '.stepper')).toBe(false);
  });

  test('opens the keyboard help and the citation panel, and closes them with Escape', async () => {
    await open('articles/second-defence-unit-belgorod/');
    await press(engine, '?');
    await expect.poll(() => isShown(engine, 'dialog.key-help')).toBe(true);
    await press(engine, 'Escape');
    await expect.poll(() => isShown(engine, 'dialog.key-help')).toBe(false);
    await click(engine, '[popovertarget="cite"], [aria-controls="cite"]');
    await expect.poll(() => isShown(engine, '#cite')).toBe(true);
    await press(engine, 'Escape');
    await expect.poll(() => isShown(engine, '#cite')).toBe(false);
  });

  test('opens a sheet and follows a link to a place on a narrow screen, by touch', async () => {
    await open('articles/second-defence-unit-belgorod/', 390);
    await click(engine, '.sheet-bar [popovertarget="who-and-where"]', 'touch');
    await expect.poll(() => isShown(engine, '#who-and-where')).toBe(true);
    await click(engine, '#who-and-where .entity-jump', 'touch');
    await expect.poll(() => isShown(engine, '#who-and-where')).toBe(false);
    await expect.poll(() => isShown(engine, '.mention.is-current')).toBe(true);
    expect(engine.problems).toEqual([]);
  });

  test('a tap on a name in the text shows its card or opens its page, and the page still works', async () => {
    await open('articles/second-defence-unit-belgorod/', 390);
    await click(engine, '.prose .mention', 'touch');
    await expect.poll(async () => (await address(engine)) === '/places/belgorod-oblast/' || (await isShown(engine, '.card'))).toBe(true);
    expect(engine.problems).toEqual([]);
  });

  test('filters the timeline by a place; the URL changes, and back undoes it', async () => {
    await open('timeline/?show=all');
    const all = await shownCount(engine, '[data-event]');
    await click(engine, '.facet input[type=checkbox], fieldset input[type=checkbox][value]');
    await expect.poll(() => shownCount(engine, '[data-event]')).toBeLessThan(all);
    expect(await address(engine)).toMatch(/[?&]place=/);
    await engine.traverse(-1);
    await expect.poll(() => shownCount(engine, '[data-event]')).toBe(all);
    expect(engine.problems).toEqual([]);
  });

  test('an interval of the timeline is chosen by dragging', async () => {
    await open('timeline/?show=all');
    const all = await shownCount(engine, '[data-event]');
    await drag(engine, '[data-part="first"]', '.overview-bars');
    await expect.poll(() => address(engine)).toMatch(/[?&]from=/);
    await expect.poll(() => shownCount(engine, '[data-event]')).toBeLessThan(all);
    expect(engine.problems).toEqual([]);
  });

  test('an empty date field shows no day', async () => {
    await open('timeline/');
    // WebKit shows today's date in an empty field.
    const edit = () =>
      engine.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=date]')!;
        return { value: field.value, color: getComputedStyle(field).color };
      });
    const empty = await edit();
    expect(empty.value).toBe('');
    if (engine.name === 'WebKit') expect(empty.color).toBe('rgba(0, 0, 0, 0)');
  });

  test('links from a place on the map to its page', async () => {
    await open('map/');
    await click(engine, '.map-wide .map-place circle, .map-wide .map-place');
    await expect.poll(() => address(engine)).toMatch(/^\/places\/[a-z-]+\/$/);
    expect(engine.problems).toEqual([]);
  });
}
