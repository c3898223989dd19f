import type { EntityRef } from '../types.ts';

const refs = new Map<string, EntityRef>();

/**
 * Return the reference to an entity that other pages need to name it and link to it: the same object for equal references. Thousands of articles name an entity; its
 * reference is kept in memory, and digested, only once. It must not be changed.
 */
export function refOf({ key, name, type, href }: EntityRef): EntityRef {
  const known = refs.get(key);
  if (known?.name === name && known.type === type && known.href === href) return known;
  const ref: EntityRef = { key, name, type, href };
  refs.set(key, ref);
  return ref;
}
