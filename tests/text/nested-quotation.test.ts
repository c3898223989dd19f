import { expect, test } from 'vitest';
import { nestedQuotation } from '../../src/text/index.ts';

test.each([
  ['Council calls the bridge “safe” and the road "open"', 'Council calls the bridge ‘safe’ and the road ‘open’'],
  ['“No”, “never”', '‘No’, ‘never’'],
  ['The mayor’s ‘plan’', 'The mayor’s ‘plan’'],
  ['A 12" pipe', 'A 12" pipe'],
  ['«Да», she said', '«Да», she said'],
  ['', ''],
])('%s', (text, nested) => {
  expect(nestedQuotation(text)).toBe(nested);
});
