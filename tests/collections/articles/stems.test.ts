import { expect, test } from 'vitest';
import { stemsBetween, stemsOf } from '../../../src/collections/articles/stems.ts';

test('inflected words share a stem, function words have none', () => {
  expect(stemsOf('They were crossing two rivers.')).toBe('cross #2 river');
  expect(stemsOf('He crossed the river with 2 boats.')).toBe('cross river #2 boat');
});

test('a number is the same with and without commas; a possessive is its noun', () => {
  expect(stemsOf('4,000 of the town’s people')).toBe('#4000 town peopl');
  expect(stemsOf('4000 people')).toBe('#4000 peopl');
});

test('a repeated word is one stem', () => {
  expect(stemsOf('Shells fell where shells had fallen')).toBe('shell fell fallen');
});

test('words in skipped spans are left out; words beside them are not', () => {
  const passage = 'Ann Brown said the bridge reopened on Friday.';
  const skipped = [
    { start: 0, end: 9 },
    { start: 38, end: 44 },
  ];
  expect(stemsBetween(passage, 0, passage.length, skipped)).toBe('bridg reopen');
  expect(stemsBetween(passage, 10, passage.length, skipped)).toBe('bridg reopen');
});
