import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CheckedSite, findDeadLinks, remainingLinks } from '../../src/build/dead-links.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const site = { base: '/', address: 'https://news.example' };

/** Return the dead links of a site with these pages, as `page link`. */
function deadLinks(files: Record<string, string>, base = '/'): string[] {
  const { dead } = findDeadLinks(temporaryFolder(files), { base, address: 'https://news.example' });
  return dead.map(({ page, link }) => `${page} ${link}`);
}

/** The page /other/, with the targets of fragments. */
const OTHER_PAGE = '<h2 id="may">May</h2><a name="old"></a><p id="п1">x</p>';

describe('live links', () => {
  test.each([
    ['a folder', '<a href="/other/">'],
    ['the home page', '<a href="/">'],
    ['a file', '<a href="/feed.xml">'],
    ['a relative path', '<a href="../other/">'],
    ['a query', '<a href="/other/?place=shebekino#may">'],
    ['a fragment of another page', '<a href="/other/#may">'],
    ['an old anchor', '<a href="/other/#old">'],
    ['a fragment that is encoded', '<a href="/other/#%D0%BF1">'],
    ['a fragment of the same page', '<p id="a"><a href="#a">'],
    ['the top of a page', '<a href="#"><a href="#top"><a href="/other/#top">'],
    ['a text fragment', '<a href="/other/#:~:text=May"><a href="/other/#may:~:text=May">'],
    ['a part of an image', '<svg><use href="/icons.svg#star"></use></svg>'],
    ['the full address of the site', '<link rel="canonical" href="https://news.example/other/">'],
    ['other sites and other schemes', '<a href="https://elsewhere.example/x"><a href="//elsewhere.example/x"><a href="mailto:a@b.example"><img src="data:,">'],
    ['a path that is encoded', '<a href="/%D1%96%D0%BC/">'],
    ['an image in several sizes', '<img srcset="/feed.xml 1x, /icons.svg 2x" src="/feed.xml">'],
    ['what only looks like a link', '<script>const a = \'<a href="/gone/">\'</script><p>href="/gone/"</p>'],
  ])('%s', (_, markup) => {
    const files = { 'index.html': '', 'other/index.html': OTHER_PAGE, 'ім/index.html': '', 'feed.xml': '', 'icons.svg': '<svg><g id="star"/></svg>' };
    expect(deadLinks({ ...files, 'page/index.html': markup })).toEqual([]);
  });
});

describe('dead links', () => {
  test.each([
    ['a page that does not exist', '<a href="/gone/">', '/gone/'],
    ['a file that does not exist', '<img src="/gone.png">', '/gone.png'],
    ['a relative path', '<a href="other/">', 'other/'],
    ['a fragment of the same page', '<a href="#gone">', '#gone'],
    ['a fragment of another page', '<a href="/other/#gone">', '/other/#gone'],
    ['a fragment with a capital that its target does not have', '<a href="/other/#May">', '/other/#May'],
    ['a part of an image', '<svg><use href="/icons.svg#gone"></use></svg>', '/icons.svg#gone'],
    ['a folder without its slash', '<a href="/other">', '/other'],
    ['the full address of the site', '<meta property="og:image" content="https://news.example/gone.png">', 'https://news.example/gone.png'],
    ['one of several sizes of an image', '<img srcset="/icons.svg 1x, /gone.svg 2x">', '/gone.svg'],
    ['the address of a form', '<form action="/gone/">', '/gone/'],
    ['a broken escape', '<a href="/%zz/">', '/%zz/'],
  ])('%s', (_, markup, link) => {
    const files = { 'other/index.html': OTHER_PAGE, 'icons.svg': '<svg><g id="star"/></svg>' };
    expect(deadLinks({ ...files, 'page/index.html': markup })).toEqual([`page/index.html ${link}`]);
  });

  test('every page with the link is named, in order', () => {
    expect(deadLinks({ 'b/index.html': '<a href="/gone/">', 'a/index.html': '<a href="/gone/"><a href="/b/">' })).toEqual([
      'a/index.html /gone/',
      'b/index.html /gone/',
    ]);
  });

  test('the reason says how to fix it', () => {
    const folder = temporaryFolder({ 'index.html': '<a href="/other">', 'other/index.html': '' });
    expect(findDeadLinks(folder, site).dead[0]?.reason).toBe('it needs a “/” at its end');
  });
});

describe('a site in a subfolder', () => {
  test('its links begin with the base path', () => {
    const files = { 'index.html': '<a href="/news/other/"><a href="/other/"><a href="https://news.example/about">', 'other/index.html': '<a href="../">' };
    expect(deadLinks(files, '/news/')).toEqual(['index.html /other/']);
  });
});

test('pages are counted in all folders', () => {
  const folder = temporaryFolder({ 'index.html': '', '404.html': '', 'a/b/index.html': '', 'feed.xml': '' });
  expect(findDeadLinks(folder, site)).toMatchObject({ pages: 3, dead: [] });
});

describe('a check that knows the previous check, which found no dead links', () => {
  const first = {
    'index.html': '<a href="/other/#may"><a href="/third/"><a href="/icons.svg#star">',
    'other/index.html': '<h2 id="may">May</h2><h2 id="june">June</h2>',
    'third/index.html': '<a href="/other/">',
    'icons.svg': '<svg><g id="star"/></svg>',
  };

  /** Build a site, check it and change these files. Returns its folder, and what the next check knows about the site before the changes. */
  function checkedBefore(changes: Record<string, string | null>): { folder: string; before: CheckedSite } {
    const folder = temporaryFolder(first);
    const { targets } = findDeadLinks(folder, site);
    const old: Record<string, string> = first;
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) rmSync(join(folder, path));
      else writeFiles(folder, { [path]: content });
    }
    const isSame = (path: string) => !(path in changes);
    return { folder, before: { targets, files: new Map(Object.entries(old)), isSame, readBefore: (path) => old[path] ?? null } };
  }

  /** Return the dead links after these files have changed (or, if null, were deleted). Also expects the same result from a check that does not know the previous one. */
  function deadSince(changes: Record<string, string | null>): string[] {
    const { folder, before } = checkedBefore(changes);
    const { dead, targets } = findDeadLinks(folder, site, { before });
    const complete = findDeadLinks(folder, site);
    expect(dead).toEqual(complete.dead);
    expect(targets).toEqual(complete.targets);
    return dead.map(({ page, link }) => `${page} ${link}`);
  }

  test.each<[string, Record<string, string | null>, string[]]>([
    ['nothing has changed', {}, []],
    ['a page has lost a target that another page links to', { 'other/index.html': '<h2 id="june">June</h2>' }, ['index.html /other/#may']],
    ['a page has lost a target that no page links to', { 'other/index.html': '<h2 id="may">May</h2>' }, []],
    ['a page is gone', { 'third/index.html': null }, ['index.html /third/']],
    ['a page is gone, and the page that linked to it no longer does', { 'third/index.html': null, 'index.html': '<a href="/other/#may">' }, []],
    ['a drawing has lost a part', { 'icons.svg': '<svg></svg>' }, ['index.html /icons.svg#star']],
    ['a page links to another target of an unchanged page', { 'third/index.html': '<a href="/other/#june">' }, []],
    ['a page links to a target that an unchanged page does not have', { 'third/index.html': '<a href="/other/#july">' }, ['third/index.html /other/#july']],
    ['a page links to a page that does not exist', { 'third/index.html': '<a href="/fourth/">' }, ['third/index.html /fourth/']],
    ['the links of a new page are dead', { 'fourth/index.html': '<a href="#gone"><a href="/gone/">' }, ['fourth/index.html #gone', 'fourth/index.html /gone/']],
  ])('%s', (_, changes, dead) => {
    expect(deadSince(changes)).toEqual(dead);
  });

  test('unchanged pages are not read again, even if others lose targets that nobody links to any more', () => {
    const { folder, before } = checkedBefore({ 'index.html': '<a href="/third/">', 'other/index.html': '' });
    // A check that read this page would find a dead link.
    writeFiles(folder, { 'third/index.html': '<a href="/gone/">' });
    expect(findDeadLinks(folder, site, { before }).dead).toEqual([]);
  });

  test('all pages are read if the previous content of a changed page is unknown', () => {
    const { folder, before } = checkedBefore({ 'index.html': '' });
    writeFiles(folder, { 'third/index.html': '<a href="/gone/">' });
    expect(findDeadLinks(folder, site, { before: { ...before, readBefore: () => null } }).dead).toHaveLength(1);
  });
});

test('dead links remain if their pages still contain them', () => {
  const folder = temporaryFolder({ 'a.html': '<a href="/gone/">', 'b.html': '<a>', 'c.html': '<img src="/gone/">' });
  const dead = ['a.html', 'b.html', 'c.html'].map((page) => ({ page, link: '/gone/', reason: '' }));
  expect(remainingLinks(folder, dead).map(({ page }) => page)).toEqual(['a.html', 'c.html']);
});
