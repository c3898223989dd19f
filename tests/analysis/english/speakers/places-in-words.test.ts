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

test.each(['The authorities', 'Outlet that reported from Northport', 'Armed group, which crossed into Belgorod Oblast'])('%s names none', (description) => {
  expect(placesInWords(description)).toEqual([]);
});

test('a writer speaks as I or we, and to you', () => {
  expect(['We', 'I’m', 'You', 'Our teams', 'We’d rather'].filter(isFirstOrSecondPerson)).toHaveLength(5);
  expect(['They', 'The authorities', 'Yours Ltd', 'Wes', 'Usman', 'Meridian'].filter(isFirstOrSecondPerson)).toEqual([]);
});

test('people have no place by their nationality', () => {
  expect(placesInWords('Russian residents', { byNationality: false })).toEqual([]);
});

test('an organization has the place at the end of its name or before it, and a public body that of its nationality', () => {
  expect(placesInName('National Guard of Russia', { byNationality: false })).toEqual(['Russia']);
  expect(placesInName('Russia’s Defence Ministry', { byNationality: false })).toEqual(['Russia']);
  expect(placesInName('Russian Volunteer Corps', { byNationality: false })).toEqual([]);
  expect(placesInName('Russian Defence Ministry', { byNationality: true })).toEqual(['Russia']);
});
