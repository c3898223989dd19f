import { describe, expect, test } from 'vitest';
import { answers, readQuery, type TimelineQuery, writeQuery } from '../../src/browser/timeline-query.ts';

const everything: TimelineQuery = { person: '', place: '', organization: '', from: '', until: '' };
const event = (earliest: string, latest: string, ...keys: string[]) => ({ keys: new Set(keys), earliest, latest });

describe('the address', () => {
  test.each(['', '?place=shebekino', '?person=vyacheslav-gladkov&place=shebekino&from=2023-05&until=2023-06-04', '?person=person%3Aivan-petrov'])(
    '%j is read and written back',
    (search) => expect(writeQuery(readQuery(search))).toBe(search),
  );

  test('what is no period and what is not known counts as not given', () => {
    expect(readQuery('?from=May&until=2023-5&colour=red')).toEqual(everything);
  });
});

describe('an event answers', () => {
  const town = event('2023-06-01', '2023-06-01', 'shebekino', 'belgorod-oblast');
  test.each([
    ['everything', {}, true],
    ['its place', { place: 'shebekino' }, true],
    ['the place around it', { place: 'belgorod-oblast' }, true],
    ['another place', { place: 'belgorod' }, false],
    ['its place and a person whom it does not name', { place: 'shebekino', person: 'vyacheslav-gladkov' }, false],
    ['from its month', { from: '2023-06' }, true],
    ['from its day', { from: '2023-06-01' }, true],
    ['from the day after', { from: '2023-06-02' }, false],
    ['until its year', { until: '2023' }, true],
    ['until the month before', { until: '2023-05' }, false],
  ] as [string, Partial<TimelineQuery>, boolean][])('%s: %j %s', (_, query, expected) => expect(answers(town, { ...everything, ...query })).toBe(expected));

  test('a month that can hold the period', () => {
    const may = event('2023-05-01', '2023-05-31');
    expect(answers(may, { ...everything, from: '2023-05-22', until: '2023-05-22' })).toBe(true);
    expect(answers(may, { ...everything, from: '2023-06' })).toBe(false);
  });

  test('an open side reaches as far as is asked', () => {
    expect(answers(event('2022-11-01', ''), { ...everything, from: '2024' })).toBe(true);
    expect(answers(event('2022-11-01', ''), { ...everything, until: '2022-10' })).toBe(false);
    expect(answers(event('', '2022-11-30'), { ...everything, until: '1999' })).toBe(true);
  });
});
