import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../src/build/server.ts';
import { site } from '../../src/site/site.ts';
import { launchChromium } from './harness/chromium.ts';
import { buildOwnSite, root, ownSite } from './harness/site.ts';
import { TEMPLATE_PAGES } from './harness/templates.ts';

// Take screenshots of every template, at three widths, light and dark, into .stage/screenshots/, for people to look at.
// `npm run screenshots -- article` takes only those whose name contains that word.
const WIDTHS = [1440, 768, 390];
const SCHEMES = ['light', 'dark'] as const;
/** Maximum height in pixels: further down, long pages only have more of the same. */
const MAX_HEIGHT = 4000;

const word = process.argv[2] ?? '';
const folder = join(root, '.stage/screenshots');
mkdirSync(folder, { recursive: true });
await buildOwnSite();
const server = await startServer({ folder: ownSite, port: 0, base: site.base });
const browser = await launchChromium();
try {
  for (const [name, path] of Object.entries({ ...TEMPLATE_PAGES, search: 'search/?q=gladkof' })) {
    if (!name.includes(word)) continue;
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
        const height = Math.min(MAX_HEIGHT, await page.evaluate(() => document.documentElement.scrollHeight));
        const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true, clip: { x: 0, y: 0, width, height } });
        await page.close();
        process.stdout.write(`${file}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
