import { expect, test } from 'vitest';
import { stemsBetween } from '../../../src/collections/articles/index.ts';
import { expressionsIn, familyOf } from '../../../src/edition/chronicle/word-families.ts';

const familyOfWord = (word: string) => familyOf(stemsBetween(word, 0, word.length, []));

test.each([
  ['exploded', 'explosion'],
  ['blast', 'explosion'],
  ['died', 'death'],
  ['killed', 'deaths'],
  ['resigned', 'resignation'],
  ['quit', 'resign'],
  ['buried', 'funeral'],
  ['dissolved', 'dissolution'],
])('“%s” and “%s” count as one word', (one, other) => {
  expect(familyOfWord(one)).toBe(familyOfWord(other));
});

test.each([
  ['strike', 'attack'],
  ['fired', 'burned'],
  ['approved', 'rejected'],
  ['approved', 'adopted'],
  ['rose', 'fell'],
  ['arrested', 'charged'],
  ['won', 'lost'],
])('“%s” and “%s” stay two', (one, other) => {
  expect(familyOfWord(one)).not.toBe(familyOfWord(other));
});

test('leaves numbers, entities and other words as they are', () => {
  expect(['#24', '@person:ann-brown', 'ferri'].map(familyOf)).toEqual(['#24', '@person:ann-brown', 'ferri']);
});

test.each([
  ['The board turned down a bid.', 'reject'],
  ['Ann Brown gave up her post.', 'resign'],
  ['He is leaving with immediate effect.', 'resign'],
  ['Crews downed tools at noon.', 'walkout'],
  ['Nurses will strike for 48 hours.', 'walkout'],
  ['The ferry struck a reef.', 'aground'],
  ['It brought the plant to a standstill.', 'halt'],
])('“%s” says “%s”', (text, word) => {
  expect(expressionsIn(text).map(({ stem }) => stem)).toEqual([familyOfWord(word)]);
});

test.each(['Rockets struck the port.', 'She left her home.', 'A missile hit the shore.'])('“%s” contains no expression', (text) => {
  expect(expressionsIn(text)).toEqual([]);
});
