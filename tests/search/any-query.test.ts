import { describe, expect, test } from 'vitest';
import type { SearchResults } from '../../src/search/query/types.ts';
import { borderEdition, searchOver, editionOf } from './fixture.ts';
import { expectWithin } from '../computing-time.ts';

const border = searchOver(borderEdition);

const slugs = ({ articles }: SearchResults): string[] => articles.hits.map(({ href }) => href.split('/')[2]!);
const names = ({ people, places, organizations }: SearchResults): string[] =>
  [people, places, organizations].flatMap(({ hits }) => hits.map(({ label }) => label.text));

describe('queries of every kind', () => {
  test.each(['', '   ', '…', '🦊', '.*', '(?:)+$', '\\', '[', '\u202e', '\ud83d'])('%j searches for nothing and finds nothing', async (query) => {
    const results = await border.search(query);
    expect(results.words).toEqual([]);
    expect(names(results).length + results.articles.total).toBe(0);
    expect(results.query).toBe(query);
  });

  test.each(['x'.repeat(10_000), 'слово '.repeat(2_000), '🦊'.repeat(5_000), 'ab-'.repeat(3_333), '1,'.repeat(5_000), 'гладков\u0301'.repeat(1_000)])(
    'ten thousand characters cause no error (%#)',
    async (query) => {
      const results = await expectWithin(500, () => border.search(query));
      expect(results.shortened || results.words.length === 0).toBe(true);
      expect(names(results)).toEqual([]);
    },
  );

  test('characters of regular expressions and markup are not part of words', async () => {
    expect(slugs(await border.search('shebekino.*'))).toEqual(['shelling']);
    expect(slugs(await border.search('<q>shebekino</q>'))).toEqual(['shelling']);
    expect(slugs(await border.search('(shebekino|[q-x]+)'))).toEqual(['shelling']);
    expect(slugs(await border.search('Shebekino 🦊'))).toEqual(['shelling']);
  });

  test('names of built-in properties are words like others', async () => {
    for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect((await border.search(query)).unknown).toHaveLength(1);
  });

  test('words of right-to-left text are found', async () => {
    const edition = editionOf([{ slug: 'a', title: 'חדשות', sentences: ['אוקראינה ורוסיה.'] }], []);
    expect(slugs(await searchOver(edition).search('אוקראינה'))).toEqual(['a']);
  });

  test('hostile text is returned unchanged', async () => {
    const title = '</script><img src=x onerror=alert(1)> “a” & <b>b</b> \u2028 {{x}}';
    const sentence = '<svg/onload=alert(2)> &lt;i&gt; shelling';
    const edition = editionOf([{ slug: 'a', title, sentences: [sentence] }], [{ type: 'person', name: '"><script>Kovalenko</script>', named: [] }]);
    const [hit] = (await searchOver(edition).search('shelling')).articles.hits;
    expect(hit!.label.text).toBe(title);
    expect(hit!.sentences[0]!.excerpt.text).toBe(sentence);
    expect((await searchOver(edition).search('kovalenko')).people.hits[0]!.label.text).toBe('"><script>Kovalenko</script>');
  });

  test('unknown words are reported, and ignored', async () => {
    const results = await border.search('Shebekino xylophonist');
    expect(results.unknown).toEqual(['xylophonist']);
    expect(slugs(results)).toEqual(['shelling']);
  });

  test('an edition without articles causes no error', async () => {
    expect((await searchOver(editionOf([], [])).search('kyiv')).articles).toEqual({ total: 0, totalKind: 'exact', hits: [] });
  });
});

describe('limits', () => {
  const edition = editionOf(
    Array.from({ length: 30 }, (_, i) => ({ slug: `a${i}`, title: `Article ${i}`, sentences: ['Rain fell.'] })),
    Array.from({ length: 8 }, (_, i) => ({ type: 'place' as const, name: `Rain ${'abcdefgh'[i]}`, named: [] })),
  );

  test('by default ten articles and five of each other kind are listed, with the totals', async () => {
    const { articles, places } = await searchOver(edition).search('rain');
    expect([articles.hits.length, articles.total, places.hits.length, places.total]).toEqual([10, 30, 5, 8]);
  });

  test('no more are listed than requested', async () => {
    const { articles, places } = await searchOver(edition).search('rain', { articleLimit: 25, entityLimit: 1 });
    expect([articles.hits.length, articles.total, places.hits.length, places.total]).toEqual([25, 30, 1, 8]);
  });
});
