import { expect, test } from 'vitest';
import { contestedNames, formerNames } from '../../../src/collections/articles/former-names.ts';
import { frontmatterSchema } from '../../../src/collections/articles/schema.ts';

const HEAD = 'title: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: A }]\n';

function article(slug: string, formerly: string[]) {
  return { slug, formerly: frontmatterSchema.parse({ title: 'T', published: '2023-07-05', summary: 'S.', sources: [{ name: 'A' }], formerly }).formerly };
}

async function messages(...articles: ReturnType<typeof article>[]) {
  const source = (slug: string) => {
    const { formerly } = articles.find((candidate) => candidate.slug === slug)!;
    return Promise.resolve({ path: `${slug}.md`, text: `---\n${HEAD}formerly: [${formerly.join(', ')}]\n---\nText.\n` });
  };
  return (await contestedNames(articles, source)).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('former names of articles are mapped to the current names', async () => {
  const renamed = article('bridge', ['Old-Bridge', 'older-bridge']);
  expect([...formerNames([renamed])]).toEqual([
    ['old-bridge', 'bridge'],
    ['older-bridge', 'bridge'],
  ]);
  expect(await messages(renamed, article('tower', ['old-tower']))).toEqual([]);
});

test('a former name that an article lists twice is refused', async () => {
  expect(await messages(article('bridge', ['old', 'Old']))).toEqual(['bridge.md:6:17 “formerly” names “old” twice: keep one of them.']);
});

test('a former name is refused with its position if it is the current name of any article, or if two articles list it', async () => {
  expect(await messages(article('bridge', ['tower', 'bridge', 'old']), article('tower', []), article('wall', ['old']))).toEqual([
    'bridge.md:6:12 “formerly” names “tower”, but there is an article tower.md: take it out.',
    'bridge.md:6:19 “formerly” names “bridge”, which is the name of this very file: take it out.',
    'wall.md:6:12 “formerly” names “old”, and so does bridge.md: take it out of one of them.',
  ]);
});
