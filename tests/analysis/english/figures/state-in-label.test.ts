import { expect, test } from 'vitest';
import { stateInLabel } from '../../../../src/analysis/english/figures/index.ts';

test.each([
  ['Workers killed', 'killed'],
  ['People missing', 'missing'],
  ['Missing posters', null],
  ['Workers unskilled', null],
  ['Workers', null],
])('the state in “%s” is %s', (label, state) => expect(stateInLabel(label)).toBe(state));
