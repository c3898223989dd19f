import { expect, test } from 'vitest';
import { compareArticles, comparisonView, readComparedArticle, parsePair, toHtml, formatPair } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

test('a title or text is always shown as text', () => {
  const a = makeCompared('a', ['He wrote <b>"x"</b> & left.'], { title: '<script>alert(1)</script>' });
  const html = comparisonView(compareArticles(a, makeCompared('b', ['B.'])))
    .map(toHtml)
    .join('');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('He wrote &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; left.');
});

test('a difference links to the words of both articles', () => {
  const a = makeCompared('a', ['A.'], { figures: [makeFigure('3')] });
  const b = makeCompared('b', ['B.'], { figures: [makeFigure('4')] });
  const html = comparisonView(compareArticles(a, b)).map(toHtml).join('');
  expect(html).toContain('Numbers that differ');
  expect(html).toContain('href="/articles/a/#f1"');
  expect(html).toContain('href="/articles/b/#f1"');
});

test('the query of the URL contains the slugs of both reports', () => {
  expect(parsePair(formatPair('a b', 'ü&c'))).toEqual({ a: 'a b', b: 'ü&c' });
  expect(parsePair('')).toEqual({ a: '', b: '' });
});

test('a file of another version is not read', () => {
  const article = makeCompared('a', ['A.']);
  expect(readComparedArticle(JSON.stringify(article))).toEqual(article);
  expect(() => readComparedArticle(JSON.stringify({ ...article, format: 0 }))).toThrow(SyntaxError);
});

test.each([
  ['no number in both', [], 'They give no number for the same thing and day.'],
  ['numbers for different days', [makeFigure('4', { from: '2023-06-01', to: '2023-06-01' })], 'They give no number for the same thing and day.'],
  ['the same number', [makeFigure('3')], 'Where both give a number for the same thing and day, it is the same.'],
])('what is said of %s', (_, figures, lead) => {
  const comparison = compareArticles(makeCompared('a', ['A.'], { figures: [makeFigure('3')] }), makeCompared('b', ['B.'], { figures }));
  expect(comparisonView(comparison).map(toHtml).join('')).toContain(lead);
});
