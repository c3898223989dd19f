import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person } from '../make-entities.ts';

const entities: CuratedEntity[] = [person('ana-reyes', 'Ana Reyes'), person('ivo-lind', 'Ivo Lind'), organization('harbour-company', 'Selm Harbour Company')];

/** Return the sources of the rival accounts of two articles: one of Kabar, published on 6 June 2023, and another of The Gazette, unless a day or a newsroom is given for it. */
function sourcesIn(one: string, other = 'It rained.', { published = '2023-06-08', newsroom = 'The Gazette' } = {}): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: 'Kabar', published: '2023-06-06', body: one },
      { slug: 'b', source: newsroom, published, body: other },
    ],
    entities,
  ).agreement;
  return rows.filter(({ id }) => id.startsWith('rival-accounts-')).map(({ accounts }) => accounts.map(({ source }) => source));
}

describe('accounts of which only one can be right', () => {
  test.each([
    ['The gate was opened by the guard, according to the company, and by the driver, according to the union.', 'the company and the union'],
    ['The fire began in the kitchen, the police said, but in the cellar, according to the owner.', 'the police and the owner'],
    ['Ivo Lind was dismissed on Friday, the union said; the company said that he remained an employee.', 'The union and the company'],
    ['Ivo Lind retired on Friday, the ministry said; he was forced out, according to the union.', 'The ministry and the union'],
  ])('in one sentence: %s', (text, sources) => {
    expect(sourcesIn(text)).toEqual([[sources]]);
  });

  test('of the time of day, in one sentence', () => {
    expect(sourcesIn('The hospital says noon on 7 May, the department of health 5.30pm.')).toEqual([['The hospital and the department of health']]);
    expect(sourcesIn('The hospital says noon on 7 May, the gate closes at 5.30pm.')).toEqual([]);
  });

  test('one of which says that there is no such thing', () => {
    const sent = 'Ana Reyes said that she had sent an email about the gate.';
    expect(sourcesIn(`${sent} A company spokesman said no such message had been found.`)).toEqual([['Ana Reyes', 'A company spokesman']]);
    expect(sourcesIn(`${sent} A company spokesman said there was no such rule elsewhere.`)).toEqual([]);
    expect(sourcesIn(`${sent} Ana Reyes said no such message had been found.`)).toEqual([]);
  });

  test('one of which says that there is no such thing, in one paragraph only', () => {
    const [sent, denied] = ['Ana Reyes said that she had sent an email about the gate.', 'A company spokesman said no such message had been found.'];
    expect(sourcesIn(`${sent} ${denied}`)).toEqual([['Ana Reyes', 'A company spokesman']]);
    expect(sourcesIn(`${sent}\n\n${denied}`)).toEqual([]);
  });

  test('one of which rejects the other', () => {
    const rejects = 'Ana Reyes said that the fire had begun in the engine room, not on the car deck.';
    expect(sourcesIn('Ivo Lind said that the fire began in a lorry on the car deck.', rejects)).toEqual([['Ivo Lind', 'Ana Reyes']]);
    expect(sourcesIn('Ivo Lind said that the fire did not begin on the car deck.', rejects)).toEqual([]);
    expect(sourcesIn('Ivo Lind said that the car deck was painted in May.', rejects)).toEqual([]);
    expect(sourcesIn('Ana Reyes said that the fire began in a lorry on the car deck.', rejects)).toEqual([]);
    // Published more than 14 days later.
    expect(sourcesIn('Ivo Lind said that the fire began in a lorry on the car deck.', rejects, { published: '2023-06-21' })).toEqual([]);
  });

  test('of whether somebody resigned or was dismissed', () => {
    const resigned = 'Ivo Lind, the head of the port, resigned on Monday.';
    expect(sourcesIn(resigned, 'The port dismissed Ivo Lind before he could resign, Ana Reyes said.')).toEqual([['as reported by Kabar', 'Ana Reyes']]);
    expect(sourcesIn(resigned, 'Ivo Lind was sacked on Monday, Ana Reyes said.')).toEqual([['as reported by Kabar', 'Ana Reyes']]);
  });
});

describe('no rival accounts', () => {
  test.each([
    ['two answers of one source', 'The gate was opened by the guard, according to the union, and by the driver, according to the union.'],
    ['answers to two questions', 'The gate was opened by the guard, according to the company, and on a Sunday, according to the union.'],
    ['two acts that go together', 'Ivo Lind was dismissed on Friday, the union said; the company said that he had been paid.'],
    ['one speaker', 'Ivo Lind retired on Friday; he was forced out, according to the union.'],
    ['an act that did not happen', 'Ivo Lind would not have resigned, the union said; the company said that he was dismissed.'],
    [
      'an account that adds to the other (“not only”)',
      'Ana Reyes said that the fire began on deck, not only on the car deck. Ivo Lind said that the fire began on the car deck.',
    ],
  ])('are found in a text with %s', (_, text) => {
    expect(sourcesIn(text)).toEqual([]);
  });

  test.each([
    ['another person was dismissed', 'The port dismissed Ana Reyes before she could resign, Ivo Lind said.'],
    ['another newsroom reports that he had offered to resign', 'Ivo Lind had offered to resign, Ana Reyes said.'],
    ['it is denied', 'The port never dismissed Ivo Lind, Ana Reyes said.'],
  ])('are found if %s', (_, other) => {
    expect(sourcesIn('Ivo Lind, the head of the port, resigned on Monday.', other)).toEqual([]);
  });

  test('are found if one newsroom reports both', () => {
    const [resigned, dismissed] = ['Ivo Lind, the head of the port, resigned on Monday.', 'The port dismissed Ivo Lind before he could resign.'];
    expect(sourcesIn(resigned, dismissed)).toEqual([['as reported by Kabar', 'as reported by The Gazette']]);
    expect(sourcesIn(resigned, dismissed, { newsroom: 'Kabar' })).toEqual([]);
  });
});
