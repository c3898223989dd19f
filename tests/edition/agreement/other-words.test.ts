import { describe, expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

// Sources that differ on one thing in other words than each other's, and sentences that only look as if they did.

const STORY = '\n\nThe Selm Harbour Company owns the quay at Northport. Ana Reyes is mayor of Northport.';

/** Return the sources of the disputed rows of two articles, published on 6 and 7 June 2023. */
function disputedIn(one: string, other: string): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: 'Kabar', published: '2023-06-06', body: one + STORY },
      { slug: 'b', source: 'The Gazette', published: '2023-06-07', body: other + STORY },
    ],
    [],
  ).agreement;
  return rows.filter(({ state }) => state === 'disputed').map(({ accounts }) => accounts.map(({ source }) => source));
}

describe('people who came to something', () => {
  const ATTENDED = 'About 3,000 people attended the vigil in Northport on Monday, Ana Reyes said.';
  test('are one count, whatever they are called', () => {
    expect(disputedIn(ATTENDED, 'Some 5,000 mourners came to the vigil on Monday, according to Ivo Lind.')).toEqual([['Ana Reyes', 'Ivo Lind']]);
    expect(disputedIn('There were 218 people aboard, Ana Reyes said.', 'Ivo Lind said that 212 people had been on board.')).toEqual([
      ['Ana Reyes', 'Ivo Lind'],
    ]);
  });

  test.each([
    ['another event', 'Some 5,000 fans came to the match on Monday, according to Ivo Lind.'],
    ['another day', 'Some 5,000 mourners came to the vigil on Sunday, according to Ivo Lind.'],
    ['those who did not come', 'Some 5,000 residents saw the vigil on Monday, according to Ivo Lind.'],
    ['a part of them', 'Of the 3,000 mourners who came to the vigil on Monday, 400 stayed, according to Ivo Lind.'],
  ])('are not compared with %s', (_, other) => {
    expect(disputedIn(ATTENDED, other)).toEqual([]);
  });
});

describe('the last time of something', () => {
  const VERB = 'The crane was last inspected on 9 May, Ana Reyes said.';
  test('is compared, as a verb and as a noun', () => {
    expect(disputedIn(VERB, 'The last inspection of the crane took place on 14 May, Ivo Lind said.')).toEqual([['Ana Reyes', 'Ivo Lind']]);
  });

  test.each([
    ['another thing', 'The last inspection of the boiler took place on 14 May, Ivo Lind said.'],
    ['another act', 'The last repair of the crane took place on 14 May, Ivo Lind said.'],
    ['one that is not the last', 'An inspection of the crane took place on 14 May, Ivo Lind said.'],
  ])('is not compared with that of %s', (_, other) => {
    expect(disputedIn(VERB, other)).toEqual([]);
  });
});

describe('the day on which something was found', () => {
  const FOUND = 'The crack in the anchor was found on 2 June, Ana Reyes said.';
  test('is compared', () => {
    expect(disputedIn(FOUND, 'Workers discovered the crack in the anchor on 5 June, Ivo Lind said.')).toEqual([['Ana Reyes', 'Ivo Lind']]);
  });

  test.each([
    ['something else was found', 'Workers discovered the leak in the anchor on 5 June, Ivo Lind said.'],
    ['it was elsewhere', 'Workers discovered the crack in the chimney on 5 June, Ivo Lind said.'],
    ['it was not found', 'Workers had not discovered the crack in the anchor on 5 June, Ivo Lind said.'],
  ])('is not compared if %s', (_, other) => {
    expect(disputedIn(FOUND, other)).toEqual([]);
  });
});

describe('the hour of a fall', () => {
  test('is compared in other words; a fall of temperature is none', () => {
    const fell = 'The cabin fell into the gorge at 11.20 a.m. on Monday, Ana Reyes said.';
    expect(disputedIn(fell, 'Ivo Lind said that the car plunged at 11.45 a.m. on Monday.')).toEqual([['Ana Reyes', 'Ivo Lind']]);
    expect(disputedIn(fell, 'Ivo Lind said that the temperature dropped to zero at 11.45 a.m. on Monday.')).toEqual([]);
  });
});

describe('a statement and one that negates it', () => {
  test.each([
    ['Ivo Lind said that the brakes had engaged after the cable broke.', 'The brakes did not engage, Eva Bruun said.'],
    [
      'Ivo Lind said that he had warned the Selm Harbour Company of broken wires in April.',
      'Eva Bruun said that the company had received no warning from Ivo Lind.',
    ],
    [
      'Ivo Lind said that two engineers were arrested on Monday.',
      'Eva Bruun, who speaks for the engineers, said that they had been questioned but not arrested.',
    ],
  ])('are rival accounts: %s / %s', (one, other) => {
    expect(disputedIn(one, other)).toHaveLength(1);
  });

  test.each([
    ['Ivo Lind said that the brakes had engaged after the cable broke.', 'The brakes had not engaged before the cable broke, Eva Bruun said.'],
    [
      'Ivo Lind said that he had warned the Selm Harbour Company of broken wires in April.',
      'Eva Bruun said that the company had received no warning of the storm from the weather office.',
    ],
    [
      'Ivo Lind said that two drivers were arrested on Monday.',
      'Eva Bruun, who speaks for the engineers, said that they had been questioned but not arrested.',
    ],
    [
      'Ivo Lind said that two engineers were questioned on Monday.',
      'Eva Bruun, who speaks for the engineers, said that they had been questioned but not arrested.',
    ],
  ])('are none: %s / %s', (one, other) => {
    expect(disputedIn(one, other)).toEqual([]);
  });
});
