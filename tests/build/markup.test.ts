import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { forEachStartTag } from '../../src/build/markup.ts';

function tagsOf(markup: string): [string, Record<string, string>][] {
  const tags: [string, Record<string, string>][] = [];
  forEachStartTag(markup, (name, attributes) => tags.push([name, Object.fromEntries(attributes)]));
  return tags;
}

describe('start tags', () => {
  test.each<[string, string, [string, Record<string, string>][]]>([
    ['quotes of both kinds and none', `<a href="/a" title='b' id=c hidden>`, [['a', { href: '/a', title: 'b', id: 'c', hidden: '' }]]],
    ['a bracket in a value', '<a title="a > b" href="/x">', [['a', { title: 'a > b', href: '/x' }]]],
    ['character references', '<a href="/?a=1&amp;b=2&#38;c=&#x26;&quot;">', [['a', { href: '/?a=1&b=2&c=&"' }]]],
    ['a reference decoded once', '<a href="&amp;lt;">', [['a', { href: '&lt;' }]]],
    ['capitals', '<A HREF="/X">', [['a', { href: '/X' }]]],
    ['the first of two attributes of one name', '<a href="/1" href="/2">', [['a', { href: '/1' }]]],
    [
      'a void element that is closed',
      '<img src="/x.png"/><br />',
      [
        ['img', { src: '/x.png' }],
        ['br', {}],
      ],
    ],
    ['a slash at the end of an unquoted value', '<a href=/x/>', [['a', { href: '/x/' }]]],
    ['comments', '<!-- <a href="/x"> --><p>', [['p', {}]]],
    [
      'text in scripts',
      '<script type="application/ld+json">{"a":"<a href=\\"/x\\">"}</script><p>',
      [
        ['script', { type: 'application/ld+json' }],
        ['p', {}],
      ],
    ],
    [
      'text in titles',
      '<title>On <a href="/x"></title><p>',
      [
        ['title', {}],
        ['p', {}],
      ],
    ],
    ['what looks like an attribute in text', '<p>write href="/x"</p>', [['p', {}]]],
    ['end tags and declarations', '<!doctype html><p></p >', [['p', {}]]],
    ['a tag over several lines', '<a\n  href="/x"\n  id="y"\n>', [['a', { href: '/x', id: 'y' }]]],
    ['a lone bracket', '<p>3 < 4 and 5 <6</p>', [['p', {}]]],
  ])('%s', (_, markup, expected) => {
    expect(tagsOf(markup)).toEqual(expected);
  });

  test('are those that a full HTML parser finds in a page', () => {
    const page = `<meta charset="utf-8"><title>A &amp; B <a href="no"></title>
<link rel="stylesheet" href="/a.css"><style>a::after { content: '<a id="no">' }</style>
<p id="p1">One <a id="m1" href="/people/x/?a=1&amp;b=%20#y"><em title='"quoted" &gt; more'>two</em></a><br>three<!-- <i id="no"> --></p>
<svg viewBox="0 0 1 1"><use href="/icons.svg#star"/><path d="M0 0"/></svg><textarea id="t"><b id="no"></textarea>
<input disabled value=x><img srcset="/a.png 1x, /b.png 2x" src="/a.png" alt="">`;
    const tree = unified()
      .use(rehypeRaw)
      .runSync({ type: 'root', children: [{ type: 'raw', value: page }] } as never) as Nodes;
    const expected: [string, string | undefined, string | undefined][] = [];
    const walk = (node: Nodes): void => {
      if (node.type === 'element') {
        const { id, href, src } = node.properties as Record<string, string | undefined>;
        expected.push([node.tagName, id, href ?? src]);
      }
      if ('children' in node) for (const child of node.children) walk(child);
    };
    walk(tree);
    expect(expected.length).toBe(14);
    expect(tagsOf(page).map(([name, { id, href, src }]) => [name, id, href ?? src])).toEqual(expected);
  });
});
