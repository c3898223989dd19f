import { expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

/** Return the days under which a sentence of Friday 8 March 2024 can be shown alone. */
const daysOf = (sentence: string) =>
  candidatesIn(sentence)
    .filter(({ isDated, standsAlone }) => isDated && standsAlone)
    .map(({ day }) => day.slice(5));

test.each([
  ['Leeds Council yesterday resolved to look into the failure of the Tarrow Bridge on 1 March.', ['03-07']],
  ['The council of Leeds discussed on Tuesday the fire at the Acme works on 1 March.', ['03-05']],
  ['The glazer Ann Brown, hurt by a truck on 1 March, left the hospital of Leeds on Tuesday.', ['03-05']],
  ['The court of Leeds issued a temporary order on Tuesday that limits the pickets, on a petition filed by the owner on 1 March.', ['03-05']],
])('a date that only says of when a thing is does not date the sentence: %s', (sentence, days) => {
  expect(daysOf(sentence)).toEqual(days);
});

test('a date in a clause about what happened before does not date the sentence', () => {
  expect(daysOf('Judge Ann Brown of Leeds let the order lapse after a hearing that had been put off on Tuesday because of snow.')).toEqual([]);
});

test.each([
  ['Ann Brown and Cora Dale met in Leeds on Tuesday and on Thursday.', ['03-05', '03-07']],
  ['The works in Leeds were searched by the police on Tuesday and shut by the council on Thursday.', ['03-05', '03-07']],
  ['Ann Brown said that she had to leave Leeds on Tuesday.', ['03-05']],
])('each date of a verb is a day of the sentence: %s', (sentence, days) => {
  expect(daysOf(sentence)).toEqual(days);
});

test.each([
  ['Four people were injured when a truck drove through a fence at the Acme works on Tuesday.', ['03-05']],
  ['The whistle went at the Acme Works in the morning of 5 March.', ['03-05']],
  ['At ten in the morning on Tuesday, Ann Brown was chief engineer of Leeds.', ['03-05']],
])('a sentence is clear alone if it says after “when” what caused it, or names a site or an office: %s', (sentence, days) => {
  expect(daysOf(sentence)).toEqual(days);
});

test.each(['Four people were injured when they arrived at the Acme works on Tuesday.', 'The whistle went at noon on Tuesday.'])(
  'a sentence without a cause, and without the name of what it is about, is not clear alone: %s',
  (sentence) => {
    expect(daysOf(sentence)).toEqual([]);
  },
);

test.each([
  ['how somebody was at a time of day', 'At ten in the morning Ann Brown was chief engineer of Leeds.'],
  ['what happens on any such day', 'Ann Brown of Leeds said that on a normal Wednesday she had sold a hundred rolls.'],
])('%s is no event', (_, sentence) => {
  expect(candidatesIn(`The council of Leeds met on Tuesday. ${sentence}`).filter(({ reportsEvent, text }) => reportsEvent && text === sentence)).toEqual([]);
});

test.each(['At ten in the morning Ann Brown was arrested in Leeds.', 'Ann Brown of Leeds said that on Wednesday she had sold the works.'])(
  'an event is reported by “%s”',
  (sentence) => {
    expect(candidatesIn(`The council of Leeds met on Tuesday. ${sentence}`).filter(({ reportsEvent, text }) => reportsEvent && text === sentence)).toHaveLength(
      1,
    );
  },
);
