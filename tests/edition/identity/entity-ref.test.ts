import { expect, test } from 'vitest';
import { refOf } from '../../../src/edition/identity/entity-ref.ts';
import type { EntityRef } from '../../../src/edition/types.ts';

const kyiv: EntityRef = { key: 'kyiv', name: 'Kyiv', type: 'place', href: '/places/kyiv/' };

test('equal references are one object, whatever else is known of the entity', () => {
  const named = { ...kyiv, curated: true, mentions: ['m1'] };
  expect(refOf(named)).toEqual(kyiv);
  expect(refOf({ ...kyiv })).toBe(refOf(named));
});

test.each<Partial<EntityRef>>([{ name: 'Kiev' }, { type: 'organization' }, { href: null }])('a reference that differs in %j is another one', (change) => {
  const changed = { ...kyiv, ...change };
  const before = refOf(kyiv);
  expect(refOf(changed)).toEqual(changed);
  expect(before).toEqual(kyiv);
});
