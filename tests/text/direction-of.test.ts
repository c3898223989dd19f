import { expect, test } from 'vitest';
import { directionOf } from '../../src/text/index.ts';

test.each(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'uz-Arab', 'ar-EG'])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.each(['en', 'uk', 'ja', 'uz', 'uz-Cyrl', 'az', 'zxx'])('%s is written from left to right', (language) => {
  expect(directionOf(language)).toBe('ltr');
});
