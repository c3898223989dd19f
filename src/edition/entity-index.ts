import { compare } from './order.ts';
import type { Entity, EntityIndex } from './types.ts';

/** Arrange entities by the first letter of their name, accents aside, in order of the alphabet; what begins with no letter comes last, under “#”. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const groups = Map.groupBy(entities, ({ name }) => initialOf(name));
  return {
    count: entities.length,
    mostInPeriod: entities.reduce((most, { activity }) => Math.max(most, activity.most), 1),
    groups: [...groups]
      .map(([initial, own]) => ({
        id: `letter-${initial === '#' ? 'none' : initial}`,
        initial,
        entities: own.toSorted((a, b) => compare(fold(a.name), fold(b.name))),
      }))
      .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || compare(a.initial, b.initial)),
  };
}

function initialOf(name: string): string {
  const [first = ''] = fold(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** A name as the alphabet orders it: without accents, in small letters. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
