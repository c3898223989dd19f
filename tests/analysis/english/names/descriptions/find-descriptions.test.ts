import { describe, expect, test } from 'vitest';
import { entry, namesIn } from '../bracketed.ts';

const ENTRIES = [
  entry('ana-reyes', 'Ana Reyes', 'person'),
  entry('northport', 'Northport', 'place'),
  entry('lorn', 'Lorn district', 'place'),
  entry('harbour-board', 'Harbour Board', 'organization'),
];

/** Return the descriptions of a text as “entity: words (kind noun of)”. */
function described(text: string): string[] {
  return namesIn(text, ENTRIES).descriptions.map(
    ({ entity, text: words, kind, noun, of }) => `${entity}: ${words} (${[kind, noun, of].filter(Boolean).join(' ')})`,
  );
}

describe('after the name', () => {
  test.each([
    ['Ana Reyes, mayor of Northport, spoke.', 'ana-reyes: mayor of Northport (role mayor northport)'],
    ['They met Ana Reyes, the spokeswoman for the Harbour Board.', 'ana-reyes: spokeswoman for the Harbour Board (role spokeswoman harbour-board)'],
    ['Ana Reyes, a welder from Northport, was hurt.', 'ana-reyes: welder from Northport (role welder northport)'],
    ['Ana Reyes was a teacher in Northport.', 'ana-reyes: teacher in Northport (role teacher northport)'],
    ['Ana Reyes, a former army captain who left, spoke.', 'ana-reyes: former army captain (role captain)'],
    ['Northport, a village in Lorn district, was shelled.', 'northport: village in Lorn district (part village lorn)'],
    ['Northport is the largest town of the coast.', 'northport: largest town of the coast (role town)'],
    ['The Harbour Board, a regulator, said so.', 'harbour-board: regulator (role regulator)'],
    ['The Harbour Board, a regulator for dredging, said so.', 'harbour-board: regulator for dredging (role regulator)'],
    ['Ana Reyes, chief of planning for the coast, spoke.', 'ana-reyes: chief of planning for the coast (role chief)'],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual([expected]);
  });

  test('an age, and a description after it', () => {
    expect(described('Ana Reyes, 45, a doctor from Northport, spoke.')).toEqual([
      'ana-reyes: 45 (age 45)',
      'ana-reyes: doctor from Northport (role doctor northport)',
    ]);
  });

  test('a district right after a place, but not a list of places', () => {
    expect(described('It happened in Northport, Lorn district.')).toEqual(['northport: Lorn district (part district lorn)']);
    expect(described('It happened in Northport, Lorn district and elsewhere.')).toEqual([]);
  });
});

describe('before the name', () => {
  test.each([
    ['Mayor Ana Reyes spoke.', 'ana-reyes: Mayor (role mayor)'],
    ['They asked Northport’s deputy mayor Ana Reyes.', 'ana-reyes: Northport’s deputy mayor (role mayor northport)'],
    ['They asked Harbour Board spokeswoman Ana Reyes.', 'ana-reyes: Harbour Board spokeswoman (role spokeswoman harbour-board)'],
    ['The mayor of Northport, Ana Reyes, spoke.', 'ana-reyes: mayor of Northport (role mayor northport)'],
    ['Ms Ana Reyes spoke.', 'ana-reyes: Ms (address ms)'],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual([expected]);
  });
});

test.each([
  'Ana Reyes, said the mayor, was late.',
  'Ana Reyes, her brother, came.',
  'After Ana Reyes, the train left.',
  'Ana Reyes, Northport and Lorn district were named.',
  'Ana Reyes was a little late.',
  'In Northport, a school closed.',
  'The Harbour Board is a leader in turning sand into land.',
  'The Harbour Board, leads a working group on dredging.',
  'Ana Reyes, presenter for this event, was late.',
  'Ana Reyes, a director of our choir, was late.',
  'He came to Northport, an area, on Monday.',
])('no description in: %s', (text) => {
  expect(described(text)).toEqual([]);
});
