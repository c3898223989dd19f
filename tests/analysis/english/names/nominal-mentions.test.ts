import { describe, expect, test } from 'vitest';
import { entry, namesIn } from './bracketed.ts';

const people = [entry('ana-reyes', 'Ana Reyes', 'person'), entry('boris-lindqvist', 'Boris Lindqvist', 'person')];
/** Return the nominal mentions of a text as “words → entity”. */
const nominalMentions = (text: string) =>
  namesIn(text, people).mentions.flatMap(({ nominal, surface, entity }) => (nominal ? [`${surface.toLowerCase()} → ${entity}`] : []));

describe('a title without a name', () => {
  test.each([
    ['The mayor, Ana Reyes, spoke. The mayor said that it was over.', 'the mayor → ana-reyes'],
    ['Ana Reyes, mayor of the town, came. Then the mayor left.', 'the mayor → ana-reyes'],
    ['Prime Minister Ana Reyes spoke. They asked the prime minister.', 'the prime minister → ana-reyes'],
    ['Mayor Ana Reyes met the deputy mayor, Boris Lindqvist. The mayor was late.', 'the mayor → ana-reyes'],
    ["Mayor Ana Reyes spoke. It was the mayor's word.", 'the mayor → ana-reyes'],
  ])('refers to the only person who has it in the article: %s', (text, expected) => {
    expect(nominalMentions(text)).toEqual([expected]);
  });

  test('says why it refers to that person', () => {
    const { mentions } = namesIn('Mayor Ana Reyes spoke. The mayor left.', people);
    expect(mentions.find(({ nominal }) => nominal)?.why).toBe('‘the mayor’: Ana Reyes, the only person whom the article describes that way');
  });
});

test.each([
  ['two people have it', 'Mayor Ana Reyes met Mayor Boris Lindqvist. The mayor left.'],
  ['nobody has it', 'Ana Reyes spoke. The mayor left.'],
  ['the person is only mentioned later', 'The mayor left. Mayor Ana Reyes spoke.'],
  ['a complement follows', 'Mayor Ana Reyes spoke. The mayor of another town left.'],
  ['the person no longer holds it', 'Former mayor Ana Reyes spoke. The mayor left.'],
  ['a name follows', 'Mayor Ana Reyes spoke. The mayor, Clara Oduya, left.'],
  ['it is in apposition to the name', 'Ana Reyes, the mayor, said so.'],
  ['it is a predicate', 'Mayor Ana Reyes spoke. Then she was the mayor.'],
  ['it is not an office', 'Singer Ana Reyes spoke. The singer left.'],
])('a title without a name refers to nobody if %s', (_name, text) => {
  expect(nominalMentions(text)).toEqual([]);
});
