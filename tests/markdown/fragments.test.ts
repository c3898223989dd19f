import { describe, expect, test } from 'vitest';
import { linkTargetsIn } from '../../src/markdown/link-targets.ts';
import { elementsOf, treeOf } from './trees.ts';

const headingIds = (source: string) => elementsOf(treeOf(source)).flatMap(({ tagName, properties }) => (/^h\d$/.test(tagName) ? [properties['id']] : []));
const linksOf = (source: string) =>
  elementsOf(treeOf(source)).flatMap(({ tagName, properties }) => (tagName === 'a' && properties['className'] === undefined ? [properties['href']] : []));

describe('ids of headings', () => {
  test.each([
    ['## Overview', ['overview']],
    ['## What’s *new*, in 2023?', ['whats-new-in-2023']],
    ['## A\n\n## A\n\n### A', ['a', 'a-1', 'a-2']],
    ['## Обзор года', ['обзор-года']],
    // The page around the article uses the id “sources”, and a mention may have the id “m1”.
    ['## Sources\n\n## M1', ['sources-1', 'm1-1']],
    ['## ![A bridge](/images/bridge.jpg)', ['section']],
  ])('%s', (source, expected) => expect(headingIds(source)).toEqual(expected));

  test('each heading has a link to itself, without text', () => {
    const [heading] = elementsOf(treeOf('## Überblick')).filter(({ tagName }) => tagName === 'h2');
    expect(heading!.children.at(-1)).toMatchObject({ tagName: 'a', properties: { href: '#%C3%BCberblick', ariaLabelledBy: ['überblick'] }, children: [] });
  });
});

describe('links into the article', () => {
  test.each([
    ['[x](#overview)\n\n## Overview', ['#overview']],
    ['[x](#Overview)\n\n## Overview', ['#overview']],
    ['[x](#sources)\n\n## Sources', ['#sources-1']],
    ['[x](#c)\n\n<h2 id="c">See</h2>', ['#see']],
    ['[x](#обзор)\n\n## Обзор', ['#%D0%BE%D0%B1%D0%B7%D0%BE%D1%80']],
    ['[x](#nowhere)\n\n## Overview', ['#nowhere']],
  ])('%s', (source, expected) => expect(linksOf(source)).toEqual(expected));

  test('footnotes in HTML lead both ways, with the prefix', () => {
    const source = 'a<sup id="fnref1"><a href="#fn1">1</a></sup>\n\n<ol><li id="fn1">b <a href="#fnref1">back</a></li></ol>';
    expect(linksOf(source)).toEqual(['#user-content-fn1', '#user-content-fnref1']);
    expect(linkTargetsIn(treeOf(source))).toEqual({ ids: new Set(['user-content-fnref1', 'user-content-fn1']), dead: new Set() });
  });

  test('an obsolete <a name> is a target', () => expect(linksOf('<a name="map"></a>\n\n[x](#map)')).toEqual([undefined, '#user-content-map']));

  test('a link to a missing id is reported as dead', () => expect(linkTargetsIn(treeOf('[x](#gone)')).dead).toEqual(new Set(['gone'])));
});

test.each([
  ['www.[agency].org', 0],
  ['http://www.[agency].gov/open', 0],
  ['www.agency.org', 1],
])('an unusable URL stays text: %s', (source, links) => {
  expect(elementsOf(treeOf(`See ${source} for more.`)).filter(({ tagName }) => tagName === 'a')).toHaveLength(links);
});
