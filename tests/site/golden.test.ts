import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { project } from './site-copy.ts';

const golden = join(project, 'tests/fixtures/golden');
/** A page of each template that shows content. */
const PAGES = [
  'articles/bridge-closes/index.html',
  'articles/bridge-reopens/index.html',
  'places/northport/index.html',
  'people/ana-reyes/index.html',
  'timeline/index.html',
  'data/index.html',
];
/** Files for programs. */
const FILES = ['data/events.csv', 'people/ana-reyes/feed.xml', 'feed.xml', 'sitemap.xml', 'edition.json', 'search/index.json'];

const published = (path: string) => readFileSync(join(inject('goldenSite'), path), 'utf8');
/** Remove digests from the names of scripts and styles and from the edition's id: they change with every line of code. */
const withoutDigests = (text: string) =>
  text
    .replaceAll(/(\/_astro\/[\w[\].@-]*?)\.[\w-]{8}\.(css|js)/g, '$1.$2')
    .replaceAll(/"(id|edition)":"[0-9a-f]{16}"/g, '"$1":"…"')
    .replaceAll(/"folders":"[0-9a-f]+"/g, '"folders":"…"')
    .replaceAll(/data-edition="[0-9a-f]{16}"/g, 'data-edition="…"');

/** Split a page into its `<main>` and the elements around it, one per line. */
function partsOf(path: string): { main: string; around: string[] } {
  const page = withoutDigests(published(path));
  const [from, to] = [page.indexOf('<main'), page.indexOf('</main>') + '</main>'.length];
  const around = `${page.slice(0, from)}\n${page.slice(to)}`.replaceAll('><', '>\n<').split('\n');
  return { main: page.slice(from, to), around: around.map((line) => line.trim()).filter((line) => line !== '') };
}

/** Expect text like that of the approved file. A changed text is written to `golden/changed`, to be looked at and, if it is right, approved. */
function expectApproved(path: string, actual: string): void {
  const expectedFile = join(golden, 'expected', path);
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '';
  if (actual !== expected && process.env['CI'] === undefined) {
    const changed = join(golden, 'changed', path);
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, actual);
  }
  expect(actual).toBe(expected);
}

describe('the site of a small edition, under a base path', () => {
  // The masthead marks the section that a page belongs to, which differs between pages.
  const withoutCurrent = (line: string) => line.replace(/ aria-current="\w+"/, '');
  const pages = PAGES.map((path) => ({ path, ...partsOf(path) }));
  const frame = pages[0]!.around.map(withoutCurrent).filter((line) => pages.every(({ around }) => around.map(withoutCurrent).includes(line)));

  test('head, masthead and footer, as far as all pages share them, are as approved', () => {
    expectApproved('frame.html', `${frame.join('\n')}\n`);
  });

  test.each(pages)('$path: its own lines of the frame and its <main> are as approved', ({ path, main, around }) => {
    const own = around.filter((line) => !frame.includes(line));
    expectApproved(path, `${own.join('\n')}\n${main}\n`);
  });

  test.each(FILES)('%s is as approved', (path) => {
    expectApproved(path, withoutDigests(published(path)));
  });

  test('markup in a title stays text, in attributes, in the page and in JSON-LD', () => {
    const page = published('articles/bridge-closes/index.html');
    // In a quoted attribute it is text; anywhere else it would be an element.
    expect(page.replaceAll(/"[^"]*"/g, '""')).not.toContain('<script>alert');
    const [, jsonLd] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)!;
    expect(JSON.stringify(JSON.parse(jsonLd!))).toContain('Bridge closes </script><script>alert(1)</script>');
  });

  test('a former address redirects, by the host or by a page without a script', async () => {
    const page = published('people/ana-reyes-mayor/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/gazette/people/ana-reyes/">');
    expect(page).toMatch(/<link rel="canonical" href="https?:[^"]*\/gazette\/people\/ana-reyes\/">/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<a href="/gazette/people/ana-reyes/">Ana Reyes</a>');
    expect(page).not.toContain('<script');
    // It has the style sheet that the other pages of the site have.
    const [styles] = /<link rel="stylesheet" href="\/gazette\/_astro\/[^"]+\.css">/.exec(page)!;
    expect(published('people/ana-reyes/index.html')).toContain(styles);
    expect(page).not.toContain('<style');
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off' } });
    expect((await validator.validateString(page)).results).toEqual([]);
    expect(published('_redirects')).toBe(
      '/gazette/articles/bridge-open-again/ /gazette/articles/bridge-reopens/ 301\n/gazette/people/ana-reyes-mayor/ /gazette/people/ana-reyes/ 301\n',
    );
    expect(published('sitemap.xml')).not.toContain('ana-reyes-mayor');
  });

  test('every URL has the base path, including those that authors wrote', () => {
    const page = published('articles/bridge-closes/index.html');
    expect(page).toContain('href="/gazette/articles/bridge-reopens/"');
    expect([...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter(([, address]) => !address!.startsWith('/gazette/'))).toEqual([]);
  });

  test('a draft has no page, and no page or file for programs mentions it', () => {
    expect(existsSync(join(inject('goldenSite'), 'articles/not-yet'))).toBe(false);
    for (const path of [...PAGES, ...FILES]) expect(published(path)).not.toContain('Not yet');
  });
});
