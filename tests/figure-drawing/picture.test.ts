import { fromXml } from 'xast-util-from-xml';
import type { Element, Nodes } from 'xast';
import { expect, test } from 'vitest';
import { figurePicture, pictureSvg } from '../../src/figure-drawing/index.ts';
import type { FigureDay, FigureReport } from '../../src/edition/types.ts';

const source = { site: 'Gazette & <Sons>', address: `https://gazette.example/figures/${'a-very-long-name-'.repeat(8)}/` };
const series = {
  title: 'People injured in the shelling of a town whose name is rather long, by the count of the governor',
  summary: '10 → 14',
  period: '22 May 2023',
};

function reportOf(number: number, name: string, qualifier: FigureReport['qualifier'] = null): FigureReport {
  const article = { slug: 'a', title: 'A', published: '2023-05-22', publishedLabel: '22 May 2023', href: '/articles/a/' };
  return {
    ...{
      id: `a/f${number}`,
      label: String(number),
      qualifier,
      low: number,
      high: number,
      edtf: '2023-05-22',
      dateLabel: '22 May 2023',
      from: '2023-05-22',
      to: '2023-05-22',
    },
    source: { name, entity: null },
    sentence: { article, href: '/articles/a/#s', excerpt: { text: 'T.', marks: [] } },
    column: null,
    why: '',
  };
}

const days: FigureDay[] = [
  { edtf: '2023-05-22', label: '22 May 2023', differ: true, settled: null, reports: [reportOf(10, 'a “governor” <&>'), reportOf(14, 'a doctor', 'more than')] },
];
const picture = figurePicture(series, days, source);
const tree = fromXml(pictureSvg(picture));

function all(node: Nodes, name: string): Element[] {
  const own = node.type === 'element' && node.name === name ? [node] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => all(child, name)) : [])];
}
const textOf = (node: Nodes): string => ('children' in node ? node.children.map(textOf).join('') : 'value' in node ? String(node.value) : '');

test('a picture is well-formed XML that says what it shows, and where it is from', () => {
  expect(all(tree, 'title').map(textOf)).toEqual([series.title]);
  expect(all(tree, 'desc').map(textOf)).toEqual(['10 → 14']);
  const texts = all(tree, 'text').map(textOf);
  expect(texts).toEqual(expect.arrayContaining(['10', '14', 'A “governor” <&>', 'A doctor', '22 May 2023', 'Gazette & <Sons>']));
  expect(texts.join('')).toContain(source.address);
});

test('a picture has a point for each report, a hollow one where the number is not exact, and nothing that runs or is loaded', () => {
  expect(all(tree, 'circle').map(({ attributes }) => attributes['fill'])).toEqual(['#1d1c19', '#fdfcf9']);
  expect(pictureSvg(picture)).not.toMatch(/href|script|url\(|@import|style=/);
});

test('all texts of a picture are within the picture', () => {
  const { width, height, texts } = picture;
  for (const { text, x, y, size, anchor } of texts) {
    // Half of its size is the width of a usual character.
    const [from, to] = anchor === 'start' ? [x, x + text.length * size * 0.5] : [x - text.length * size * 0.5, x];
    expect({ text, inside: from >= 0 && to <= width && y - size >= 0 && y <= height }).toEqual({ text, inside: true });
  }
  const baselines = texts.map(({ y }) => y);
  expect(Math.max(...baselines)).toBeLessThan(height);
});
