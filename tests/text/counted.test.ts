import { expect, test } from 'vitest';
import { counted, countedInWords } from '../../src/text/index.ts';

test('the noun is singular after 1 and plural after all other numbers; an irregular plural can be given', () => {
  expect([counted(1, 'article'), counted(0, 'article'), counted(3, 'article'), counted(2, 'person', 'people'), counted(1, 'person', 'people')]).toEqual([
    '1 article',
    '0 articles',
    '3 articles',
    '2 people',
    '1 person',
  ]);
});

test('a number below ten can be a word, capitalized at the beginning of a sentence', () => {
  expect([countedInWords(1, 'article'), countedInWords(9, 'article'), countedInWords(10, 'article')]).toEqual(['one article', 'nine articles', '10 articles']);
  expect(countedInWords(2, 'person', { plural: 'people', isFirst: true })).toBe('Two people');
});
