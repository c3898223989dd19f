import { describe, expect, test } from 'vitest';
import { findQuote, suggestQuote } from '../../../../src/collections/articles/overrides/quotes.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';

const passage = (text: string, ...opaque: Passage['opaque']): Passage => ({ kind: 'paragraph', text, opaque });
const found = (quote: string, ...passages: Passage[]) =>
  findQuote(quote, passages).map((span) => `${span.passage} ${span.start} ${passages[span.passage]!.text.slice(span.start, span.end)}`);

describe('words quoted by an editor', () => {
  test('are found in every passage, in order', () => {
    expect(found('the mayor', passage('Then the mayor left.'), passage('“No,” said the mayor; the mayor lied.'))).toEqual([
      '0 5 the mayor',
      '1 11 the mayor',
      '1 22 the mayor',
    ]);
  });

  test('match only whole words in the same case', () => {
    expect(found('Hill', passage('Hillside, hill, Uphill, Hill’s, Hill-top'))).toEqual(['0 24 Hill', '0 32 Hill']);
  });

  test('may have plain apostrophes, quotation marks, hyphens and spaces, and line breaks', () => {
    expect(found(`O'Brien said "no"`, passage('O’Brien said\u00A0“no”.'))).toEqual(['0 0 O’Brien said\u00A0“no”']);
    expect(found('two\n  words', passage('two words'))).toEqual(['0 0 two words']);
  });

  test('may contain any character', () => {
    const text = 'In the mid-2000s, at 5/6 (and [more] $4.50 + 3*2^2 {x|y} c:\\d?) it rained.';
    expect(found('the mid-2000s', passage(text))).toEqual(['0 3 the mid-2000s']);
    expect(found('5/6 (and [more] $4.50 + 3*2^2 {x|y} c:\\d?', passage(text))).toEqual(['0 21 5/6 (and [more] $4.50 + 3*2^2 {x|y} c:\\d?']);
  });

  test('are found in composed and in decomposed spelling', () => {
    expect(found('José'.normalize('NFD'), passage('So José came.'))).toEqual(['0 3 José']);
    expect(found('José', passage('So José came.'.normalize('NFD')))).toEqual([`0 3 ${'José'.normalize('NFD')}`]);
  });

  test('are not searched in code, and regular expression characters have no special meaning', () => {
    expect(found('Acme', passage('Acme and Acme', { start: 0, end: 4 }))).toEqual(['0 9 Acme']);
    expect(found('A.B (c)', passage('AxB (c) and A.B (c)'))).toEqual(['0 12 A.B (c)']);
  });
});

describe('the most similar words of the text are suggested for a quote that is not in it', () => {
  const text = passage('Governor Ana Reyes and Boris Lindqvist met in Northport. Reyes’s office denied it.');
  test.each([
    ['Boris Lindquist', ' Did you mean “Boris Lindqvist”?'],
    ['northport', ' Did you mean “Northport”?'],
    ['Reyez', ' Did you mean “Reyes”?'],
    ['the harbour master', ''],
  ])('%s', (quote, suggestion) => {
    expect(suggestQuote(quote, [text])).toBe(suggestion);
  });
});
