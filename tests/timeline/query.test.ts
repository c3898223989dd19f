import { describe, expect, test } from 'vitest';
import { asksForEverything, EVERYTHING, readQuery, toggled, writeQuery } from '../../src/timeline/query.ts';

describe('the address', () => {
  test.each([
    '',
    '?place=shebekino',
    '?person=vyacheslav-gladkov&place=shebekino&from=2023-05&until=2023-06-04',
    '?person=person%3Aivan-petrov',
    '?person=a&person=b&place=c&organization=d&topic=e&topic=f',
    '?from=2023&by=2023-06-01&clock=known',
    '?place=shebekino&show=story',
    '?show=all',
  ])('%j is read and written back', (search) => expect(writeQuery(readQuery(search))).toBe(search));

  test('what is no period, no clock and not known counts as not given', () => {
    expect(readQuery('?from=May&until=2023-5&by=2023-06&clock=noon&show=none&colour=red&place=')).toEqual(EVERYTHING);
    expect(readQuery('?from=2023-13&until=2023-00-10')).toEqual(EVERYTHING);
  });

  test('who is asked for twice is asked for once', () => {
    expect(readQuery('?place=shebekino&place=shebekino').place).toEqual(['shebekino']);
  });
});

test('how much is shown leaves nothing out', () => {
  expect(asksForEverything(readQuery('?show=all'))).toBe(true);
  expect(asksForEverything(readQuery('?show=all&clock=known'))).toBe(false);
});

test('an entity is asked for, and given up again, without touching the others', () => {
  const asked = toggled(toggled({ ...EVERYTHING, from: '2023' }, 'place', 'shebekino'), 'place', 'kursk');
  expect(asked).toEqual({ ...EVERYTHING, from: '2023', place: ['shebekino', 'kursk'] });
  expect(toggled(asked, 'place', 'shebekino').place).toEqual(['kursk']);
});
