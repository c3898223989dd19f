import { expect, test } from 'vitest';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { makeEdition } from '../make-edition.ts';
import { makeChronicleOf } from './make-candidates.ts';

/** Return the days and sentences that the chronicle of one article shows. */
const entries = (body: string, title = 'Leeds works halts production', published = '2024-03-08') =>
  makeChronicleOf([{ slug: 'a', published, title, body }]).days.flatMap(({ day, happenings }) =>
    happenings.filter(({ isSelectable }) => isSelectable).map(({ best }) => `${day} ${best.text}`),
  );

const HALTED = 'Production at the works in Leeds has been halted after a fire.';

test('the news of an article that gives no date is of its day of publication, if the headline or a dateline shows that it is news', () => {
  expect(entries(HALTED)).toEqual([`2024-03-08 ${HALTED}`]);
  expect(entries(`LEEDS, March 8 (AP) — ${HALTED}`, 'At the works')).toEqual([`2024-03-08 ${HALTED}`]);
  expect(entries(HALTED, 'A look at our week')).toEqual([]);
});

test('the news is of the day that the first sentences give, if that is at most a day before', () => {
  expect(entries(`${HALTED} Two men were taken to the hospital on Thursday.`)).toEqual([`2024-03-07 ${HALTED}`]);
  expect(entries(`${HALTED} Two men were taken to the hospital on Monday.`).filter((entry) => entry.endsWith(HALTED))).toEqual([]);
});

test.each([
  'Ann Brown changed her plea to guilty and asked the town of Leeds for its pardon.',
  'The council of Leeds has dismissed the head of the works.',
  'Two miners have died in a pit near Leeds.',
])('a sentence is news if its verb for something done is in the perfect or the past: %s', (body) => {
  expect(entries(body, 'What we know')).toEqual([]);
  expect(entries(`LEEDS, March 8 (AP) — ${body}`)).toEqual([`2024-03-08 ${body}`]);
});

test.each([
  ['a state', 'Production at the works in Leeds has been low for two years.'],
  ['a state', 'The works in Leeds was quiet after the fire.'],
  ['a trend', 'Production at the works in Leeds has doubled in the last two years.'],
  ['looking back', 'Ann Brown had only wanted to halt the works in Leeds.'],
  ['what somebody says', 'Ann Brown said that the works in Leeds halted its production.'],
  ['a participle', 'Leeds also offers a tool called Halt to all works.'],
  ['what did not happen', 'Production at the works in Leeds has not been halted.'],
])('%s is no news: %s', (_, body) => {
  expect(entries(`LEEDS, March 8 (AP) — ${body}`)).toEqual([]);
});

test('a post that speaks of its writer and to its readers makes no news', () => {
  expect(entries(`${HALTED} We hope you like our works. Tell us what you think.`)).toEqual([]);
});

test('the news joins the sentence of another article that dates it', () => {
  const dated = 'Production at the works in Leeds was halted after a fire on Thursday.';
  const { days } = makeChronicleOf([
    { slug: 'a', published: '2024-03-08', title: 'Leeds works halts production', body: HALTED },
    { slug: 'b', published: '2024-03-08', body: dated },
  ]);
  expect(days.map(({ day, happenings }) => [day, happenings.length, happenings[0]!.articles])).toEqual([['2024-03-07', 1, 2]]);
});

test('the news of an article is an event of the timeline', () => {
  const { eventCount, chronicle, timeline } = makeEdition([{ slug: 'a', published: '2024-03-08', title: 'Leeds works halts production', body: HALTED }], []);
  expect(eventCount).toBe(1);
  expect(chronicle[0]!.happenings[0]!.reports[0]).toMatchObject({ isDated: false, dating: { words: null, edtf: '2024-03-08' } });
  expect(chronicle[0]!.happenings[0]!.reports[0]!.event).toBe(eventsIn(timeline)[0]!.event.id);
});

test.each([
  'Ann Brown, a teacher who had never run for anything, unseated Cora Dale by 17 votes in yesterday’s town election in Leeds.',
  'The council of Leeds dismissed the head of the works at Thursday’s meeting.',
])('what was done in the course of an event of the day before is of that day: %s', (body) => {
  expect(entries(body, 'Brown wins')).toEqual([`2024-03-07 ${body}`]);
});

test.each([
  ['what is talked about', 'Ann Brown of Leeds explained the outcome of yesterday’s town election.'],
  ['a newspaper of that day', 'Ann Brown of Leeds denied the report in yesterday’s Courier.'],
  ['what is still to come', 'The council of Leeds dismissed the head of the works before tomorrow’s meeting.'],
  ['an older event', 'The council of Leeds dismissed the head of the works at Monday’s meeting.'],
])('what was done is not of the day of %s', (_, body) => {
  expect(entries(body, 'Brown wins').filter((entry) => entry.startsWith('2024-03-0') && !entry.startsWith('2024-03-08'))).toEqual([]);
});

test.each([
  ['2024-03-07', 'A judge in Leeds yesterday refused to extend limits on the pickets of Acme.'],
  ['2024-03-05', 'The council of Leeds refused on Tuesday to pay for the bridge.'],
])('a refusal is something done: %s %s', (day, body) => {
  expect(entries(body)).toEqual([`${day} ${body}`]);
});

test.each([
  'The council of Leeds refused to comment on Tuesday.',
  'The council of Leeds did not pay for the bridge on Tuesday.',
  'The council of Leeds did not refuse to pay for the bridge on Tuesday.',
])('that somebody said or did nothing is no event: %s', (body) => {
  expect(entries(body)).toEqual([]);
});
