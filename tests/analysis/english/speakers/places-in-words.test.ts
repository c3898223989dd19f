import { expect, test } from 'vitest';
import { isFirstOrSecondPerson, placesInName, placesInWords } from '../../../../src/analysis/english/speakers/index.ts';

test.each([
  ['governor of Belgorod Oblast', 'Belgorod Oblast'],
  ['Russia’s Defence Ministry', 'Russia'],
  ['Ukrainian officials', 'Ukraine'],
  ['mayor of the city of Belgorod.', 'Belgorod'],
])('the place of %s may be %s', (description, place) => {
  expect(placesInWords(description)).toContain(place);
});

test.each(['The authorities', 'Outlet that reported from Northport', 'Armed group, which crossed into Belgorod Oblast'])(
  'no place belongs to: %s',
  (description) => {
    expect(placesInWords(description)).toEqual([]);
  },
);

test('the writer and the reader are recognized by pronouns of the first and second person', () => {
  expect(['We', 'I’m', 'You', 'Our teams', 'We’d rather'].filter(isFirstOrSecondPerson)).toHaveLength(5);
  expect(['They', 'The authorities', 'Yours Ltd', 'Wes', 'Usman', 'Meridian'].filter(isFirstOrSecondPerson)).toEqual([]);
});

test('with `byNationality` false, a national adjective gives no country', () => {
  expect(placesInWords('Russian residents', { byNationality: false })).toEqual([]);
});

test('the place in the name of an organization follows “of” or is a possessive; with `byNationality` true, a national adjective gives it too', () => {
  expect(placesInName('National Guard of Russia', { byNationality: false })).toEqual(['Russia']);
  expect(placesInName('Russia’s Defence Ministry', { byNationality: false })).toEqual(['Russia']);
  expect(placesInName('Russian Volunteer Corps', { byNationality: false })).toEqual([]);
  expect(placesInName('Russian Defence Ministry', { byNationality: true })).toEqual(['Russia']);
});
