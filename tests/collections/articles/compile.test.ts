import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import { compiledArticleSchema } from '../../../src/collections/articles/compiled.ts';
import { withHtml } from './with-html.ts';

const gazetteer = createGazetteer([
  { id: 'ana-reyes', name: 'Ana Reyes', type: 'person', aliases: [] },
  { id: 'northport', name: 'Northport', type: 'place', aliases: [] },
]);
const HEAD = ['---', 'title: A bridge closes', 'published: 2023-07-05', 'summary: It closes.', 'sources: [{ name: A source }]', '---', ''];

function compile(body: string, head: string[] = HEAD) {
  return compileArticle(
    { slug: 'bridge', path: 'content/articles/bridge.md', text: head.join('\n') + body },
    { gazetteer, timeZone: 'UTC', imageSize: () => null },
  );
}

describe('an article', () => {
  const { article } = compile('In May the mayor, Ana Reyes, closed the bridge at **Northport**.\n\nReyes said so on Tuesday.\n');

  test('is compiled into a value of its schema', () => {
    expect({ ...compiledArticleSchema.parse(article), html: article!.html }).toEqual(article);
  });

  test('has its names and dates resolved', () => {
    expect(article!.analysis.mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Ana Reyes', 'ana-reyes'],
      ['Northport', 'northport'],
      ['Reyes', 'ana-reyes'],
    ]);
    expect(article!.analysis.times.map(({ surface, edtf }) => [surface, edtf])).toEqual([
      ['May', '2023-05'],
      ['Tuesday', '2023-07-04'],
    ]);
  });

  test('has them marked in the text, inside their sentences, without addresses', () => {
    expect(article!.html()).toContain('<a class="mention" data-entity="ana-reyes" data-type="person" id="m1">Ana Reyes</a>');
    expect(article!.html()).toContain('<time class="time" id="t1" datetime="2023-05">May</time>');
    expect(article!.html()).toContain('data-type="place" id="m2"><strong>Northport</strong></a>');
    expect(article!.html()).not.toContain('href');
  });

  test('has its figures marked with their values', () => {
    const { article: counted } = compile('They saw more than 4,000 boats, 10 to 12 km off.');
    expect(counted!.html()).toContain('more than <data class="figure" id="f1" value="4000">4,000</data> boats');
    expect(counted!.html()).toContain('<data class="figure" id="f2" value="10/12">10 to 12 km</data>');
  });

  test('counts its words', () => {
    expect(article!.words).toBe(16);
  });
});

describe('an article that cannot be published is refused with the position', () => {
  const cases: [name: string, body: string, head: string[], place: string, message: RegExp][] = [
    ['without frontmatter', 'Text.', [''], '1:1', /begins with its frontmatter/],
    ['with frontmatter that does not end', 'Text.', HEAD.slice(0, 4), '1:1', /another line “---”/],
    ['without text', '\n  \n', HEAD, '7:1', /has no text/],
    ['with a heading of the first level', 'Text.\n\n# Again\n', HEAD, '9:1', /##/],
    ['with an image of another site', '![A bridge](https://example.org/b.png)\n', HEAD, '7:1', /public/],
    ['with an image that does not exist', '![A bridge](/b.png)\n', HEAD, '7:1', /b\.png/],
    [
      'with a frontmatter image that does not exist',
      'Text.',
      [...HEAD.slice(0, 5), 'image: { src: /b.png, alt: A bridge, credit: Us }', '---', ''],
      '6:15',
      /no image public\/b\.png/,
    ],
  ];
  test.each(cases)('%s', (_name, body, head, place, message) => {
    const { article, problems } = compile(body, head);
    expect(article).toBeNull();
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([`content/articles/bridge.md:${place}`]);
    expect(problems[0]!.message).toMatch(message);
  });
});

test('all problems of an article that can be known at once are reported together', () => {
  const fields = ['image: { src: /b.png, alt: A bridge, credit: Us }', 'lang: English', 'overrides: { entities: [{ text: Nobody, hide: true }] }'];
  const links = "links: [{ url: 'https://a.example/', archived: { url: 'https://b.example/', on: 2023-07-05 } }]";
  const { problems } = compile('Text.\n\n![A bridge](/c.png)\n', [...HEAD.slice(0, 5), ...fields, links, '---', '']);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“lang” is not right/),
    expect.stringMatching(/no image public\/b\.png/),
    expect.stringMatching(/no image public\/c\.png/),
    expect.stringMatching(/“Nobody” is not in the text/),
    expect.stringMatching(/no link to “https:\/\/a\.example\/”/),
  ]);
});

test('HTML that could run is removed and reported by line', () => {
  const { article, removed } = compile('Text.\n\n<script>alert(1)</script>\n\nMore.\n');
  expect(article!.html()).not.toContain('alert');
  expect(removed).toMatchObject([{ line: 9 }]);
});

test('a text in another language only has names that an editor entered', () => {
  const { article } = compile('Ana Reyes va a Madrid el 5 de mayo, con Juan Soto.\n', [...HEAD.slice(0, 5), 'lang: es', '---', '']);
  expect(article!.analyzed).toBe(false);
  expect(article!.analysis.mentions.map(({ surface }) => surface)).toEqual(['Ana Reyes']);
  expect(article!.analysis.times).toEqual([]);
});

test('Windows line endings and a byte-order mark change nothing', () => {
  const text = HEAD.join('\n') + 'Ana Reyes came\nin May.\n';
  const context = { gazetteer, timeZone: 'UTC', imageSize: () => null };
  const plain = compileArticle({ slug: 'a', path: 'a.md', text }, context);
  const fromWindows = compileArticle({ slug: 'a', path: 'a.md', text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }, context);
  expect({ ...fromWindows, article: withHtml(fromWindows.article!) }).toEqual({ ...plain, article: withHtml(plain.article!) });
});
