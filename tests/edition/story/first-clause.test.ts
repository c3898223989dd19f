import { expect, test } from 'vitest';
import { firstClause, repeatsName } from '../../../src/edition/story/who-matters.ts';

test.each([
  ['Northland’s ministry of ports, which licenses ferries.', 'Northland’s ministry of ports'],
  ['Authority whose spokesman is Omar Haddad.', 'Authority'],
  ['Governor of Brook County, also called the county head.', 'Governor of Brook County'],
  ['Bakers’ union; it called the strike of 2021.', 'Bakers’ union'],
  ['Ferry company founded by Lena Fox.', 'Ferry company founded by Lena Fox'],
])('an overview shows who somebody is, without what a description adds: %s', (description, shown) => {
  expect(firstClause(description)).toBe(shown);
});

// A body after a comma, a full stop within a name, and “that” within a word belong to the role.
test.each(['governor, Brook County', 'head of the Harbour Committee, City Council', 'adviser to St. Mary’s', 'thatcher', '', 'Whoever'])(
  '“%s” stays as it is',
  (role) => {
    expect(firstClause(role)).toBe(role);
  },
);

test('a very long role ends between words', () => {
  const role = `deputy head of the department for ${'rivers and '.repeat(12)}lakes`;
  expect(firstClause(role)).toMatch(/^deputy head of the department for rivers .{20,50} …$/);
  expect(firstClause('x'.repeat(200)).length).toBeLessThan(100);
});

test.each([
  ['Russia’s ministry of defence, which reports on the war.', 'Russia’s Defence Ministry', true],
  ['port authority of Northport', 'Northport Port Authority', true],
  ['Russia’s domestic security service', 'Federal Security Service', false],
  ['governor', 'The Governor', false],
  ['ministry of ports', 'Northland’s Ministry of Defence', false],
])('the role “%s” of %s only repeats the name: %s', (role, name, repeats) => {
  expect(repeatsName(role, name)).toBe(repeats);
});
