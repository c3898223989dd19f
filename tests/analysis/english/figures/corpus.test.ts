import { describe, expect, test } from 'vitest';
import { corpus, negatives } from './corpus.ts';
import { readFigures } from './read.ts';

describe.each(corpus.map((entry) => [JSON.stringify(entry.value), entry.of, entry] as const))('%s of %s', (_value, _of, entry) => {
  test.each(entry.phrasings)('%s', (phrasing) => {
    const start = phrasing.indexOf('[');
    const text = phrasing.replaceAll(/[[\]]/g, '');
    expect(readFigures(text).map((figure) => [figure.start, figure.end, figure.value, figure.qualifier, figure.unit ?? figure.counts])).toEqual([
      [start, phrasing.indexOf(']') - 1, entry.value, entry.qualifier ?? null, entry.of],
    ]);
  });
});

test.each(negatives)('not a figure: %s', (text) => {
  expect(readFigures(text).map(({ surface }) => surface)).toEqual([]);
});
