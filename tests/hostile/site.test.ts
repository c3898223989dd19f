import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedChromium } from '../browser/harness/chromium.ts';
import { buildHostileSite, type HostileSite } from './built.ts';
import { MARKUP, sampled, STRINGS, type Case } from './cases.ts';
import { fieldOf, hostileEdition, writeEdition } from './edition.ts';
import { articleProblems, entityProblems, foreignParts, oneLine } from './page-problems.ts';
import { addressProblems, CLAIMS, SEARCH, TIMELINE, typedProblems } from './queries.ts';
import { hasSuites } from './suites.ts';
import { inPages, seenOn, touchEverything } from './witness.ts';
import { xmlTexts } from './xml-texts.ts';

const MINUTES = 60_000;
/** All pages of entities have the same template, so only one in this many is also opened without the policy. */
const UNPROTECTED_EVERY = 5;
/** Number of strings that are queried on one open page; one of these is typed, and opened by a link. */
const IN_ONE_PAGE = 24;

/** Messages of refusals that the tests know. */
const KNOWN_REFUSALS =
  /^(?:contains an invisible character|contains no visible character|has more than 8 accents|Too (?:big|small)|This image|There is no image|The title is the page’s only heading|The article has no text|More than|This paragraph has more)/;

/** The guard that keeps a spreadsheet from running a cell. */
const GUARD = /((?:^|;)\s*'*)'([=+\-@＝＋－＠])/g;

/** Distribute strings over the pages that are opened. */
const inShares = (strings: readonly Case[]): Case[][] =>
  Array.from({ length: Math.ceil(strings.length / IN_ONE_PAGE) }, (_, share) => strings.slice(share * IN_ONE_PAGE, (share + 1) * IN_ONE_PAGE));

describe.skipIf(!hasSuites)('the site of a hostile edition', () => {
  const strings = sampled(STRINGS);
  const edition = hostileEdition(sampled(MARKUP), strings);
  let browser: Browser;
  let site: HostileSite;
  let files: string[];
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

  beforeAll(async () => {
    browser = await sharedChromium();
    site = await buildHostileSite((folder) => writeEdition(edition, folder));
    files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  }, 20 * MINUTES);
  afterAll(async () => {
    await site?.close();
  });

  test('every refusal has a known message with the remedy', () => {
    const refusals = [...edition.refused].map(([message, ids]) => `${ids.length} × ${message}`).sort();
    console.log(`${edition.articles.length} articles and ${edition.entities.length} entities; refused:\n  ${refusals.join('\n  ')}`);
    for (const message of edition.refused.keys()) expect(message).toMatch(KNOWN_REFUSALS);
  });

  test.each([
    ['with its Content-Security-Policy', true],
    ['without it', false],
  ])(
    '%s: no script runs, no request leaves the site, every string is unchanged',
    async (_, isProtected) => {
      site.protect(isProtected);
      const articles = new Map(edition.articles.map((article) => [`/articles/${article.slug}/`, article]));
      const entities = new Map(edition.entities.map(({ id, name }) => [id, name]));
      const entityOf = (address: string) => entities.get(/^\/(?:people|places|organizations)\/([^/]+)\/$/.exec(address)?.[1] ?? '');
      const all = files.filter((path) => path.endsWith('.html')).map((path) => `/${path.replace(/index\.html$/, '')}`);
      const pages = isProtected ? all : all.filter((address, number) => !entityOf(address) || number % UNPROTECTED_EVERY === 0);
      const problems: string[] = [];
      await inPages(browser, site.origin, pages, async (witness, address) => {
        const { page } = witness;
        await witness.open(site.origin + address);
        const article = articles.get(address);
        const entity = entityOf(address);
        if (article) await touchEverything(witness);
        await witness.settle();
        problems.push(...(await foreignParts(page)).map((part) => `${address}: ${part}`), ...seenOn(address, witness.take()));
        if (article) problems.push(...(await articleProblems(page, article)));
        if (entity) problems.push(...(await entityProblems(page, entity)));
      });
      expect(pages.length).toBeGreaterThan(articles.size + entities.size / UNPROTECTED_EVERY);
      expect(problems).toEqual([]);
    },
    30 * MINUTES,
  );

  test.each([
    ['the search', SEARCH],
    ['the timeline', TIMELINE],
    ['the list of all claims', CLAIMS],
  ])(
    'in the URL of %s: no script runs, no request leaves the site, the string is shown unchanged',
    async (_, asked) => {
      site.protect(true);
      const problems: string[] = [];
      await inPages(browser, site.origin, inShares(strings), async (witness, share) => {
        await witness.open(site.origin + asked.address);
        problems.push(...(await addressProblems(witness.page, asked, share)));
        await witness.settle();
        const where = `one of ${share.map(({ id }) => id).join(', ')}`;
        problems.push(...seenOn(where, witness.take()), ...(await foreignParts(witness.page)).map((part) => `${where}: ${part}`));
      });
      expect(problems).toEqual([]);
    },
    30 * MINUTES,
  );

  test(
    'typed into the search, and in a URL: the same',
    async () => {
      site.protect(true);
      const problems: string[] = [];
      const some = strings.filter((_, number) => number % IN_ONE_PAGE === 0);
      await inPages(browser, site.origin, some, async (witness, string) => {
        const value = encodeURIComponent(string.text.toWellFormed());
        await witness.open(`${site.origin}/timeline/?person=${value}&from=${value}#${value}`);
        await witness.open(`${site.origin}/claims/?speaker=${value}&from=${value}#${value}`);
        await witness.open(`${site.origin}/search/?q=${value}#${value}`);
        problems.push(...(await typedProblems(witness.page, string)), ...(await foreignParts(witness.page)).map((part) => `${string.id}: ${part}`));
        await witness.settle();
        problems.push(...seenOn(string.id, witness.take()));
      });
      expect(problems).toEqual([]);
    },
    30 * MINUTES,
  );

  describe('files for programs contain every string unchanged', () => {
    const titles = edition.articles.map(({ fields }) => oneLine(fieldOf(fields))).sort();
    const names = edition.entities.map(({ name }) => oneLine(name.text));

    test('every XML file is well-formed, and the feed has the titles', () => {
      const texts = new Map(files.filter((path) => path.endsWith('.xml')).map((path) => [path, xmlTexts(read(path))]));
      const feed = texts.get('feed.xml')!.filter(({ name, path }) => name === 'title' && path.includes('entry'));
      expect(feed.length).toBe(Math.min(50, titles.length));
      expect(feed.map(({ text }) => text).filter((title) => !titles.includes(title))).toEqual([]);
      expect(texts.get('sitemap.xml')!.filter(({ name }) => name === 'loc').length).toBeGreaterThan(titles.length);
    });

    test('every JSON file can be read, and the tables have the titles and the names', () => {
      for (const path of files.filter((file) => /json(?:ld)?$/.test(file))) JSON.parse(read(path));
      const rows = <Row>(path: string) => JSON.parse(read(path)) as Row[];
      expect(
        rows<{ title: string }>('data/articles.json')
          .map(({ title }) => title)
          .sort(),
      ).toEqual(titles);
      const known = new Set(rows<{ name: string }>('data/entities.json').map(({ name }) => name));
      expect(names.filter((name) => !known.has(name))).toEqual([]);
      for (const { slug, fields } of edition.articles) {
        const { title } = JSON.parse(read(`articles/${slug}/ninjs.json`)) as { title: string };
        expect(title).toBe(oneLine(fieldOf(fields)));
      }
    });

    test('the CSV tables equal the JSON tables, except for the guard against formulas', () => {
      for (const path of files.filter((file) => file.endsWith('.csv'))) {
        const table = parseCsv<Record<string, string>>(read(path), { columns: true, bom: true });
        const rows = JSON.parse(read(path.replace(/csv$/, 'json'))) as Record<string, unknown>[];
        expect(table.length).toBe(rows.length);
        table.forEach((row, number) => {
          for (const [column, cell] of Object.entries(row)) {
            const value = rows[number]![column];
            if (typeof value !== 'string') continue;
            expect(cell).not.toMatch(/^\s*[=+\-@]/);
            expect({ path, column, cell: cell.replace(GUARD, '$1$2') }).toEqual({ path, column, cell: value.replace(/\s+/g, ' ') });
          }
        });
      }
    });

    test('the calendar can be read, and has the texts of events', () => {
      const events = ICAL.Component.fromString(read('data/events.ics')).getAllSubcomponents('vevent');
      expect(events.length).toBeGreaterThan(0);
      const said = events.map((event) => String(event.getFirstPropertyValue('description')));
      expect(said.filter((text) => !titles.some((title) => text.includes(title)))).toEqual([]);
    });
  });
});
