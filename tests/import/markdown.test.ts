import { describe, expect, test } from 'vitest';
import { read, readOne, valuesOf } from './read-articles.ts';

describe('frontmatter of other systems', () => {
  test.each([
    ['_posts/2023-07-05-a.md', 'categories: news weather', ['news', 'weather']],
    ['_posts/2023-07-05-a.md', 'categories: [local news, weather]', ['local-news', 'weather']],
    ['_posts/2023-07-05-a.md', 'category: local news', ['local-news']],
    ['content/a.md', 'categories: local news, weather', ['local-news', 'weather']],
    ['content/a.md', 'categories: Police &amp; Fire', ['police-and-fire']],
    ['content/a.md', 'categories: R&D', ['r-and-d']],
  ])('%s, %s: topics %j', async (path, field, topics) => {
    expect(valuesOf(await readOne(path, `---\ntitle: A\ndate: 2023-07-05\n${field}\n---\nA text.\n`))['topics']).toEqual(topics);
  });

  test('Hugo with TOML', async () => {
    const article = await readOne(
      'bridge.md',
      '+++\ntitle = "Bridge closes"\ndate = 2023-07-05T14:30:00+03:00\nlastmod = 2023-07-06\nauthors = ["Amina Osei"]\ncategories = ["Border Defence"]\ndraft = true\n+++\n\nThe bridge.\n',
    );
    expect(valuesOf(article)).toEqual({
      title: 'Bridge closes',
      published: '2023-07-05T14:30:00+03:00',
      updated: '2023-07-06',
      author: 'Amina Osei',
      topics: ['border-defence'],
      draft: true,
    });
    expect(article.body).toBe('The bridge.\n');
  });

  test('Jekyll with YAML and the date in the name of the file', async () => {
    const article = await readOne('_posts/2023-07-05-bridge-closes.md', '---\nlayout: post\ntitle: "Bridge closes"\nexcerpt: For a week.\n---\nThe bridge.\n');
    expect(valuesOf(article)).toEqual({ title: 'Bridge closes', published: '2023-07-05', slug: 'bridge-closes', summary: 'For a week.' });
  });

  test('Eleventy with JSON', async () => {
    const article = await readOne(
      'a.md',
      '{\n  "title": "Bridge closes",\n  "date": "2023-07-05",\n  "canonical_url": "https://www.herald.example/bridge"\n}\nThe bridge.\n',
    );
    expect(valuesOf(article)).toEqual({
      title: 'Bridge closes',
      published: '2023-07-05',
      source: { name: 'herald.example', url: 'https://www.herald.example/bridge' },
    });
  });

  test.each([['publisher: Nordic Wire'], ['publication: Nordic Wire'], ['publisher:\n  name: Nordic Wire\n  logo: a.png']])(
    'where it was published is the source: %j',
    async (field) => {
      const article = await readOne('a.md', `---\ntitle: A\n${field}\n---\nText\n`);
      expect(valuesOf(article)).toEqual({ title: 'A', source: { name: 'Nordic Wire' } });
    },
  );

  test('the address of a publisher is no name of a source', async () => {
    expect(valuesOf(await readOne('a.md', '---\ntitle: A\npublisher: https://herald.example\n---\nText\n'))).toEqual({ title: 'A' });
  });

  test('without frontmatter the first heading is the title and is not repeated in the text', async () => {
    const article = await readOne('a.md', '# Bridge closes\n\nThe *bridge* closes.\n');
    expect(valuesOf(article)).toEqual({ title: 'Bridge closes' });
    expect(article.body).toBe('The *bridge* closes.\n');
  });
});

test('the text after the frontmatter is unchanged', async () => {
  const body = 'One  two\n\n* a\n* b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  expect((await readOne('a.md', `---\ntitle: A\n---\n${body}`)).body).toBe(body);
});

test('of a duplicate field the last one counts, and it is reported by line', async () => {
  const article = await readOne('a.md', '---\ntitle: Old\ndate: 2020 March 13\ntitle: New\n---\nText\n');
  expect(valuesOf(article)).toEqual({ title: 'New', published: '2020-03-13' });
  expect(article.notes).toEqual([{ kind: 'changed', line: 4, text: 'field title occurs twice: the last one counts' }]);
  expect(article.bodyLine).toBe(6);
});

test('Jekyll’s “published: false” is a draft, and “published: true” is no date', async () => {
  expect(valuesOf(await readOne('2020-03-13-a.md', '---\ntitle: A\npublished: false\n---\nText\n'))).toMatchObject({ draft: true, published: '2020-03-13' });
  expect(valuesOf(await readOne('a.md', '---\ntitle: A\npublished: true\ndate: 2014-01-09 1:44:28 -0400\n---\nText\n'))).toEqual({
    title: 'A',
    published: '2014-01-09T01:44:28-04:00',
    draft: false,
  });
});

test('invalid frontmatter is refused with the reason', async () => {
  const reasonsFor = async (text: string) => (await read('a.md', text)).refusals.map(({ reason }) => reason);
  expect(await reasonsFor('+++\ntitle = \n+++\nText\n')).toEqual([expect.stringMatching(/TOML/)]);
  expect(await reasonsFor('---\ntitle: "a\n---\nText\n')).toEqual([expect.stringMatching(/quotation marks/)]);
});

test.each([
  ['_posts/2023-07-05-bridge-closes.md', 'Bridge closes'],
  ['posts/the-bridge/index.md', 'The bridge'],
  ['Bridge_closes again.md', 'Bridge closes again'],
])('without a title the file name is used: %s', async (path, title) => {
  expect(valuesOf(await readOne(path, '---\ndate: 2023-07-05\n---\nA text.\n'))).toMatchObject({ title });
});

test.each(['posts/1234.md', 'notes.md', '2023-07-05-17.md'])('a file name without words is not a title: %s', async (path) => {
  expect(valuesOf(await readOne(path, '---\ndate: 2023-07-05\n---\nA text.\n'))).not.toHaveProperty('title');
});
