import { expect, test } from 'vitest';
import { addLinkCopies, type LinkCopy } from '../../../src/edition/articles/link-copies.ts';
import { renderHtml } from '../../../src/markdown/render.ts';
import { treeOf } from '../../markdown/trees.ts';

const MINUTES: LinkCopy = { url: 'https://council.example/minutes?a=1&b=2', copy: 'https://archive.example/1?x&y', label: '6 July 2023' };
const added = (source: string, copies = [MINUTES]) => addLinkCopies(renderHtml(treeOf(source)), copies);
const LINK =
  '<a class="link-copy" href="https://archive.example/1?x&#x26;y" rel="external noopener" title="Archived copy of 6 July 2023: https://council.example/minutes?a=1&#x26;b=2">archived</a>';

test('each link to a page is followed by the link to its copy, whatever its words contain', () => {
  const html = added(`The [*minutes* of June](<${MINUTES.url}>) and [more](<${MINUTES.url}>).`);
  expect(html.match(/<\/a> <a class="link-copy"/g)).toHaveLength(2);
  expect(html).toContain(`<em>minutes</em> of June</a> ${LINK} and `);
});

test('links to other pages, to other parts of the page and within the site stay as they are', () => {
  const source = '[a](https://council.example/minutes) [b](https://council.example/minutes#x) [c](/minutes) `<a href="https://council.example/minutes">`';
  expect(added(source)).toBe(renderHtml(treeOf(source)));
  expect(added(source, [{ ...MINUTES, url: 'https://council.example/minutes' }]).match(/link-copy/g)).toHaveLength(1);
});
