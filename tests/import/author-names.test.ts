import { expect, test } from 'vitest';
import { readOne, valuesOf } from './read-articles.ts';

test.each([
  // Ids that are made from the name of a person.
  ['tammi-marcoullier', 'Tammi Marcoullier', ['changed']],
  ['[mary-ann-monroe, lisa-wilcox]', 'Mary Ann Monroe, Lisa Wilcox', ['changed', 'changed']],
  // Ids whose name is unknown.
  ['jherman', undefined, ['left out']],
  ['ann-lee2', undefined, ['left out']],
  ['t-lowden', undefined, ['left out']],
  ['communications-community-office-government-of-canada', undefined, ['left out']],
  ['[jherman, Amina Osei]', 'Amina Osei', ['left out']],
  // Names.
  ['Amina Osei', 'Amina Osei', []],
  ['Jean-Luc Marin', 'Jean-Luc Marin', []],
  ['bell hooks', 'bell hooks', []],
  ['Reuters', 'Reuters', []],
  ['al-Masri', 'al-Masri', []],
  // “By”, which is no part of a name.
  ['By Staff', 'Staff', []],
  ['by Amina Osei, By Ivo Lind', 'Amina Osei, Ivo Lind', []],
  ['Byron Hill', 'Byron Hill', []],
  ['By', 'By', []],
])('the author %s', async (written, name, kinds) => {
  const article = await readOne('boats.md', `---\ntitle: Boats\ndate: 2023-07-05\nauthors: ${written}\n---\nThe boats came in.\n`);
  expect(valuesOf(article)['author']).toBe(name);
  expect(article.notes.map(({ kind }) => kind)).toEqual(kinds);
});

test('the note says which name was made of an id', async () => {
  const { notes } = await readOne('boats.md', '---\ntitle: Boats\ndate: 2023-07-05\nauthors: [tammi-marcoullier]\n---\nThe boats came in.\n');
  expect(notes.map(({ text }) => text)).toEqual([
    'author “tammi-marcoullier” is an id, and was made the name “Tammi Marcoullier”: correct it in the article if it is not written so',
  ]);
});
