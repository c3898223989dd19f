import { describe, expect, test } from 'vitest';
import { matchesClaim, type ClaimsQuery, parseClaimsQuery, formatClaimsQuery } from '../../src/browser/claims-query.ts';

const noFilters: ClaimsQuery = { speaker: '', about: '', polarity: '', from: '', until: '' };

describe('the URL', () => {
  test.each(['', '?speaker=tass', '?speaker=person%3Aivan-petrov&about=shebekino&polarity=denied&from=2023-05-22&until=2023-06-04'])(
    '%j is parsed and formatted back',
    (search) => expect(formatClaimsQuery(parseClaimsQuery(search))).toBe(search),
  );

  test('invalid days and unknown values are ignored', () => {
    expect(parseClaimsQuery('?from=May&until=2023-5&colour=red')).toEqual(noFilters);
  });
});

describe('whether a claim matches a query', () => {
  const claim = { speaker: 'tass', about: new Set(['shebekino', 'belgorod-oblast']), polarity: 'denied', day: '2023-06-01' };
  test.each([
    ['a query without filters', {}, true],
    ['its speaker', { speaker: 'tass' }, true],
    ['another speaker', { speaker: 'shebekino' }, false],
    ['what it is about', { about: 'shebekino' }, true],
    ['the place around that', { about: 'belgorod-oblast' }, true],
    ['its polarity', { polarity: 'denied' }, true],
    ['another polarity', { polarity: 'promised' }, false],
    ['its day', { from: '2023-06-01', until: '2023-06-01' }, true],
    ['the day after', { from: '2023-06-02' }, false],
    ['the day before', { until: '2023-05-31' }, false],
  ] as [string, Partial<ClaimsQuery>, boolean][])('%s: %j → %s', (_, query, expected) =>
    expect(matchesClaim(claim, { ...noFilters, ...query })).toBe(expected),
  );
});
