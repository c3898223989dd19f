import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { expectLinearTime } from '../../computing-time.ts';

/** Return the parts of a query in a short form: words that must match exactly in quotes, filters as `name=value`. */
const partsOf = (text: string) => {
  const { words, phrases, exclusions, filters, unknownFilters } = parseQuery(text);
  return {
    words: words.map(({ typed, exact }) => (exact ? `"${typed}"` : typed)).join(' '),
    phrases: phrases.map((phrase) => phrase.join(' ')),
    without: exclusions.map(({ words: parts, exact }) => (exact ? `"${parts.join(' ')}"` : parts.join(' '))),
    filters: filters.map(({ name, value, excluded }) => `${excluded ? '-' : ''}${name}=${value}`),
    unknown: unknownFilters,
  };
};
const nothing = { words: '', phrases: [], without: [], filters: [], unknown: [] };

describe('the query language', () => {
  test.each<[query: string, read: Partial<ReturnType<typeof partsOf>>]>([
    ['Bridge residents', { words: 'bridge residents' }],
    ['"people’s militia" bridge', { words: '"people" "militia" bridge', phrases: ['people militia'] }],
    ['“territorial defence”', { words: '"territorial" "defence"', phrases: ['territorial defence'] }],
    ['"bridge"', { words: '"bridge"' }],
    ['"still open', { words: '"still" "open"', phrases: ['still open'] }],
    ['bridge -drone', { words: 'bridge', without: ['drone'] }],
    ['-"armed groups" bridge', { words: 'bridge', without: ['"armed groups"'] }],
    ['counter-terrorist', { words: 'counter terrorist' }],
    ['person:gladkov', { filters: ['person=gladkov'] }],
    ['Person:"Vyacheslav Gladkov" arms', { words: 'arms', filters: ['person=Vyacheslav Gladkov'] }],
    ['place: Kyiv arms', { words: 'arms', filters: ['place=Kyiv'] }],
    ['-person:gladkov arms', { words: 'arms', filters: ['-person=gladkov'] }],
    ['org:tass topic:border-defence source:"7x7"', { filters: ['organization=tass', 'topic=border-defence', 'source=7x7'] }],
    ['after:2023-05 before:2023-06-01 arms', { words: 'arms', filters: ['after=2023-05', 'before=2023-06-01'] }],
    ['after:22 May 2023 arms', { words: 'arms', filters: ['after=22 May 2023'] }],
    ['on:May 22nd, 2023 arms', { words: 'arms', filters: ['on=May 22nd, 2023'] }],
    ['before:last summer arms', { words: 'arms', filters: ['before=last summer'] }],
    ['on:2023 May', { filters: ['on=2023 May'] }],
    ['after:"the spring of 2023" arms', { words: 'arms', filters: ['after=the spring of 2023'] }],
    ['peson:gladkov', { words: 'gladkov', unknown: ['peson'] }],
    ['22 May 2023', { filters: ['day=22 May 2023'] }],
    ['22 may 2023 arms', { words: 'arms', filters: ['day=22 may 2023'] }],
    ['arms May 22, 2023', { words: 'arms', filters: ['day=May 22, 2023'] }],
    ['arms on the 22nd of May, 2023, bridge', { words: 'arms bridge', filters: ['day=22nd of May, 2023'] }],
    ['2023-05-22', { filters: ['day=2023-05-22'] }],
    ['2023-05 arms', { words: 'arms', filters: ['day=2023-05'] }],
    ['22.05.2023', { filters: ['day=22.05.2023'] }],
    ['22/05/2023', { filters: ['day=22/05/2023'] }],
    ['may 2023', { filters: ['day=may 2023'] }],
    ['30 december bridge', { words: 'bridge', filters: ['day=30 december'] }],
    ['22 may', { filters: ['day=22 may'] }],
    ['December 30', { filters: ['day=December 30'] }],
    ['what happened on 22 May 2023?', { filters: ['day=22 May 2023'] }],
    ['what happened on 22 may', { filters: ['day=22 may'] }],
    ['who was there May 22?', { filters: ['day=May 22'] }],
    ['crossing of 22 may', { words: 'crossing', filters: ['day=22 may'] }],
    ['"22 May 2023"', { words: '"22" "may" "2023"', phrases: ['22 may 2023'] }],
    ['after:2023-05-22', { filters: ['after=2023-05-22'] }],
    // Look-alikes of dates.
    ['may', { words: 'may' }],
    ['may 9 people', { words: 'may 9 people' }],
    ['may not', { words: 'may not' }],
    ['route 22 may close', { words: 'route 22 may close' }],
    ['22 may close', { words: '22 may close' }],
    ['route 22 may', { words: 'route 22 may' }],
    ['on 22 may close', { words: 'on 22 may close' }],
    ['1.5', { words: '1.5' }],
    ['2023', { words: '2023' }],
    ['2023-24', { words: '2023 24' }],
    ['22.05.20231', { words: '22 05 20231' }],
    ['32 December bridge', { words: '32 december bridge' }],
    ['mayor 2023', { words: 'mayor 2023' }],
    ['in the bridge', { words: 'in the bridge' }],
    ['at 15:00', { words: 'at 15 00' }],
    ['Kyiv:statement', { words: 'kyiv statement' }],
    ['https://example.org/a', { words: 'https example org a' }],
    ['person:', { filters: ['person='] }],
    ['what happened in belgorod', { words: 'belgorod' }],
    ['articles near Shebekino', { words: 'shebekino' }],
    ['News from the port', { words: 'port' }],
    ['everything about weapons in Kursk', { words: 'weapons kursk' }],
    // Not a request: no word for “about”, “of”, a title, quoted words, or nothing asked for.
    ['news agency', { words: 'news agency' }],
    ['reports of gunfire', { words: 'reports of gunfire' }],
    ['near Shebekino', { words: 'near shebekino' }],
    ['"news" from Northport', { words: '"news" from northport' }],
    ['news about', { words: 'news about' }],
    ['How many people died in Shebekino?', { words: 'people died shebekino' }],
    ['What is "the plan"', { words: '"the" "plan"', phrases: ['the plan'] }],
    ['who', { words: 'who' }],
    ['WHO in Geneva', { words: 'who in geneva' }],
    ['happened in belgorod', { words: 'happened in belgorod' }],
    ['东京大学', { words: '"东京" "京大" "大学"' }],
    ['京', { words: '"京"' }],
    ['" " -- : -: "', {}],
  ])('%s', (query, read) => expect(partsOf(query)).toEqual({ ...nothing, ...read }));

  test('filters have their positions in the query, so that they can be removed', () => {
    const text = 'arms after:22 May 2023 bridge';
    const [filter] = parseQuery(text).filters;
    expect(text.slice(filter!.start, filter!.end)).toBe('after:22 May 2023');
  });

  test('the last word may be incomplete until something follows it', () => {
    expect(['arms', 'arms ', 'arms"', 'arms.'].map((text) => parseQuery(text).endsInWord)).toEqual([true, false, false, false]);
  });

  test.each(['"', '-', 'a:', 'after:', 'after: 1 ', '1 may ', 'in ', '“a”', '-"', 'person:"'])('takes time linear in the text: %j', (unit) =>
    // With quadratic cost it would be minutes.
    expectLinearTime(50_000, 500, (count) => parseQuery(unit.repeat(count))),
  );
});
