import { expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';
import { person, place } from '../make-entities.ts';

const ENTITIES = [place('northport', 'Northport', { kind: 'town' }), place('eastby', 'Eastby', { kind: 'town' }), person('reyes', 'Ana Reyes')];
/** Return the reason of each series of articles with these texts. */
const whyOf = (...bodies: string[]) =>
  makeEdition(
    bodies.map((body, index) => ({ slug: `a${index}`, published: `2023-05-0${index + 2}`, body })),
    ENTITIES,
  ).figures.map(({ why }) => why);

test.each([
  [
    'the name that all reports have near',
    ['The mayor of Northport has 40 bridges.', 'Northport has 41 bridges.', 'Northport now has 42 bridges.'],
    'all are near the name Northport',
  ],
  [
    'both names, if all have both',
    ['The road from Northport to Eastby has 40 bridges.', 'Between Eastby and Northport there are 42 bridges.'],
    'all are near the names Eastby and Northport',
  ],
  [
    'not a name that only some of them have',
    ['The road from Northport to Eastby has 40 bridges.', 'Between Eastby and Northport there are 42 bridges.', 'Northport counts 44 bridges.'],
    'all are near the name Northport',
  ],
])('the reason names %s', (_, bodies, expected) => {
  expect(whyOf(...bodies)).toEqual([expect.stringContaining(`, ${expected}, and`)]);
});

test.each([
  [
    'a name that most of them have near',
    ['Ana Reyes said that Northport has 40 bridges.', 'Northport has 42 bridges.', 'In Northport there are 43 bridges.'],
    'most are near the name Northport',
  ],
  [
    'the names that link them, if each is near some only',
    ['Ana Reyes said that Northport has 40 bridges.', 'Northport has 42 bridges.'],
    'are linked by the names Ana Reyes and Northport',
  ],
])('if no name is near all of them, the reason names %s', (_, bodies, expected) => {
  expect(whyOf(...bodies, 'Ana Reyes said that there are 44 bridges.')).toEqual([expect.stringContaining(`, ${expected}, and`)]);
});
