import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameEntities } from '../bench/entities.ts';
import { createRandom } from '../bench/random.ts';
import { GrowingVocabulary } from '../bench/search/vocabulary.ts';
import { withTypo } from '../bench/search/queries.ts';
import { TYPOS, TRANSLITERATIONS } from './confusions.ts';
import { searchOver, editionOf } from './fixture.ts';
import type { EntitySpec } from './fixture.ts';

const PLACES = new Set(['Shebekino', 'Grayvoron', 'Kharkiv', 'Zaporizhzhia', 'Dnipropetrovsk', 'Luhansk', 'Odesa', 'Chernihiv']);
const NAMES = [...new Set([...TRANSLITERATIONS, ...TYPOS].map(([name]) => name))];
const random = createRandom(7);
const wordsOfNames = new Set(NAMES.join(' ').toLowerCase().split(' '));
const samples = readdirSync('content/articles')
  .flatMap(
    (file) =>
      readFileSync(`content/articles/${file}`, 'utf8')
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? [],
  )
  .filter((word) => !wordsOfNames.has(word));
/** Eight thousand words spelt like those of the articles, so that the dictionary has several blocks; and other names of the region. */
const vocabulary = new GrowingVocabulary(random, samples, 1, 1);
const words = Array.from({ length: 8000 }, () => vocabulary.draw());
const { people, places } = nameEntities(4000, []).names;
const others = [...people, ...places].map((name): EntitySpec => ({ type: 'person', name, named: [['a', 1, 'Words']] }));
const edition = editionOf(
  [{ slug: 'a', title: 'A', sentences: ['Words.', words.join(' ')] }],
  // The others are named in an article, so that none of the names is among the most frequent.
  [...others, ...NAMES.map((name): EntitySpec => ({ type: PLACES.has(name) ? 'place' : 'person', name, named: [] }))],
);
const search = searchOver(edition);

/** Resolve to whether the first five people or places that a query finds include a name. */
async function finds(typed: string, name: string): Promise<boolean> {
  const { people, places } = await search.search(typed, { excerpts: false });
  return [...people.hits, ...places.hits].some(({ label }) => label.text === name);
}

/** Resolve to the share of the typed spellings that find their name, and to those that do not. */
async function recall(pairs: [name: string, typed: string][]): Promise<{ share: number; missed: string[] }> {
  const missed: string[] = [];
  for (const [name, typed] of pairs) if (!(await finds(typed, name))) missed.push(`${typed} (${name})`);
  return { share: 1 - missed.length / pairs.length, missed };
}

const pairsOf = (list: [string, ...string[]][]): [string, string][] => list.flatMap(([name, ...typed]) => typed.map((text): [string, string] => [name, text]));
/** Return twenty spellings of each name: its last word with this number of random typos. */
const withTypos = (count: number): [string, string][] =>
  NAMES.flatMap((name) =>
    Array.from({ length: 20 }, (): [string, string] => {
      let typed = name.split(' ').at(-1)!.toLowerCase();
      for (let i = 0; i < count; i++) typed = withTypo(typed, random);
      return [name, typed];
    }),
  );

test.each<[kind: string, pairs: [string, string][], least: number]>([
  ['one random edit', withTypos(1), 0.98],
  ['two random edits', withTypos(2), 0.85],
  ['letters doubled, dropped and swapped, words in another order', pairsOf(TYPOS), 0.97],
  ['other transliterations', pairsOf(TRANSLITERATIONS), 0.85],
])('names are found despite %s', async (kind, pairs, least) => {
  const { share, missed } = await recall(pairs);
  process.stdout.write(
    `Recall of names, ${kind}: ${share.toFixed(3)} of ${pairs.length}${missed.length > 0 ? `; missed ${missed.slice(0, 24).join(', ')}` : ''}\n`,
  );
  expect(share).toBeGreaterThanOrEqual(least);
});
