import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../../src/analysis/core/names/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ["Donetsk People's Republic", 'donetsk-peoples-republic'],
    ['Łódź', 'lodz'],
    ['Київ', 'київ'],
    ['AT&T', 'at-t'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
