import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../../src/analysis/english/events/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { EventStatus, PassageKind } from '../../../../src/analysis/core/types.ts';
import { passagesOf } from '../times/read.ts';

/** Return the words of the time, and the status, of each event. */
function eventsOf(text: string, published: string, kind: PassageKind = 'paragraph'): [string, EventStatus][] {
  const { passages, sentences } = passagesOf(text);
  for (const passage of passages) passage.kind = kind;
  const times = findTimes(passages, sentences, { published });
  return findEvents(sentences, times, passages, { published }).map(({ time, status }) => [times.find(({ id }) => id === time)?.surface ?? '', status]);
}

/** A Wednesday. */
const published = '2023-07-05';

describe('which times date an event', () => {
  test('each clause has an event, dated by the time of the clause', () => {
    expect(eventsOf('They came on 22 May and left on 24 May. Nothing followed.', published)).toEqual([
      ['22 May', 'reported'],
      ['24 May', 'reported'],
    ]);
    expect(eventsOf('The man, who was arrested in 2019, was freed on Monday.', published)).toEqual([
      ['2019', 'reported'],
      ['Monday', 'reported'],
    ]);
    expect(eventsOf('On Monday the council, which met in May, voted on it.', published)).toEqual([
      ['Monday', 'reported'],
      ['May', 'reported'],
    ]);
    expect(eventsOf('On Tuesday he said that the vote will be held on 10 September.', published)).toEqual([
      ['Tuesday', 'reported'],
      ['10 September', 'planned'],
    ]);
    expect(eventsOf('The bridge built in 2014 collapsed on Monday.', published)).toEqual([
      ['2014', 'reported'],
      ['Monday', 'reported'],
    ]);
  });

  test.each([
    ['In March he signed a contract for deliveries in 2025.', ['March']],
    ['On Monday the council accepted the budget for 2025.', ['Monday']],
    ['He signed on Friday a contract for gas in 2030.', ['Friday']],
  ])('a later time in the same clause belongs to a noun and dates no event: %s', (text, surfaces) => {
    expect(eventsOf(text, published).map(([surface]) => surface)).toEqual(surfaces);
  });

  test.each([
    ['They crossed on 22 May and on 1 June.', ['22 May', '1 June']],
    ['On 22 May they crossed here, on 1 June there.', ['22 May', '1 June']],
    ['They crossed in May, in June and on Monday.', ['May', 'June', 'Monday']],
  ])('each of several coordinated times dates an event: %s', (text, surfaces) => {
    expect(eventsOf(text, published).map(([surface]) => surface)).toEqual(surfaces);
  });

  test.each([
    'They have broken the 2014 agreement.',
    'The May 9 parade delighted the children.',
    'The parade of 9 May was cancelled.',
    'He condemned Tuesday’s shelling.',
    'The accord (2014) was broken.',
    'It is worse than in 2014.',
    'A 20th-century fort stands there.',
    'The budget for 2025 was praised.',
    'He praised the July offensive.',
    'It recalled the events of last year.',
  ])('a date that belongs to a noun phrase or comparison dates no event: %s', (text) => {
    expect(eventsOf(text, published)).toEqual([]);
  });

  test.each([
    ['Tuesday’s shelling killed two.', 'Tuesday'],
    ['On 22 May fighters crossed the border.', '22 May'],
    ['In May the leadership said so.', 'May'],
    ['They crossed in the night of 31 May.', 'the night of 31 May'],
    ['The vote is scheduled for Friday.', 'Friday'],
    ['Yesterday troops crossed the border.', 'Yesterday'],
  ])('a date of a verb, or of a subject that is an event, dates an event: %s', (text, surface) => {
    expect(eventsOf(text, published).map(([actual]) => actual)).toEqual([surface]);
  });

  test('an event that a day is counted from is dated by its own date, not by that day', () => {
    expect(eventsOf('This comes two weeks after troops crossed the border on 20 June.', published)).toEqual([['20 June', 'reported']]);
    // Here the day dates the verb.
    expect(eventsOf('The day after the vote on 20 June the president resigned.', published)[0]).toEqual(['The day after', 'reported']);
  });

  test('a repeated time, and the two ends of a range, give one event', () => {
    expect(eventsOf('Last week, on 20 August, he spoke.', '2024-08-29')).toEqual([['Last week', 'reported']]);
    expect(eventsOf('It lasted from March until May.', published)).toEqual([['March', 'reported']]);
  });

  test('the same time in two sentences gives two events', () => {
    expect(eventsOf('They came on 22 May. They left on 22 May.', published)).toHaveLength(2);
  });

  test('durations, sets and vague times date no event', () => {
    expect(eventsOf('For three days they met daily. They recently left. An 82-year-old fell.', published)).toEqual([]);
  });

  test('a heading reports no event', () => {
    expect(eventsOf('They came on 22 May', published, 'heading')).toEqual([]);
  });

  test('a date alone reports no event, a date with a word does', () => {
    expect(eventsOf('Friday, 2 June', published, 'cell')).toEqual([]);
    expect(eventsOf('22 May – 24 May.', published)).toEqual([]);
    expect(eventsOf('2 June: evacuation', published, 'cell')).toEqual([['2 June', 'reported']]);
  });
});

describe('the status of an event', () => {
  test.each<[string, EventStatus]>([
    ['The vote is to be held on 10 September.', 'planned'],
    ['The vote takes place on 10 September 2023.', 'planned'],
    ['The vote was held on 10 September.', 'reported'],
    ['They will meet today.', 'planned'],
    ['They met today.', 'reported'],
    ['They will meet this month.', 'planned'],
    ['They have trained since November.', 'reported'],
    ['They met on Wednesday.', 'reported'],
    ['They did not cross on Monday.', 'denied'],
    ['They didn’t cross on Monday.', 'denied'],
    ['He denied that troops had crossed on Monday.', 'denied'],
    ['The ministry denies having shelled the town on Monday.', 'denied'],
    ['They never met in May.', 'denied'],
    ['The town was not hit on Monday.', 'denied'],
    ['It is not the first time this year that they have met.', 'reported'],
    ['They are not there this week.', 'unclear'],
    ['On Monday he denied that troops had crossed.', 'reported'],
    ['They will not meet on Friday.', 'denied'],
    ['If they cross on Friday, the bridge will be closed.', 'conditional'],
    ['The bridge will be closed on Friday if it rains.', 'conditional'],
    ['They may meet on Friday.', 'conditional'],
    ['They could have crossed on Monday.', 'conditional'],
    ['Unless it rains, the fair will open on Saturday.', 'conditional'],
    ['He asked if they had crossed on Monday.', 'conditional'],
  ])('%s → %s', (text, status) => {
    expect(eventsOf(text, published).map(([, actual]) => actual)).toEqual([status]);
  });

  test.each<[string, EventStatus]>([
    ['The strike that was to begin on Thursday has been averted.', 'denied'],
    ['A clash expected on Saturday was prevented by police.', 'denied'],
    ['The attack planned for Sunday was foiled.', 'denied'],
    ['The vote was blocked by the court on Monday.', 'reported'],
    ['The vote has been rescheduled for Friday.', 'planned'],
    ['The firm neither paid nor owed any tax in 2022.', 'denied'],
    ['Neither she nor her brother voted on Monday.', 'denied'],
    ['Either firm paid some tax in 2022.', 'reported'],
    ['The union rejected a claim by the owner that the men had left on Friday.', 'denied'],
    ['The union rejected an offer by the owner that was made on Friday.', 'reported'],
    ['The UN could not verify that the town was taken on Monday.', 'conditional'],
    ['It was impossible to confirm reports that the town was taken on Monday.', 'conditional'],
    ['The UN confirmed that the town was taken on Monday.', 'reported'],
    ['She apologised for saying that the town was taken on Monday.', 'denied'],
    ['Nobody expects a ruling before October.', 'denied'],
    ['Asked whether he would stand in 2025, he said nothing.', 'conditional'],
    ['It is unclear whether the vote will be held in August.', 'conditional'],
    ['He asked whether they had crossed on Monday.', 'conditional'],
    ['Few foresee an end before August.', 'conditional'],
  ])('of averted, blocked, retracted or unconfirmed events: %s → %s', (text, status) => {
    expect(eventsOf(text, published).map(([, actual]) => actual)).toEqual([status]);
  });

  test('a denial is reported, what it denies is denied', () => {
    expect(eventsOf('He denied on Tuesday that troops had crossed on Monday.', published)).toEqual([
      ['Tuesday', 'reported'],
      ['Monday', 'denied'],
    ]);
  });

  test('the day of publication is the day as written, in any time zone', () => {
    expect(eventsOf('They met on Wednesday.', '2023-07-05T23:30+03:00')).toEqual([['Wednesday', 'reported']]);
  });
});
