import { keyOfName } from '../../analysis/core/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { RegisteredEntity, Registry } from '../identity/registry.ts';
import type { Voice } from '../types.ts';

/** Lookup of the places of offices and bodies. */
export interface Places {
  /** Return the place that the first of some names refers to; null if none refers to a place. */
  firstPlace: (names: readonly string[]) => RegisteredEntity | null;
  /** Return a place and the outermost one that contains it, as pages name them. */
  refsOf: (place: RegisteredEntity | null) => Pick<Voice, 'place' | 'country'>;
}

/** Create the lookup of the places of speakers. */
export function createPlaces(registry: Registry): Places {
  const placeNamed = (name: string) => {
    const entity = registry.find(registry.placeNamed(name) ?? keyOfName('place', name));
    return entity?.type === 'place' ? entity : undefined;
  };
  return {
    firstPlace: (names) => names.map(placeNamed).find((place) => place !== undefined) ?? null,
    refsOf(place) {
      if (place === null) return { place: null, country: null };
      return { place: refOf(place), country: refOf(registry.get(registry.withContainers(place.key).at(-1)!)) };
    },
  };
}
