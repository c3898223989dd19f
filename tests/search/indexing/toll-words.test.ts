import { expect, test } from 'vitest';
import { tollWords } from '../../../src/analysis/english/figures/toll-words.ts';

test.each([
  ['People killed', 'deaths'],
  ['Soldiers injured', 'wounded'],
  ['People detained', 'arrests'],
  ['People displaced', 'evacuated'],
])('%s are found by “%s”', (what, word) => expect(tollWords(what).split(' ')).toContain(word));

test.each(['Battalions', 'Bridges', ''])('“%s” is no toll', (what) => expect(tollWords(what)).toBe(''));
