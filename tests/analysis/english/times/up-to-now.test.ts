import { expect, test } from 'vitest';
import { timesIn } from './read.ts';

const why = (text: string): string | undefined => timesIn(text, '2023-07-05').find(({ type }) => type === 'DURATION')?.why;

test.each([
  'Training has gone on for more than half a year, he said.',
  'They have lived in tents for three weeks.',
  'The town has been without water for two days.',
  'The road has been closed for six months.',
  'Engineers have been working on it for three days.',
])('%s It lasts until the day of publication.', (text) => {
  expect(why(text)).toMatch(/ is a length of time up to 5 July 2023, the day of publication\.$/);
});

test.each([
  'He has been jailed for two years.',
  'She has been appointed mayor for three years.',
  'Training had gone on for more than half a year.',
  'Training will go on for three weeks.',
  'Training has begun, and goes on for three weeks.',
  'They have lived there. Training took three weeks.',
])('%s Its end is unknown.', (text) => {
  expect(why(text)).toMatch(/ is a length of time, not a date\.$/);
});
