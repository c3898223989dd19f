import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findWords, readPageText } from '../../src/exports/annotations/page-text.ts';
import { selectorOf, codePointsIn } from '../../src/exports/annotations/selectors.ts';
import { edition, files, hrefs, jsonOf } from './fixture.ts';
import { expandJsonLd } from './expand-json-ld.ts';

const { absolute } = hrefs;

interface Target {
  source: string;
  selector: ReturnType<typeof selectorOf>;
}
interface Collection {
  id: string;
  total: number;
  first: { items: { id: string; motivation: string; body: unknown; target: Target | Target[] }[] };
}

const OA = 'http://www.w3.org/ns/oa#';
/** The terms used here, as mapped by the context of the Web Annotation Vocabulary (appendix A). */
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  AnnotationCollection: 'http://www.w3.org/ns/activitystreams#OrderedCollection',
  AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  CssSelector: `${OA}CssSelector`,
  identifying: `${OA}identifying`,
  tagging: `${OA}tagging`,
  describing: `${OA}describing`,
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  body: { '@id': `${OA}hasBody`, '@type': '@id' },
  target: { '@id': `${OA}hasTarget`, '@type': '@id' },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  refinedBy: { '@id': `${OA}refinedBy`, '@type': '@id' },
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: `${OA}start`,
  end: `${OA}end`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  rights: { '@id': 'http://purl.org/dc/terms/rights', '@type': '@id' },
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: 'http://www.w3.org/ns/activitystreams#totalItems',
  startIndex: 'http://www.w3.org/ns/activitystreams#startIndex',
  first: { '@id': 'http://www.w3.org/ns/activitystreams#first', '@type': '@id' },
  partOf: { '@id': 'http://www.w3.org/ns/activitystreams#partOf', '@type': '@id' },
  items: { '@id': 'http://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list' },
};

describe.each(edition.articles)('the annotations of $slug', ({ slug, html }) => {
  const address = `/articles/${slug}/annotations.jsonld`;
  const { total, first } = jsonOf<Collection>(address);
  const targets = first.items.flatMap(({ target }) => target);

  test('are JSON-LD in which every term is of the vocabulary', async () => {
    const [expanded] = await expandJsonLd(files.get(address)!, CONTEXT);
    expect(expanded).toMatchObject({ '@id': absolute(address), '@type': [CONTEXT.AnnotationCollection] });
    expect(total).toBe(first.items.length);
    expect(total).toBeGreaterThan(4);
  });

  test('are where the text that a browser reads has the words that they quote, once in this context', () => {
    const { document } = parseHTML(`<div class="prose">${html()}</div>`);
    const text = document.querySelector('.prose')!.textContent;
    for (const { source, selector } of targets) {
      const [quote, byPosition] = [selector].flat() as [{ exact: string; prefix: string; suffix: string }, object?];
      expect(source).toBe(absolute(`/articles/${slug}/`));
      expect(text.split(quote.prefix + quote.exact + quote.suffix).length > 2).toBe(byPosition !== undefined);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

describe('the annotated items', () => {
  const { items } = jsonOf<Collection>('/articles/bridge-closes/annotations.jsonld').first;
  const exact = ({ target }: Collection['first']['items'][number]) =>
    [target]
      .flat()
      .map(({ selector }) => [selector].flat()[0] as { exact: string })
      .map((quote) => quote.exact);

  test('are names, with the page of the entity as body', () => {
    const reyes = items.filter(({ body }) => body === absolute('/people/ana-reyes/'));
    expect(reyes.map(exact)).toEqual([['Ana Reyes'], ['Reyes']]);
    expect(reyes[0]!.motivation).toBe('identifying');
  });

  test('are dates, with the EDTF as body', () => {
    const date = items.find(({ body }) => (body as { value?: string }).value === '2024-06~')!;
    expect(exact(date)).toEqual(['June 2024']);
  });

  test('are claims, complete even if they contain an element', () => {
    const claim = items.find((item) => exact(item)[0]!.includes('safe'))!;
    expect(exact(claim)[0]).toContain('It was never safe');
    expect(claim.body).toContainEqual({ type: 'SpecificResource', source: absolute('/people/ana-reyes/'), purpose: 'identifying' });
  });

  test('are not withheld names', () =>
    expect(items.flatMap(({ motivation, ...item }) => (motivation === 'identifying' ? exact(item as never) : []))).not.toContain('Wanda Verloc'));
});

describe('the text of a page', () => {
  test.each([
    ['<p>a &#x26; b &#x3C; c</p>', 'a & b < c'],
    ['<p title="a>b">c</p>\n<hr>\n<p>d<br>e</p>', 'c\n\nde'],
    ['<pre><code>\n\nx</code></pre>', '\n\nx'],
    ['<pre>\n\nx</pre>', '\nx'],
    ['<ul>\n<li><input type="checkbox" checked disabled> x</li>\n</ul>', '\n x\n'],
  ])('%j is %j, as a browser reads it', (html, text) => {
    expect(readPageText(html).text).toBe(text);
  });

  test('words are found across other white space, line breaks and footnote marks', () => {
    expect(findWords('a b\nc', 0, 'b c')).toEqual([2, 5]);
    expect(findWords('opened againby the board1, Ana', 0, 'again\nby the board, Ana')).toEqual([7, 30]);
    expect(findWords('a b', 0, 'x')).toBeNull();
  });

  test('the context is never cut within a character', () => {
    const text = `${'🙂'.repeat(40)}x${'🙂'.repeat(40)}`;
    const quote = selectorOf(text, 80, 81, codePointsIn(text)) as { prefix: string; suffix: string };
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    expect(codePointsIn(text)(81)).toBe(41);
  });

  test('words that occur twice in the same context also have their position, in code points', () => {
    const text = `🙂 ${'The road is closed. '.repeat(5)}`;
    const second = text.indexOf('road', text.indexOf('road', text.indexOf('road') + 1) + 1);
    expect(selectorOf(text, second, second + 4, codePointsIn(text))).toEqual([
      { type: 'TextQuoteSelector', exact: 'road', prefix: 'closed. The road is closed. The ', suffix: ' is closed. The road is closed. ' },
      { type: 'CssSelector', value: '.prose', refinedBy: { type: 'TextPositionSelector', start: second - 1, end: second + 3 } },
    ]);
    expect(selectorOf(text, text.indexOf('road'), text.indexOf('road') + 4, codePointsIn(text))).toMatchObject({ type: 'TextQuoteSelector', exact: 'road' });
  });
});
