import { expect, test } from 'vitest';
import { datesOf, readFigures } from './read.ts';

/**
 * Format a figure as one line, `number | what it counts`: the number as written, its unit or noun, its state unless it has none or the noun is the same word, and its
 * scope in parentheses unless it is `all`: `detail` is part of the setting, not what the sentence reports.
 */
const linesOf = (text: string): string[] =>
  readFigures(text).map(
    ({ surface, counts, unit, state, scope }) =>
      `${surface} | ${unit ?? counts ?? '?'}${state === null || state === counts ? '' : ` ${state}`}${scope === 'all' ? '' : ` (${scope})`}`,
  );

test.each([
  ['a noun that two numbers share', 'They hold 500 and 1,000 songs.', ['500 | song', '1,000 | song']],
  ['a unit that two numbers share', 'It runs at 1.8 and 2 GHz.', ['1.8 | GHz', '2 GHz | GHz']],
  ['a part of a whole', 'Only six of the 20 hospitals work.', ['six | hospital', '20 | hospital']],
  ['a noun that is left out', 'That year 350 firms took part, up from 280.', ['350 | firm', '280 | firm']],
  ['“more” after a number', 'They saved 700 sailors and 200 more the next day.', ['700 | sailor rescued', '200 | sailor (further)']],
  ['the dead and the injured', 'The blast killed 24 people and injured 108.', ['24 | person killed', '108 | person injured']],
  ['a passive with a second, elided verb', 'There 17 people have been killed and more than 140 injured.', ['17 | person killed', '140 | person injured']],
  ['counts with a state and without a noun', 'The ministry counts 10 dead and 45 wounded.', ['10 | dead killed', '45 | wounded injured']],
  ['people in temporary accommodation, who are displaced', 'More than 4,000 people were in temporary accommodation.', ['4,000 | person displaced']],
  [
    'destroyed vehicles, which have no state of people',
    'Some 70 attackers were killed and four armoured vehicles destroyed.',
    ['70 | attacker killed', 'four | vehicle'],
  ],
  ['a number for each', 'Each of the eight battalions has five cars.', ['eight | battalion', 'five | car (each)']],
  ['an amount for each', 'Aid comes to 15,000 roubles a person.', ['15,000 roubles | RUB (each)']],
  ['a number of places after “from”', 'People fled from eight villages.', ['eight | village (detail)']],
  ['a number that announces a list', 'There was fighting in three villages, Alderby, Birchby and Elmby.', ['three | village (detail)']],
  ['a change, which is two figures', 'The share rose from 5 percent to 7 percent.', ['5 percent | %', '7 percent | %']],
  ['a part after “including”', 'The suit names five firms, including two from Oslo.', ['five | firm', 'two | firm (part)']],
  ['people who are counted by a verb alone', 'The blast killed two and wounded three.', ['two | killed', 'three | wounded injured']],
  ['states in participles', 'The storm came at noon, killing nine and wounding 20.', ['nine | killed', '20 | wounded injured']],
  ['a number of others', 'A dozen others were hurt.', ['A dozen | injured (further)']],
  ['nationalities', 'The dead include 9 Israelis and one German.', ['9 | israeli killed (part)', 'one | german']],
  ['two amounts of money', 'The price was cut from $399 to $200.', ['$399 | USD', '$200 | USD']],
  ['“the number of” before a figure', 'He put the number of settlements at 74.', ['74 | settlement']],
  [
    '“the count was”, which continues an earlier count',
    'On Monday eight people had been wounded. By Tuesday the count was 11.',
    ['eight | person injured', '11 | person injured'],
  ],
])('%s: %s', (_name, text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test('the qualifier of the first of two figures with “or” applies to the second', () => {
  expect(readFigures('It holds up to 160 GB or 40,000 songs.').map(({ qualifier }) => qualifier)).toEqual(['up to', 'up to']);
});

test('“around” before places is a preposition, not a qualifier', () => {
  expect(readFigures('They stood around the 20 tents and around 30 people.').map(({ qualifier }) => qualifier)).toEqual([null, 'about']);
});

test('a unit with an exact conversion has a metric amount, too', () => {
  expect(readFigures('It is 10 miles away.')[0]).toMatchObject({ value: 10, unit: 'mi', converted: { value: 16.09344, unit: 'km' } });
  expect(readFigures('It covers 100 to 200 hectares.')[0]).toMatchObject({ value: [100, 200], converted: { value: [1, 2], unit: 'km2' } });
  expect(readFigures('It is 10 kilometres away.')[0]).toMatchObject({ converted: null });
});

test.each([
  ['the date of its clause', 'On 1 May he spoke of 1,000 shells, and on 3 May of 74 guns.', ['1 May 2023', '3 May 2023']],
  ['a later date of its sentence', 'The blast killed 24 people, the mayor said on Sunday.', ['2 July 2023']],
  ['a date with “in”, and not a date with “since”', 'In May he said that seven clubs had been open since November.', ['May 2023']],
  ['the day of publication, not a date of the sentence before', 'They met on 3 May. There are 40 guests.', ['the day of publication']],
  ['the earlier date that “then” refers to', 'They met on 3 May. There were then 40 guests.', ['3 May 2023']],
  ['the date right after it', 'The number of pupils fell from 812 in May to 405 on 1 June.', ['May 2023', '1 June 2023']],
  ['the date that opens its sentence', 'On 3 May nine people died, and 40 were hurt.', ['3 May 2023', '3 May 2023']],
  ['the day of publication', 'There are 40 guests.', ['the day of publication']],
])('a figure is dated by %s', (_name, text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  ['the date of a number that it is compared with', 'The reserve has 61 pairs, up from 48 in May.', ['the day of publication', 'May 2023']],
  ['a date before “but”', 'The road was built in May, but 400 families live near it.', ['the day of publication']],
  ['a date before “after”', 'The toll fell on 3 May, after police had counted 29 dead.', ['the day of publication']],
  ['a date outside its relative clause', 'The union, which has 900 members, marched on 3 May.', ['the day of publication']],
])('a figure is not dated by %s', (_name, text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  ['before its verb', 'Mayor Ana Reyes counted 40 guests.', 'Ana Reyes'],
  ['before an apposition', 'Ana Reyes, the mayor, said that 40 guests came.', 'Ana Reyes'],
  ['before the organization that she speaks for', 'Ana Reyes, spokeswoman of the Harbour Board, said that 40 guests came.', 'Ana Reyes'],
  ['after “according to”', 'There were 40 guests, according to Mayor Ana Reyes.', 'Ana Reyes'],
  ['after its verb', '“There were 40 guests,” said Mayor Ana Reyes.', 'Ana Reyes'],
  ['as a pronoun', 'Mayor Ana Reyes spoke. She said that 40 guests came.', 'Ana Reyes'],
  ['by a noun', 'The city council says that 40 guests came.', 'The city council'],
])('the source of a figure is found %s', (_name, text, source) => {
  expect(readFigures(text)[0]?.source?.surface).toBe(source);
});

test('a figure outside claims has no source', () => {
  expect(readFigures('There were 40 guests.')[0]?.source).toBeNull();
});

test.each(['The two sides blame each other.', 'There are three reasons for it.', 'Then the ministry gave two counts, the second of them higher.'])(
  'a small number of sides, reasons or counts is not a figure: %s',
  (text) => {
    expect(linesOf(text)).toEqual([]);
  },
);

test.each([
  ['He was convicted on two counts of murder.', ['two | count (detail)']],
  ['They showed three kinds of drone.', ['three | kind']],
  ['The bridge was closed on 4 sides.', ['4 | side (detail)']],
  ['Twelve sides take part in the cup.', ['Twelve | side']],
])('a number of sides, reasons or counts is a figure with “of”, in digits, or above five: %s', (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});
