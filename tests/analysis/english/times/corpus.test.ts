import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import { corpus, negatives, published } from './corpus.ts';
import { timesIn } from './read.ts';

/** Return the bracketed words of a text, and the text without brackets. */
function unbracket(marked: string): { text: string; surfaces: string[] } {
  return { text: marked.replaceAll(/[[\]]/g, ''), surfaces: [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '') };
}

describe.each(corpus)('$type $value', ({ type, value, edtf, phrasings }) => {
  test.each(phrasings)('%s', (phrasing) => {
    const { text, surfaces } = unbracket(phrasing);
    const times = timesIn(text, published);
    expect(times.map(({ surface }) => surface)).toEqual(surfaces);
    expect(times.map((time) => ({ type: time.type, value: time.value, edtf: time.edtf }))).toEqual(surfaces.map(() => ({ type, value, edtf })));
  });
});

test.each(negatives)('no time in: %s', (text) => {
  expect(timesIn(text, published).map(({ surface }) => surface)).toEqual([]);
});

// What is right, and is not found yet. A row that is found fails here, and then belongs into the corpus.
test.fails.each([
  ['The ban begins at midnight.', ['midnight · 2023-07-06T00:00']],
  ['It starts at 00:00.', ['00:00 · 2023-07-06T00:00']],
  ['They meet every Friday and Sunday.', ['every Friday · XXXX-WXX-5', 'Sunday · XXXX-WXX-7']],
  ['They found a 2,000-year-old coin.', ['2,000-year-old · P2000Y']],
])('%s (not read rightly yet)', (text, times) => {
  expect(timesIn(text, published).map(({ surface, value }) => `${surface} · ${value}`)).toEqual(times);
});

test('opaque spans are skipped', () => {
  const text = 'Run report 2023-05-22 now.';
  const passages = [{ kind: 'paragraph' as const, text, opaque: [{ start: 4, end: 21 }] }];
  const times = findTimes(passages, [{ id: 's1', passage: 0, start: 0, end: text.length }], { published });
  expect(times.map(({ surface }) => surface)).toEqual(['now']);
});
