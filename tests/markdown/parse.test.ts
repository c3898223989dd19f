import { defaultSchema } from 'rehype-sanitize';
import { describe, expect, test } from 'vitest';
import { allowedHtml } from '../../src/markdown/allowed-html.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { imageSize } from './image-size.ts';
import { elementsOf, treeOf } from './trees.ts';

const html = (source: string) => renderHtml(treeOf(source));
const parse = (source: string, firstLine = 1) => parseMarkdown(source, { firstLine, imageSize });

describe('removed content', () => {
  test('is reported by line, column and description', () => {
    const source = [
      'One <em onclick="go()">two</em>.',
      '',
      '<script>alert(1)</script>',
      '',
      'Three',
      '[four](javascript:alert(1)) <font color="red">five</font>',
      '',
      '<p style="color:red" class="a">six</p>',
    ].join('\n');
    expect(parse(source, 10).removed).toEqual([
      { line: 10, column: 5, description: 'attribute onclick of <em>', attribute: { name: 'onclick', element: 'em' } },
      { line: 12, column: 1, description: '<script> element' },
      { line: 15, column: 1, description: 'link to javascript:' },
      { line: 15, column: 29, description: '<font> element' },
      { line: 17, column: 1, description: 'attribute style of <p>', attribute: { name: 'style', element: 'p' } },
      { line: 17, column: 1, description: 'attribute class of <p>', attribute: { name: 'class', element: 'p' } },
    ]);
  });

  test('is found inside and after elements that are replaced by their content', () => {
    const { removed } = parse('<center><nav><b id="x">a</b></nav></center><i lang="en" title="t">b</i>');
    expect(removed.map(({ description }) => description)).toEqual(['<center> element', '<nav> element', 'attribute title of <i>']);
  });

  test('is nothing in plain Markdown, including comments and footnotes', () => {
    const source = '## A\n\n*a* [b](/c "d") `e`[^f] <!-- g -->\n\n- [x] h\n\n| i |\n|:-:|\n| j |\n\n```js\nk\n```\n\n![l](/images/bridge.jpg)\n\n[^f]: m';
    expect(parse(source)).toMatchObject({ removed: [], problems: [] });
  });

  test('a scheme is reported as a browser reads it', () => {
    expect(parse('<a href=" JaVa&#10;script:x">a</a>').removed).toEqual([{ line: 1, column: 1, description: 'link to javascript:' }]);
  });

  test('text is removed with elements that are not prose, and kept with others', () => {
    expect(html('<style>p{}</style>\n\n<svg><text>a</text></svg>\n\n<template>b</template>\n\n<article>c</article>')).not.toMatch(/p\{\}|a<|b/);
    expect(html('<article>c</article>')).toBe('c');
  });

  test('includes every input that is not a checkbox of a task list', () => {
    const { tree, removed } = parse('- [x] a <input type="checkbox" disabled>\n\n<input type="password">');
    expect(elementsOf(tree).filter(({ tagName }) => tagName === 'input')).toHaveLength(1);
    expect(removed.map(({ line, description }) => ({ line, description }))).toEqual([
      { line: 1, description: '<input> element' },
      { line: 3, description: 'attribute type of <input>' },
      { line: 3, description: '<input> element' },
    ]);
  });
});

describe('allowed content', () => {
  test('is what GitHub allows, or less', () => {
    const alsoOnGitHub = ['caption', 'figure', 'figcaption'];
    expect(allowedHtml.tagNames?.filter((name) => !defaultSchema.tagNames?.includes(name) && !alsoOnGitHub.includes(name))).toEqual([]);
    expect(allowedHtml.protocols?.['href']).toEqual(['http', 'https', 'mailto']);
  });

  test.each([
    ['[a](https://example.org/b)', '<p><a href="https://example.org/b" rel="external noopener">a</a></p>'],
    ['[a](//example.org/b)', '<p><a href="//example.org/b" rel="external noopener">a</a></p>'],
    [
      '[a](/b) [a](b#c) [a](#d) [a](mailto:e@example.org)',
      '<p><a href="/b">a</a> <a href="b#c">a</a> <a href="#d">a</a> <a href="mailto:e@example.org">a</a></p>',
    ],
    ['[a](ftp://example.org) [a](data:text/html,b)', '<p><a>a</a> <a>a</a></p>'],
    ['<a title="b" href="/c" target="_blank" rel="opener">a</a>', '<p><a href="/c" title="b">a</a></p>'],
  ])('links: %s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    ['<p id="m1" class="mention" name="x">a</p>', { id: 'user-content-m1' }],
    ['<a id="s-1" class="sentence" data-entity="x">a</a>', { id: 'user-content-s-1' }],
    ['<li id="t1">a</li>', { id: 'user-content-t1' }],
    ['<p id="a b">a</p>', {}],
  ])('an author can write no class or annotation of the site, and no id without the prefix: %s', (source, expected) => {
    const written = elementsOf(treeOf(source)).filter(({ tagName }) => tagName !== 'p' || source.startsWith('<p'));
    expect(written.map(({ properties }) => properties)).toEqual([expected]);
  });

  test('every id of a footnote has the prefix, whatever its label, and is unique', () => {
    const tree = treeOf('a[^m1] b[^s-x] <a id="user-content-fn-m1">c</a> <a id="user-content-fnref-m1">d</a>\n\n[^m1]: e\n[^s-x]: f');
    const ids = elementsOf(tree).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('user-content-') || id === 'footnote-label')).toBe(true);
    expect(ids).toContain('user-content-fnref-s-x');
  });

  test('Windows line ends count as one', () => {
    expect(parse('a\r\n\r\n<font>b</font>\r\n').removed).toEqual([{ line: 3, column: 1, description: '<font> element' }]);
    expect(html('a\r\nb&#13;c')).toBe('<p>a\nb c</p>');
  });
});

describe('problems', () => {
  const noAlt = 'This image has no alternative text: say what it shows between the brackets, as in ![A bridge at dusk](/images/bridge.jpg).';
  const offSite = 'This image is not on the site: put it into public/images/ and write its path from there, such as /images/bridge.jpg.';
  const missing = (path: string) => `There is no image public${path}: add the file or correct the path.`;

  test.each([
    ['![](/images/bridge.jpg)', noAlt],
    ['<img src="/images/bridge.jpg">', noAlt],
    ['![a](https://example.org/b.jpg)', offSite],
    ['![a](//example.org/b.jpg)', offSite],
    ['<img src="/\\example.org/b.jpg" alt="a">', offSite],
    ['![a](images/bridge.jpg)', offSite],
    ['![a](data:image/gif;base64,AAAA)', offSite],
    ['![a](/%E0%A4%A.jpg)', offSite],
    ['![a](/b%2F..%2F..%2Fc.jpg)', offSite],
    ['![a](/images/other.jpg)', missing('/images/other.jpg')],
    ['![a](/../../secret.jpg)', missing('/secret.jpg')],
  ])('%s', (source, message) => {
    const { tree, problems } = parse(`One\n\n  two ${source}`, 5);
    expect(problems).toEqual([{ line: 7, column: 7, message }]);
    expect(elementsOf(tree).map(({ tagName }) => tagName)).not.toContain('img');
  });

  test('a valid image has none', () => {
    expect(parse('![A bridge](/images/bridge.jpg)').problems).toEqual([]);
  });

  test.each([
    ['# Title', 3, 1],
    ['Title\n===', 3, 1],
    ['a <h1>Title</h1>', 3, 3],
  ])('a heading of the first level: %s', (source, line, column) => {
    expect(parse(source, 3).problems).toEqual([
      { line, column, message: 'The title is the page’s only heading of the first level: begin headings in the text with “##”.' },
    ]);
  });

  test('other headings keep their level', () => {
    expect(elementsOf(treeOf('## a\n\n###### b')).map(({ tagName }) => tagName)).toEqual(['h2', 'a', 'h6', 'a']);
  });
});
