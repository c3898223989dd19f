import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/analysis/core/types.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import type { MappedNode } from '../../src/markdown/passages.ts';
import { treeOf } from './trees.ts';

const passagesIn = (source: string): Passage[] => passagesOf(treeOf(source)).passages;
const kindsAndTexts = (source: string): [string, string][] => passagesIn(source).map(({ kind, text }) => [kind, text]);

describe('text as the reader sees it', () => {
  test.each([
    ['a soft line break is one space', 'One\ntwo', 'One two'],
    ['a tab is one space', 'One\ttwo', 'One two'],
    ['a hard line break is a line feed, without a space after it', 'One  \n  two\\\nthree<br>\nfour', 'One\ntwo\nthree\nfour'],
    ['emphasis and links are replaced by their text', '**One** [*two*](/a) ~~three~~', 'One two three'],
    ['character references are decoded', 'A&amp;B &lt;C&gt;', 'A&B <C>'],
    ['images have no text', 'One ![two](/images/bridge.jpg) three', 'One  three'],
    ['footnote marks have no text', 'One.[^a] Two\n\n[^a]: ', 'One. Two'],
    ['white space at the ends is removed', '<p>\n  One\n</p>', 'One'],
  ])('%s', (_, source, text) => {
    expect(passagesIn(source)[0]?.text).toBe(text);
  });

  test('code in a line is opaque, code blocks are left out', () => {
    expect(passagesIn('Run `npm start` or <kbd>F5</kbd>.\n\n```\ncode\n```\n\n    more')).toEqual([
      {
        kind: 'paragraph',
        text: 'Run npm start or F5.',
        opaque: [
          { start: 4, end: 13 },
          { start: 17, end: 19 },
        ],
      },
    ]);
  });

  test.each([
    ['a formula with a TeX command', 'It falls by $N_0 \\cdot 12$ a year.', ['$N_0 \\cdot 12$']],
    ['an equation', 'With $a = 300$ and $b = 5$ it holds.', ['$a = 300$', '$b = 5$']],
    ['a displayed formula', 'So $$ E = 45 m c^2 $$ holds.', ['$$ E = 45 m c^2 $$']],
    ['a formula with underscores, which are emphasis in Markdown', 'Of $a_{1} + b_{2}$ people.', ['$a_{1} + b_{2}$']],
    ['a formula beside code', 'Run `x` for $k^2$.', ['x', '$k^2$']],
    ['but not prices', 'From $5 to $10, and $300m (US$2bn = much) for US$7.', []],
    ['but not one price', 'It cost $12,000 in May_2023.', []],
    ['but not prices with signs between them', 'It rose from $5 = £4 to $6.', []],
  ])('opaque: %s', (_, source, formulas) => {
    const [{ text, opaque }] = passagesIn(source) as [Passage];
    expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(formulas);
  });

  test('offsets of opaque spans count from the trimmed text', () => {
    expect(passagesIn('<p>  <code> a</code></p>')[0]).toEqual({ kind: 'paragraph', text: 'a', opaque: [{ start: 0, end: 1 }] });
  });
});

describe('kinds', () => {
  test('each block with words in it is a passage', () => {
    expect(kindsAndTexts('## H\n\nP\n\n> Q\n>\n> - L\n\n- One\n  - Two\n- Three\n\n| A | B |\n|---|---|\n| C |  |\n\n---')).toEqual([
      ['heading', 'H'],
      ['paragraph', 'P'],
      ['quote', 'Q'],
      ['list-item', 'L'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['list-item', 'Three'],
      ['cell', 'A'],
      ['cell', 'B'],
      ['cell', 'C'],
    ]);
  });

  test('a cell has its position in its table', () => {
    const source = '| A | B |\n|---|---|\n| C |  |\n| D | E |\n\nP\n\n| F |\n|---|\n| G |';
    expect(passagesIn(source).map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column]])).toEqual([
      ['A', [1, 0, 0]],
      ['B', [1, 0, 1]],
      ['C', [1, 1, 0]],
      ['D', [1, 2, 0]],
      ['E', [1, 2, 1]],
      ['P', undefined],
      ['F', [2, 0, 0]],
      ['G', [2, 1, 0]],
    ]);
  });

  test('blocks of HTML are passages of the same kinds', () => {
    expect(
      kindsAndTexts(
        '<dl><dt>T</dt><dd>D</dd></dl><figure><img src="/images/bridge.jpg" alt="x"><figcaption>F</figcaption></figure>' +
          '<table><caption>C</caption></table><details><summary>S</summary>U <p>V</p> W</details><div>X <b>Y</b></div>Z',
      ),
    ).toEqual([
      ['list-item', 'T'],
      ['list-item', 'D'],
      ['caption', 'F'],
      ['caption', 'C'],
      ['heading', 'S'],
      ['paragraph', 'U'],
      ['paragraph', 'V'],
      ['paragraph', 'W'],
      ['paragraph', 'X Y'],
      ['paragraph', 'Z'],
    ]);
  });

  test('a link around blocks is a block', () => {
    expect(kindsAndTexts('<a href="/a"><div>One</div><div>Two</div></a>')).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
    ]);
  });

  test('footnotes are list items; their label and their arrows are left out', () => {
    expect(kindsAndTexts('One.[^a]\n\n[^a]: Two.')).toEqual([
      ['paragraph', 'One.'],
      ['list-item', 'Two.'],
    ]);
  });
});

describe('the map of a passage', () => {
  test('gives the node of each part of its text', () => {
    const { passages, maps } = passagesOf(treeOf('- [x] One *two*\n  `three`<br>four[^a]\n\n  - five\n\n[^a]: six'));
    const leaves = (nodes: MappedNode[]): MappedNode[] =>
      nodes.flatMap((mapped) => [mapped, ...leaves(mapped.children)]).filter(({ node }) => node.type === 'text');
    passages.forEach(({ text }, index) => {
      const map = maps[index]!;
      expect(map.length).toBe(text.length);
      expect(map.nodes.map(({ node }) => node)).toEqual(map.parent.children.slice(map.index, map.index + map.nodes.length));
      for (const { node, start, end } of leaves(map.nodes)) {
        const value = node.type === 'text' ? node.value : '';
        expect(end - start).toBe(value.length);
        for (let i = Math.max(start, 0); i < Math.min(end, text.length); i++) expect(text[i]).toBe(value[i - start]!.replace('\n', ' '));
      }
    });
    expect(passages.map(({ text }) => text)).toEqual(['One two three\nfour', 'five', 'six']);
  });
});
