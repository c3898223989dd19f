import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite, project, runCommand } from './site-copy.ts';

const golden = join(project, 'tests/fixtures/golden');
/** The files of the site that are compared whole: one of each template that shows content, and what programs read. */
const COMPARED = [
  'articles/bridge-closes/index.html',
  'articles/bridge-reopens/index.html',
  'places/northport/index.html',
  'people/ana-reyes/index.html',
  'timeline/index.html',
  'data/index.html',
  'data/events.csv',
  'people/ana-reyes/feed.xml',
  'feed.xml',
  'sitemap.xml',
  'edition.json',
  'search/index.json',
];

let root: string;
const published = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
/** Digests in the names of scripts and styles and in the edition's id change with every line of code: they are left out. */
const withoutDigests = (text: string) =>
  text
    .replaceAll(/(\/_astro\/[\w[\].@-]*?)\.[\w-]{8}\.(css|js)/g, '$1.$2')
    .replaceAll(/"(id|edition)":"[0-9a-f]{16}"/g, '"$1":"…"')
    .replaceAll(/data-edition="[0-9a-f]{16}"/g, 'data-edition="…"');

beforeAll(() => {
  root = copySite(join(golden, 'content'));
  const build = runCommand(root, 'build');
  expect(build.stderr).toBe('');
  expect(build.status).toBe(0);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the site of a small edition, under a base path', () => {
  test.each(COMPARED)('%s is as it was approved', (path) => {
    const actual = withoutDigests(published(path));
    const expectedFile = join(golden, 'expected', path);
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '';
    if (actual !== expected && process.env['CI'] === undefined) {
      // The changed twin, to be looked at and, when it is right, put in place of the expected file.
      const changed = join(golden, 'changed', path);
      mkdirSync(dirname(changed), { recursive: true });
      writeFileSync(changed, actual);
    }
    expect(actual).toBe(expected);
  });

  test('no title breaks out of its place', () => {
    const page = published('articles/bridge-closes/index.html');
    // In a quoted attribute it is a text; anywhere else it would be an element.
    expect(page.replaceAll(/"[^"]*"/g, '""')).not.toContain('<script>alert');
    const [, jsonLd] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)!;
    expect(JSON.stringify(JSON.parse(jsonLd!))).toContain('Bridge closes </script><script>alert(1)</script>');
  });

  test('an address that a page had leads on to it, by its host or by a page without a script', async () => {
    const page = published('people/ana-reyes-mayor/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/gazette/people/ana-reyes/">');
    expect(page).toMatch(/<link rel="canonical" href="https?:[^"]*\/gazette\/people\/ana-reyes\/">/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<a href="/gazette/people/ana-reyes/">Ana Reyes</a>');
    expect(page).not.toContain('<script');
    // In the look of the site, by the one file of styles that its other pages have loaded.
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

  test('every address has the base path, those that an author wrote too', () => {
    const page = published('articles/bridge-closes/index.html');
    expect(page).toContain('href="/gazette/articles/bridge-reopens/"');
    expect([...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter(([, address]) => !address!.startsWith('/gazette/'))).toEqual([]);
  });

  test('a draft is nowhere', () => {
    expect(existsSync(join(root, 'dist/articles/not-yet'))).toBe(false);
    for (const path of COMPARED) expect(published(path)).not.toContain('Not yet');
  });

  test('a second build makes the same bytes', () => {
    const before = new Map(
      readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .sort()
        .map((path) => [path, contentOf(path)]),
    );
    rmSync(join(root, 'node_modules/.astro'), { recursive: true });
    const build = runCommand(root, 'build', [], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect(build.status).toBe(0);
    const after = new Map(
      readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .sort()
        .map((path) => [path, contentOf(path)]),
    );
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path)).toEqual([]);
  }, 120_000);
});

/** A file of the published site as a string; a folder as none. */
function contentOf(path: string): string {
  try {
    return readFileSync(join(root, 'dist', path), 'base64');
  } catch {
    return '';
  }
}
