import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/markdown/passages.ts';
import { annotate } from '../../src/markdown/rehype-annotations.ts';
import type { WrapSpan } from '../../src/markdown/rehype-annotations.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { elementsOf, readHtml, textOf, treeOf } from './trees.ts';
import { expectLinearTime } from '../computing-time.ts';

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = fc
  .array(fc.constantFrom('a', 'B', ' ', '\n', '.', '&', '<', '"', 'é', '𝔸', '’'), { minLength: 1, maxLength: 8 })
  .map((units) => ({ type: 'text' as const, value: units.join('') }));
/** Nodes without text of their own: line breaks, pictures and footnote marks. */
const withoutText = fc.constantFrom(
  element('br', []),
  element('img', [], { src: '/a', alt: 'a' }),
  element('sup', [element('a', [{ type: 'text', value: '1' }], { href: '#user-content-fn-1', dataFootnoteRef: '' })]),
);
const withoutLinks = fc.letrec<{ nodes: ElementContent[]; node: ElementContent }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.tuple(fc.constantFrom('em', 'strong', 'code', 'span'), tie('nodes')).map(([name, children]) => element(name, children)),
  ),
})).nodes;
const phrasing = fc.letrec<{ nodes: ElementContent[]; node: ElementContent }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }),
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    withoutText,
    withoutLinks.map((children) => element('a', children, { href: '/a' })),
    fc.tuple(fc.constantFrom('em', 'del', 'q'), tie('nodes')).map(([name, children]) => element(name, children)),
  ),
})).nodes;
const tree = fc
  .array(
    fc.oneof(
      phrasing.map((children) => element('p', children)),
      fc
        .tuple(phrasing, phrasing, phrasing)
        .map(([before, inner, after]) => element('ul', [element('li', [...before, element('ul', [element('li', inner)]), ...after])])),
    ),
    { minLength: 1, maxLength: 3 },
  )
  // A copy, because `withoutText` returns the same nodes each time.
  .map((children): Root => structuredClone({ type: 'root', children }));

const randomSpan = fc.record({ passage: fc.nat(), from: fc.nat(), to: fc.nat(), kind: fc.constantFrom('sentence', 'mention', 'time') });

/** Return annotations that lie within the passages and split no surrogate pair, derived from random numbers. */
function spansIn(texts: string[], places: { passage: number; from: number; to: number; kind: string }[]): WrapSpan[] {
  return places.flatMap(({ passage: chosen, from, to, kind }, index): WrapSpan[] => {
    if (texts.length === 0) return [];
    const passage = chosen % texts.length;
    const offsets = [...texts[passage]!].reduce((ends, character) => [...ends, ends.at(-1)! + character.length], [0]);
    const [start, end] = [offsets[from % offsets.length]!, offsets[to % offsets.length]!].toSorted((a, b) => a - b) as [number, number];
    if (start === end) return [];
    const span = { passage, start, end, id: `x${index}` };
    if (kind === 'mention') return [{ ...span, kind, entity: `x${index}`, type: 'place' }];
    return kind === 'time' ? [{ ...span, kind, edtf: index % 2 ? '2023-05' : null }] : [{ ...span, kind: 'sentence' }];
  });
}

const property = (check: (tree: Root, places: { passage: number; from: number; to: number; kind: string }[]) => void) =>
  fc.assert(fc.property(tree, fc.array(randomSpan, { maxLength: 12 }), check), { numRuns: 500, seed: 2023 });

describe('random spans in random trees', () => {
  test('change no character of the text', () => {
    property((root, places) => {
      const before = textOf(root);
      const { passages, maps } = passagesOf(root);
      annotate(
        maps,
        spansIn(
          passages.map((passage) => passage.text),
          places,
        ),
      );
      expect(textOf(root)).toBe(before);
    });
  });

  test('are read back from HTML as they were written', () => {
    property((root, places) => {
      const { passages, maps } = passagesOf(root);
      annotate(
        maps,
        spansIn(
          passages.map((passage) => passage.text),
          places,
        ),
      );
      const html = renderHtml(root);
      expect(textOf(readHtml(html))).toBe(textOf(root));
      expect(renderHtml(readHtml(html))).toBe(html);
    });
  });

  test('contain exactly their words, with one id, and no link in a link', () => {
    property((root, places) => {
      const { passages, maps } = passagesOf(root);
      const spans = spansIn(
        passages.map((passage) => passage.text),
        places,
      );
      annotate(maps, spans);
      for (const span of spans) {
        expect(elementsOf(root).filter(({ properties }) => properties['id'] === span.id)).toHaveLength(1);
        if (span.kind !== 'mention') continue;
        const pieces = elementsOf(root).filter(({ properties }) => properties['dataEntity'] === span.entity);
        // The pieces are read as a passage. A mark at each end keeps the white space there.
        const mark: ElementContent = { type: 'text', value: '|' };
        const words = passagesOf({ type: 'root', children: [element('p', [mark, ...pieces, mark])] }).passages[0]?.text;
        expect(words).toBe(`|${passages[span.passage]!.text.slice(span.start, span.end)}|`);
      }
      for (const link of elementsOf(root).filter(({ tagName }) => tagName === 'a')) {
        expect(link.children.flatMap(elementsOf).map(({ tagName }) => tagName)).not.toContain('a');
      }
    });
  });
});

describe('spans outside their passage', () => {
  test.each([
    [0, 2, 2],
    [0, -1, 2],
    [0, 2, 4],
    [1, 0, 1],
  ])('are refused: passage %i, %i to %i', (passage, start, end) => {
    const { maps } = passagesOf(treeOf('abc'));
    expect(() => annotate(maps, [{ kind: 'sentence', id: 's-1', passage, start, end }])).toThrow(
      new RangeError(`Span s-1 (${start} to ${end}) does not lie in passage ${passage}.`),
    );
  });
});

test('white space at the ends of a passage stays outside the annotations', () => {
  const root = treeOf('<p> <em> a <b>b</b> </em> </p>');
  const { passages, maps } = passagesOf(root);
  expect(passages[0]?.text).toBe('a b');
  annotate(maps, [
    { kind: 'sentence', id: 's-1', passage: 0, start: 0, end: 3 },
    { kind: 'time', id: 't1', passage: 0, start: 0, end: 1, edtf: '2023' },
  ]);
  expect(renderHtml(root)).toBe('<p> <em> <span class="sentence" id="s-1"><time class="time" id="t1" datetime="2023">a</time> <b>b</b></span> </em> </p>');
});

test('20,000 spans in a passage are wrapped in linear time', async () => {
  const words = 20_000;
  // With quadratic cost it would be more than ten seconds.
  await expectLinearTime(words, 1_000, (count) => expect(wrapped(count)).toHaveLength(count + 1));
});

/** Return the elements of a paragraph in which each of a number of words is wrapped. */
function wrapped(words: number) {
  const root = treeOf('ab '.repeat(words));
  const { maps } = passagesOf(root);
  const spans = Array.from({ length: words }, (_, index): WrapSpan => ({
    kind: 'time',
    id: `t${index}`,
    passage: 0,
    start: index * 3,
    end: index * 3 + 2,
    edtf: null,
  }));
  annotate(maps, spans);
  return elementsOf(root);
}
