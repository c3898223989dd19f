import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDeadLinks } from '../../src/build/dead-links.ts';
import { unlinkDeadAnchors } from '../../src/build/unlink-dead-anchors.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  [
    'a link loses its address and keeps its words and other attributes',
    '<p>See <a class="x" href="/gone/" title="y">there</a>.</p>',
    '<p>See <a class="x" title="y">there</a>.</p>',
  ],
  ['a link whose address has character references', '<a href="/gone/?a=1&amp;b=2">x</a>', '<a>x</a>'],
  ['every one of several dead links', '<a href=\'/gone/\'>1</a><a href="./gone/">2</a><a href="/">3</a>', '<a>1</a><a>2</a><a href="/">3</a>'],
  ['a link to a fragment that does not exist', '<a href="/#gone">x</a>', '<a>x</a>'],
  ['elements other than links keep their addresses', '<img src="/gone.png"><link href="/gone.css">', '<img src="/gone.png"><link href="/gone.css">'],
  ['what only looks like a link', '<script>\'<a href="/gone/">\'</script><a href="/gone/">x</a>', '<script>\'<a href="/gone/">\'</script><a>x</a>'],
])('%s', (_, before, after) => {
  const folder = temporaryFolder({ 'index.html': before });
  unlinkDeadAnchors(folder, findDeadLinks(folder, { base: '/', address: 'https://news.example' }).dead);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(after);
});

test('links to a missing fragment are removed on every page that has one', () => {
  const folder = temporaryFolder({ 'index.html': '', 'a.html': '<a href="/#gone">', 'b.html': '<a href="index.html#gone">' });
  const options = { base: '/', address: 'https://news.example' };
  unlinkDeadAnchors(folder, findDeadLinks(folder, options).dead);
  expect(findDeadLinks(folder, options).dead).toEqual([]);
});
