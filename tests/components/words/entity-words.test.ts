import { describe, expect, test } from 'vitest';
import { tallyWords } from '../../../src/components/words/entity-words.ts';

describe('tallyWords', () => {
  test('of an entity that is named', () => {
    expect(tallyWords({ namedIn: 1, articles: 1 })).toBe('named in 1 article');
    expect(tallyWords({ namedIn: 2, articles: 2 })).toBe('named in 2 articles');
  });

  test('of a place: articles that only name its parts are listed under it, too', () => {
    expect(tallyWords({ namedIn: 7, articles: 15 })).toBe('named in 7 articles; 15 including places in it');
    expect(tallyWords({ namedIn: 0, articles: 2 })).toBe('not named directly; 2 including places in it');
  });

  test('of an entity that no article names', () => {
    expect(tallyWords({ namedIn: 0, articles: 0 })).toBe('not named in any article yet');
  });
});
