import { describe, expect, test } from 'vitest';
import { tallyWords } from '../../../src/components/words/entity-words.ts';

describe('tallyWords', () => {
  test('gives the number of articles that name an entity', () => {
    expect(tallyWords({ namedIn: 1, articles: 1 })).toBe('named in 1 article');
    expect(tallyWords({ namedIn: 2, articles: 2 })).toBe('named in 2 articles');
  });

  test('gives for a place the number of articles that name it, and with those that only name places in it', () => {
    expect(tallyWords({ namedIn: 7, articles: 15 })).toBe('named in 7 articles; 15 including those that name places in it');
    expect(tallyWords({ namedIn: 0, articles: 2 })).toBe('not named itself; 2 articles name places in it');
  });

  test('says that no article names an entity', () => {
    expect(tallyWords({ namedIn: 0, articles: 0 })).toBe('not named in any article yet');
  });
});
