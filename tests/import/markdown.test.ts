import { describe, expect, test } from 'vitest';
import { read, readOne, valuesOf } from './reading.ts';

describe('frontmatter of other systems', () => {
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

  test('none: the first heading is the title and is not repeated', async () => {
    const article = await readOne('a.md', '# Bridge closes\n\nThe *bridge* closes.\n');
    expect(valuesOf(article)).toEqual({ title: 'Bridge closes' });
    expect(article.body).toBe('The *bridge* closes.\n');
  });
});

test('the text is kept letter by letter', async () => {
  const body = 'One  two\n\n* a\n* b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  expect((await readOne('a.md', `---\ntitle: A\n---\n${body}`)).body).toBe(body);
});

test('commands of a template language are not published: the file is refused, with the command', async () => {
  const { articles, refusals } = await read('a.md', '---\ntitle: A\n---\nText {{< figure src="a.jpg" >}} text\n');
  expect(articles).toEqual([]);
  expect(refusals[0]!.reason).toContain('{{< figure src="a.jpg" >}}');
});

test('broken frontmatter is refused with what is wrong', async () => {
  expect((await read('a.md', '+++\ntitle = \n+++\nText\n')).refusals).toHaveLength(1);
  expect((await read('a.md', '---\ntitle: "a\n---\nText\n')).refusals).toHaveLength(1);
});
