import { expect, test } from 'vitest';
import { findEvents } from '../../src/analysis/events.ts';
import { findTimes } from '../../src/analysis/time/index.ts';
import type { PassageKind } from '../../src/analysis/types.ts';
import { passagesOf } from './time/read.ts';

/** Words of the time and `planned` of each event. */
function eventsOf(text: string, published: string, kind: PassageKind = 'paragraph'): [string, boolean][] {
  const { passages, sentences } = passagesOf(text);
  for (const passage of passages) passage.kind = kind;
  const times = findTimes(passages, sentences, { published });
  return findEvents(sentences, times, passages, published).map(({ time, planned }) => [times.find(({ id }) => id === time)?.surface ?? '', planned]);
}

test('a sentence makes an event for each of its times', () => {
  expect(eventsOf('They came on 22 May and left on 24 May. Nothing followed.', '2023-07-05')).toEqual([
    ['22 May', false],
    ['24 May', false],
  ]);
});

test('one time said twice, and the two ends of a range, make one event', () => {
  expect(eventsOf('Last week, on 20 August, he spoke.', '2024-08-29')).toEqual([['Last week', false]]);
  expect(eventsOf('It lasted from March until May.', '2023-07-05')).toEqual([['March', false]]);
});

test('the same time in two sentences makes two', () => {
  expect(eventsOf('They came on 22 May. They left on 22 May.', '2023-07-05')).toHaveLength(2);
});

test('lengths, repetitions and vague times make none', () => {
  expect(eventsOf('For three days they met daily. They recently left. An 82-year-old fell.', '2023-07-05')).toEqual([]);
});

test('headings report nothing', () => {
  expect(eventsOf('They came on 22 May', '2023-07-05', 'heading')).toEqual([]);
});

test('a date that stands alone reports nothing, one with a word beside it does', () => {
  expect(eventsOf('Friday, 2 June', '2023-07-05', 'cell')).toEqual([]);
  expect(eventsOf('22 May – 24 May.', '2023-07-05')).toEqual([]);
  expect(eventsOf('2 June: evacuation', '2023-07-05', 'cell')).toEqual([['2 June', false]]);
});

test('what lies ahead of publication is planned', () => {
  expect(eventsOf('The vote is to be held on 10 September.', '2023-07-05')).toEqual([['10 September', true]]);
  expect(eventsOf('The vote takes place on 10 September 2023.', '2023-07-05')).toEqual([['10 September 2023', true]]);
  expect(eventsOf('The vote was held on 10 September.', '2023-07-05')).toEqual([['10 September', false]]);
});

test('a time that publication lies in is planned where the verb looks ahead', () => {
  expect(eventsOf('They will meet today.', '2023-07-05')).toEqual([['today', true]]);
  expect(eventsOf('They met today.', '2023-07-05')).toEqual([['today', false]]);
  expect(eventsOf('They will meet this month.', '2023-07-05')).toEqual([['this month', true]]);
  expect(eventsOf('They have trained since November.', '2023-07-05')).toEqual([['November', false]]);
});

test('the day of publication is the one written, whatever the hour and zone', () => {
  expect(eventsOf('They met on Wednesday.', '2023-07-05T23:30+03:00')).toEqual([['Wednesday', false]]);
});
