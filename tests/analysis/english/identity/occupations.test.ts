import { expect, test } from 'vitest';
import { areCompatibleOccupations, occupationGroup } from '../../../../src/analysis/english/identity/index.ts';

const areCompatible = (nounA: string, nounB: string): boolean => areCompatibleOccupations(occupationGroup(nounA)!, occupationGroup(nounB)!);

test.each([
  ['president', 'general'],
  ['minister', 'lawyer'],
  ['senator', 'professor'],
  ['novelist', 'journalist'],
  ['suspect', 'driver'],
  ['mayor', 'governor'],
])('one person may be a %s and a %s, in either order', (nounA, nounB) => {
  expect(areCompatible(nounA, nounB)).toBe(true);
  expect(areCompatible(nounB, nounA)).toBe(true);
});

test.each([
  ['striker', 'bishop'],
  ['general', 'surgeon'],
  ['mayor', 'gunman'],
])('one person is hardly a %s and a %s', (nounA, nounB) => {
  expect(areCompatible(nounA, nounB)).toBe(false);
  expect(areCompatible(nounB, nounA)).toBe(false);
});
