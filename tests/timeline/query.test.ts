import { describe, expect, test } from 'vitest';
import { isDefaultExceptLevel, EVERYTHING, parseQuery, toggleValue, formatQuery } from '../../src/timeline/query.ts';

describe('the URL', () => {
  test.each([
    '',
    '?place=shebekino',
    '?person=vyacheslav-gladkov&place=shebekino&from=2023-05&until=2023-06-04',
    '?person=person%3Aivan-petrov',
    '?person=a&person=b&place=c&organization=d&topic=e&topic=f',
    '?from=2023&by=2023-06-01&clock=known',
    '?place=shebekino&show=story',
    '?show=all',
  ])('%j is parsed and formatted back', (search) => expect(formatQuery(parseQuery(search))).toBe(search));

  test('invalid periods and unknown values are ignored', () => {
    expect(parseQuery('?from=May&until=2023-5&by=2023-06&clock=noon&show=none&colour=red&place=')).toEqual(EVERYTHING);
    expect(parseQuery('?from=2023-13&until=2023-00-10')).toEqual(EVERYTHING);
  });

  test('a repeated value counts once', () => {
    expect(parseQuery('?place=shebekino&place=shebekino').place).toEqual(['shebekino']);
  });
});

test('a query that only sets the level of detail is the default query except in its level', () => {
  expect(isDefaultExceptLevel(parseQuery('?show=all'))).toBe(true);
});

test('a query with another order (`clock`) is not the default query except in its level', () => {
  expect(isDefaultExceptLevel(parseQuery('?clock=known'))).toBe(false);
  expect(isDefaultExceptLevel(parseQuery('?show=all&clock=known'))).toBe(false);
});

test('a value is added, and removed again, without affecting others', () => {
  const asked = toggleValue(toggleValue({ ...EVERYTHING, from: '2023' }, 'place', 'shebekino'), 'place', 'kursk');
  expect(asked).toEqual({ ...EVERYTHING, from: '2023', place: ['shebekino', 'kursk'] });
  expect(toggleValue(asked, 'place', 'shebekino').place).toEqual(['kursk']);
});
