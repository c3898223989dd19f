import { expect, test } from 'vitest';
import { speakersLine } from '../../src/components/claims/claim-labels.ts';

const claims = (...names: string[]) =>
  names.map((name) => ({ speaker: { name, kind: name === '' ? 'none' : 'named' } })) as unknown as Parameters<typeof speakersLine>[0];

test.each([
  [['Lind'], 'Lind'],
  [['Lind', 'Reyes', 'Reyes'], 'Reyes · Lind'],
  [['A', 'B', 'C'], 'A · B · C'],
  [['Two groups, A and B', 'The council'], 'Two groups, A and B · The council'],
  [['A', 'B', 'C', 'D', 'E', 'A'], 'A · B · C · 2 others'],
  [['', ''], ''],
])('the speakers of claims of %j: “%s”', (names, words) => {
  expect(speakersLine(claims(...names))).toBe(words);
});
