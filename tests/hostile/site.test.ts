import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xmlTexts } from './xml-texts.ts';
import { startServer, type SiteServer } from '../../src/publish/server.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { elementsOf, readHtml, textOf } from '../markdown/reading.ts';
import { copySite, runCommand } from '../site/site-copy.ts';
import { isWhole, sampled, STRINGS } from './cases.ts';
import { hostileEdition, writeEdition, type HostileArticle } from './edition.ts';
import { arePresent } from './suites.ts';
import { foreignParts, touchEverything, watch, type Seen, type Witness } from './witness.ts';

/** Pages that are open at a time. */
const AT_ONCE = 3;
const MINUTES = 60_000;

/** A hostile edition, built and served. */
interface HostileSite {
  root: string;
  server: SiteServer;
  origin: string;
  /** Serve it with or without its Content-Security-Policy. */
  protect(isProtected: boolean): void;
}

const edition = hostileEdition();
let browser: Browser;
let content: string;
const opened: HostileSite[] = [];

beforeAll(async () => {
  if (!arePresent) return;
  browser = await launchChromium();
  content = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  writeEdition(edition, content);
});
afterAll(async () => {
  await browser?.close();
  for (const { server, root } of opened) {
    await server.close();
    rmSync(root, { recursive: true });
  }
  if (content) rmSync(content, { recursive: true });
});

/** Build the edition in a copy of the project, after a change to that copy, and serve it. */
async function buildHostileSite(change: (root: string) => void = () => undefined): Promise<HostileSite> {
  const root = copySite(content);
  publishDeadLinks(root);
  change(root);
  const build = runCommand(root, 'build');
  if (build.status !== 0) throw new Error(`The hostile edition could not be built.\n${build.stdout}${build.stderr}`.slice(0, 5000));
  const headers = join(root, 'dist/_headers');
  const whole = readFileSync(headers, 'utf8');
  const server = await startServer({ folder: join(root, 'dist'), port: 0 });
  const site = {
    root,
    server,
    origin: new URL(server.url).origin,
    protect: (isProtected: boolean) => writeFileSync(headers, isProtected ? whole : whole.replace(/^.*Content-Security-Policy:.*$/m, '')),
  };
  opened.push(site);
  return site;
}

/** Let a copy of the project publish links that lead nowhere: many of the cases hold one, and would be refused for that alone. */
function publishDeadLinks(root: string): void {
  const check = 'export function findDeadLinks(';
  const none =
    'export function findDeadLinks(...all: Parameters<typeof checkLinks>) {\n  return { ...checkLinks(...all), dead: [] };\n}\n\nfunction checkLinks(';
  patch(join(root, 'src/publish/dead-links.ts'), check, none);
}

/** Take the sanitizer, and all that is done after it, out of a copy of the project. */
function withoutSanitizer(root: string): void {
  patch(join(root, 'src/markdown/parse.ts'), 'const tree = sanitizer.runSync(before);', 'return { tree: before, removed: [], problems: [] };');
}

function patch(file: string, line: string, other: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(line)) throw new Error(`${file} has no “${line}” any more: this test has to follow it.`);
  writeFileSync(file, source.replace(line, other));
}

/** Do something with each item in pages that are watched, several at a time. */
async function inPages<Item>(site: HostileSite, items: readonly Item[], visit: (witness: Witness, item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const witness = await watch(browser, site.origin);
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await visit(witness, item);
      await witness.page.context().close();
    }),
  );
}

/** What was seen on pages, each by its address, without those on which nothing was. */
const seenOn = (address: string, { scripts, requests, stopped }: Seen): string[] => [...scripts, ...requests, ...stopped].map((what) => `${address}: ${what}`);

const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ')
    .trim();
/** A string as it can be compared after it went through Markdown and HTML: without white space and what nobody sees. */
const inked = (text: string) => text.normalize('NFC').replace(/[\s\p{C}\uFFFD]/gu, '');

describe.skipIf(!arePresent)('the site of a hostile edition', () => {
  let site: HostileSite;
  let pages: string[];
  const addressOf = ({ slug }: HostileArticle) => `/articles/${slug}/`;

  beforeAll(async () => {
    site = await buildHostileSite();
    const articles = new Set(edition.articles.map(addressOf));
    pages = readdirSync(join(site.root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
      .filter((path) => !articles.has(path));
  }, 20 * MINUTES);

  test('what is refused is refused with the remedy', () => {
    const refusals = [...edition.refused].map(([message, ids]) => `${ids.length} × ${message}`).sort();
    console.log(`Of ${edition.articles.length} articles and ${edition.entities.length} entities; refused:\n  ${refusals.join('\n  ')}`);
    for (const message of edition.refused.keys()) expect(message).toMatch(KNOWN_REFUSALS);
  });

  test.each([
    ['with its Content-Security-Policy', true],
    ['without it', false],
  ])(
    '%s: no script runs, nothing is asked of others, every string comes back the same',
    async (_, isProtected) => {
      site.protect(isProtected);
      const faults: string[] = [];
      await inPages(site, edition.articles, async (witness, article) => {
        const address = addressOf(article);
        await witness.open(site.origin + address);
        await touchEverything(witness.page);
        faults.push(
          ...seenOn(address, witness.take()),
          ...(await faultsOf(witness.page, article)).map((fault) => `${address} (${article.body.id}, ${article.fields.id}): ${fault}`),
        );
      });
      await inPages(site, pages, async (witness, address) => {
        await witness.open(site.origin + address);
        faults.push(...seenOn(address, witness.take()), ...(await foreignParts(witness.page)).map((fault) => `${address}: ${fault}`));
      });
      expect(faults).toEqual([]);
    },
    30 * MINUTES,
  );

  test(
    'as a query, typed and in addresses: no script runs, nothing is asked of others, the string stands in the field',
    async () => {
      site.protect(true);
      const faults: string[] = [];
      await inPages(site, sampled(STRINGS, 12), async (witness, { id, text }) => {
        const { page } = witness;
        const value = encodeURIComponent(text.toWellFormed());
        const field = text.toWellFormed().replace(/[\r\n]/g, '');
        const told = (fault: string) => faults.push(`${id}: ${fault}`);
        await witness.open(`${site.origin}/search/?q=${value}#${value}`);
        const search = page.locator('input[name="q"]').last();
        if ((await search.inputValue()) !== field) told(`the address asks for ${JSON.stringify(await search.inputValue())}`);
        await search.fill('');
        await search.fill(field);
        if ((await search.inputValue()) !== field) told(`typed, it is ${JSON.stringify(await search.inputValue())}`);
        await page.waitForTimeout(200);
        const filters = ['person', 'place', 'organization', 'topic', 'from', 'until', 'by', 'clock'].map((name) => `${name}=${value}`).join('&');
        await witness.open(`${site.origin}/timeline/?${filters}#${value}`);
        await witness.open(`${site.origin}/claims/?speaker=${value}&about=${value}&polarity=${value}&from=${value}&until=${value}#${value}`);
        const speaker = page.locator('select[name="speaker"]');
        if ((await speaker.count()) > 0 && (await speaker.inputValue()) !== text.toWellFormed())
          told(`as a speaker it is ${JSON.stringify(await speaker.inputValue())}`);
        const { scripts, requests, stopped } = witness.take();
        for (const fault of [...scripts, ...requests, ...stopped, ...(await foreignParts(page))]) told(fault);
      });
      expect(faults).toEqual([]);
    },
    30 * MINUTES,
  );

  test('files for programs are well-formed, and say every string as it was', () => {
    const files = readdirSync(join(site.root, 'dist'), { recursive: true, encoding: 'utf8' });
    const read = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');
    const texts = new Map(files.filter((path) => path.endsWith('.xml')).map((path) => [path, xmlTexts(read(path))]));
    for (const path of files.filter((file) => file.endsWith('.json'))) JSON.parse(read(path));
    const titles = new Set(edition.articles.map(({ fields }) => oneLine(fields.text)));
    const feed = texts.get('feed.xml')!.filter(({ name, path }) => name === 'title' && path.includes('entry'));
    expect(feed.length).toBe(Math.min(50, edition.articles.length));
    // XML cannot hold control characters; those are refused in titles.
    expect(feed.map(({ text }) => text).filter((title) => !titles.has(title))).toEqual([]);
  });
});

describe.skipIf(!arePresent)('the witness', () => {
  test(
    'sees scripts run when nothing guards the articles; the Content-Security-Policy alone stops every one',
    async () => {
      const site = await buildHostileSite(withoutSanitizer);
      const ran = new Map<string, string[]>();
      const left = new Map<boolean, Set<string>>();
      for (const isProtected of [false, true]) {
        site.protect(isProtected);
        const scripts: string[] = [];
        const askers = new Set<string>();
        const markup = edition.articles.filter(({ body }) => /^(?:owasp|h5sc|ctx)-/.test(body.id));
        await inPages(site, markup, async (witness, { slug, body }) => {
          await witness.open(`${site.origin}/articles/${slug}/`);
          await touchEverything(witness.page);
          const seen = witness.take();
          if (seen.scripts.length > 0) scripts.push(body.id);
          if (seen.requests.length > 0) askers.add(body.id);
        });
        ran.set(isProtected ? 'with' : 'without', scripts);
        left.set(isProtected, askers);
      }
      console.log(
        `Without the sanitizer, of ${edition.articles.length} articles: scripts ran in ${ran.get('without')!.length} and ${left.get(false)!.size} asked others; with the policy scripts ran in ${ran.get('with')!.length}, and ${left.get(true)!.size} asked others (${[...left.get(true)!].join(', ')}).`,
      );
      expect(ran.get('without')!.length).toBeGreaterThan(isWhole ? 60 : 4);
      expect(ran.get('with')).toEqual([]);
    },
    30 * MINUTES,
  );
});

/** What the product says of what it does not take. */
const KNOWN_REFUSALS =
  /^(?:holds an invisible character|holds nothing that could be read|has more than 8 accents|Too (?:big|small)|This image|There is no image|The title is the page’s only heading|The article has no text|More than|This paragraph has more)/;

/** What an article's page says otherwise than its file. */
async function faultsOf(page: Page, { fields, html, isString, body }: HostileArticle): Promise<string[]> {
  const faults = await foreignParts(page);
  const found = await page.evaluate(() => {
    const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content;
    const prose = document.querySelector('.prose');
    return {
      heading: document.querySelector('h1')?.textContent.trim(),
      title: document.title,
      description: meta('description'),
      shared: meta('og:title'),
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      alternative: document.querySelector<HTMLImageElement>('main figure img, main img')?.alt,
      all: document.querySelector('main')?.textContent ?? '',
      prose: prose?.textContent ?? '',
      // The marks of the analysis depend on the names that the whole edition knows.
      elements: [...(prose?.querySelectorAll('*:not(span, data, time, q, .mention)') ?? [])].map(({ localName }) => localName).join(' '),
    };
  });
  const expected = oneLine(fields.text);
  const say = (what: string, is: unknown) => faults.push(`${what} is ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`);
  if (found.heading !== expected) say('the heading', found.heading);
  if (!found.title.startsWith(expected)) say('the title', found.title);
  if (found.description !== expected) say('the description', found.description);
  if (found.shared !== expected) say('the title for sharing', found.shared);
  if (found.alternative !== expected) say('the alternative text', found.alternative);
  const data = JSON.parse(found.data) as { headline: string; author: { name: string }; correction: { text: string }[]; isBasedOn: { name: string }[] };
  for (const text of [data.headline, data.author.name, data.correction[0]?.text, data.isBasedOn[0]?.name]) if (text !== expected) say('JSON-LD', text);
  // Title, summary, author, place, source with its note, credit, correction.
  if (found.all.split(expected).length - 1 < 5) say('the page', 'without it');
  const tree = readHtml(html);
  if (found.prose !== textOf(tree)) faults.push(`the text is ${JSON.stringify(found.prose)} and not ${JSON.stringify(textOf(tree))}`);
  const elements = elementsOf(tree)
    .filter(({ tagName, properties }) => !['span', 'data', 'time', 'q'].includes(tagName) && ![properties['className']].flat().includes('mention'))
    .map(({ tagName }) => tagName)
    .join(' ');
  if (found.elements !== elements) faults.push(`the text has the elements ${found.elements} and not ${elements}`);
  if (isString && !inked(found.prose).includes(inked(body.text))) faults.push(`the text does not say ${JSON.stringify(body.text)}`);
  return faults;
}
