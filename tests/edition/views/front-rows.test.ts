import { expect, test } from 'vitest';
import { layOutFront } from '../../../src/edition/views/front-rows.ts';

test('sections between two full-width ones are in two columns, each in the chosen order', () => {
  expect(layOutFront(['figures', 'newest', 'lead', 'timeline', 'most-named'])).toEqual([
    { main: ['newest', 'lead'], beside: ['figures'], across: null },
    { main: [], beside: [], across: 'timeline' },
    { main: ['most-named'], beside: [], across: null },
  ]);
});
