import { expect, test } from 'vitest';
import { countLowerCase } from '../../../src/edition/identity/count-lower-case.ts';
import type { IdentitySource } from '../../../src/edition/identity/identity-source.ts';

/** An article with these passages; nothing else of it is read. */
const article = (...passages: string[]) => ({ slug: 'a', published: '2023-05-01', passages }) as unknown as IdentitySource;

test.each([
  ['In the target, on target: target’s end.', 2],
  ['In Target, on-target, a.target, target2 and targets.', 0],
  // The same beside a letter that is not in ASCII, for which another pattern is used.
  ['Café: in the target, on target: target’s end.', 2],
  ['Café: in Target, on-target, a.target, target2, étarget and targets.', 0],
])('%s', (text, count) => {
  expect(countLowerCase([article(text)], new Set(['target'])).get('target') ?? 0).toBe(count);
});
