import { expect, test } from 'vitest';
import { withoutRemovedAttributes } from '../../src/import/strip-removed.ts';
import { parseMarkdown } from '../../src/markdown/index.ts';

const removedFrom = (body: string) => parseMarkdown(body, { imageSize: () => null }).removed;

test.each([
  ['A <b style="x: y">bold</b> word', 'A <b>bold</b> word'],
  [
    '<ul class="list">\n  <li>\n    <a target="_blank" rel=nofollow href="https://a.example">a</a>\n  </li>\n</ul>',
    '<ul>\n  <li>\n    <a href="https://a.example">a</a>\n  </li>\n</ul>',
  ],
  ['> a <span class="a"\n> lang="en">b</span>', '> a <span\n> lang="en">b</span>'],
  ['| a |\n| - |\n| <b style="c">x</b> \\| <i CLASS=y>z</i> |', '| a |\n| - |\n| <b>x</b> \\| <i>z</i> |'],
  ['- a\n\n  <div>\n  <a href="https://a.example" target="_blank">b</a>\n  </div>', '- a\n\n  <div>\n  <a href="https://a.example">b</a>\n  </div>'],
  ['<p align="center" lang="uk">a</p>', '<p lang="uk">a</p>'],
])('attributes that a build removes: %s', (body, expected) => {
  const cleaned = withoutRemovedAttributes(body, removedFrom(body));
  expect(cleaned).toBe(expected);
  expect(removedFrom(cleaned)).toEqual([]);
});

test.each(['`<b style="x">` is code', '    <b style="x">code</b>', '<td colspan="2">a</td>', '<a href="/a" title="class=x">a</a>', 'a < b class="x">'])(
  'a text without such attributes is unchanged: %s',
  (body) => expect(withoutRemovedAttributes(body, removedFrom(body))).toBe(body),
);

test('elements that a build removes stay, and are reported again', () => {
  const body = 'A <font color="red" class="x">word</font>';
  expect(withoutRemovedAttributes(body, removedFrom(body))).toBe(body);
});
