import { expect, test } from 'vitest';
import { withInputDigest } from '../../src/keys/index.ts';
import { type TermCounts, termCountsOf } from '../../src/search/indexing/term-counts.ts';

/** A cache that keeps what it was asked for, as bytes of a file would be. */
function createCache() {
  const kept = new Map<string, unknown>();
  const get = <Result>(key: string, make: () => Result): Result => {
    if (!kept.has(key)) kept.set(key, structuredClone(make()));
    return kept.get(key) as Result;
  };
  return { kept, get };
}

const article = (title: string, text: string, digest?: string) => ({ title, summary: 'A ferry.', sentences: withInputDigest([{ id: 's1', text }], digest) });
const countsOf = ({ words, frequencies }: TermCounts) => Object.fromEntries(words.split('\n').map((word, index) => [word, frequencies[index]]));

test('words count more in the title and the summary than in a sentence', () => {
  const { ferry, bridge, old } = countsOf(termCountsOf(article('Bridge', 'Old.'), createCache()));
  expect(bridge).toBeGreaterThan(ferry!);
  expect(ferry).toBeGreaterThan(old!);
});

test('a letter whose folded form has spaces stays one word', () => {
  const { words, frequencies } = termCountsOf(article('ﷺ', 'One ﷺ two.'), createCache());
  expect(words.split('\n')).toHaveLength(frequencies.length);
});

test('the counts of a text are kept; counts of another text, another title or an article without a digest are not used', () => {
  const cache = createCache();
  const first = termCountsOf(article('Bridge', 'It fell.', 'one'), cache);
  expect(termCountsOf(article('Bridge', 'It fell.', 'one'), cache)).toEqual(first);
  expect(cache.kept.size).toBe(1);
  expect(countsOf(termCountsOf(article('Bridge', 'It stood.', 'two'), cache))).toHaveProperty('stood');
  expect(countsOf(termCountsOf(article('Ferry', 'It fell.', 'one'), cache))).not.toHaveProperty('bridge');
  expect(cache.kept.size).toBe(3);
  expect(countsOf(termCountsOf(article('Bridge', 'It sank.'), cache))).toHaveProperty('sank');
  expect(cache.kept.size).toBe(3);
});
