import { expect, test } from 'vitest';
import { makeChronicleOf } from './make-candidates.ts';

const STORY = [
  'The union at the Acme works in Leeds called a strike over a new rota.',
  'Ann Brown of the union said that a strike would begin soon.',
  'A strike at the Acme works in Leeds halted the ferries.',
  'Talks about the strike were held in Oslo without a result.',
  'Cora Dale of Acme blamed the strike for the losses.',
].map((body, index) => ({ slug: `story-${index}`, published: `2024-03-1${index}`, body }));
const OTHERS = STORY.map(({ slug, published }, index) => ({
  slug: `other-${slug}`,
  published,
  body: `Farmers near Turin harvested lemons in field number ${index + 20}.`,
}));

/** Return the selectable sentences about 5 March 2024, when one more article, of 20 March, is added to others. */
const shownWith = (articles: readonly { slug: string; published: string; body: string }[], body: string) =>
  makeChronicleOf([...articles, { slug: 'late', published: '2024-03-20', body }])
    .days.filter(({ day }) => day === '2024-03-05')
    .flatMap(({ happenings }) => happenings.filter(({ isSelectable }) => isSelectable).map(({ best }) => best.text));

const BEGAN = 'The strike began on 5 March over a plan to close one of two production lines.';

test('in an edition about one story, its reader knows which strike is meant', () => {
  expect(shownWith(STORY, BEGAN)).toEqual([BEGAN]);
});

test('in an edition about many things, or of few articles, its reader does not know which strike is meant', () => {
  expect(shownWith([...STORY.slice(0, 2), ...OTHERS], BEGAN)).toEqual([]);
  expect(shownWith(STORY.slice(0, 3), BEGAN)).toEqual([]);
});

test.each([
  ['a noun that the story does not use', 'The petition began on 5 March over a plan to close one of two production lines.'],
  ['another noun that its reader does not know', 'The strike began on 5 March with the announcement.'],
  ['a pronoun that its reader does not know', 'The strike began on 5 March when a foreign firm asked him to sign.'],
])('in an edition about one story, a sentence is not clear with %s', (_, body) => {
  expect(shownWith(STORY, body)).toEqual([]);
});

test('a sentence that can be read alone is preferred', () => {
  const better = 'Kilnworkers at the Acme works in Leeds walked out on 5 March. It was cold.';
  expect(shownWith([...STORY, { slug: 'better', published: '2024-03-19', body: better }], BEGAN)).toEqual([
    'Kilnworkers at the Acme works in Leeds walked out on 5 March.',
  ]);
});
