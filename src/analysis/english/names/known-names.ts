import type { EntityType } from '../../core/types.ts';
import type { KnownName } from './candidate.ts';
import { createNameIndex, type NameIndex } from '../../core/names/name-index.ts';
import { OTHER_NAMES } from './resources/not-names.ts';
import { KNOWN_ORGANIZATIONS } from './resources/organization-words.ts';
import { KNOWN_PLACES } from './resources/places.ts';

/** Index of the built-in lists: countries, cities, regions, organizations, and names of other things such as events and offices. */
export const KNOWN_NAMES: NameIndex<KnownName> = createNameIndex<KnownName>([
  ...[...OTHER_NAMES].map((name) => [name, { name, type: 'other', rank: 'other' }] as const),
  ...[...KNOWN_PLACES].map(([surface, { name, rank }]) => [surface, { name, type: 'place', rank }] as const),
  ...[...KNOWN_ORGANIZATIONS].map(([surface, name]) => [surface, { name, type: 'organization', rank: 'other' }] as const),
]);

const BY_MAIN_NAME = new Map<string, string[]>();
for (const [type, list] of [
  ['place', [...KNOWN_PLACES].map(([surface, { name }]) => [surface, name] as const)],
  ['organization', [...KNOWN_ORGANIZATIONS]],
] as const) {
  for (const [surface, name] of list) BY_MAIN_NAME.set(`${type} ${name}`, [...(BY_MAIN_NAME.get(`${type} ${name}`) ?? []), surface]);
}

/** Return the other names in the built-in lists of the same place or organization: “US”, “U.S.” and “America” for “United States”. */
export function otherNames(name: string, type: EntityType): string[] {
  const main = type === 'place' ? KNOWN_PLACES.get(name)?.name : KNOWN_ORGANIZATIONS.get(name);
  return main === undefined ? [] : (BY_MAIN_NAME.get(`${type} ${main}`) ?? []).filter((other) => other !== name);
}
