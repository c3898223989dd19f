import { describe, expect, test } from 'vitest';
import { mentionCountLabel } from '../../../src/components/labels/entity-labels.ts';

describe('mentionCountLabel', () => {
  test('gives the number of articles that name an entity', () => {
    expect(mentionCountLabel({ namedIn: 1, articles: 1 })).toBe('named in 1 article');
    expect(mentionCountLabel({ namedIn: 2, articles: 2 })).toBe('named in 2 articles');
  });

  test('gives for a place the number of articles that name it, and with those that only name places in it', () => {
    expect(mentionCountLabel({ namedIn: 7, articles: 15 })).toBe('named in 7 articles; 15 including those that name places in it');
    expect(mentionCountLabel({ namedIn: 0, articles: 2 })).toBe('not named itself; 2 articles name places in it');
  });

  test('says that no article names an entity', () => {
    expect(mentionCountLabel({ namedIn: 0, articles: 0 })).toBe('not named in any article yet');
  });
});
