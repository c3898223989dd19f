import type { CuratedEntity } from '../../src/collections/entities/schema.ts';

/** The fields of an entity of a type that an editor may also enter. */
type Fields<Type extends CuratedEntity['type']> = Partial<Omit<Extract<CuratedEntity, { type: Type }>, 'id' | 'name' | 'type'>>;

/** Return a person that an editor entered, without other names and, unless given, without roles. */
export function person(id: string, name: string, more: Fields<'person'> = {}): CuratedEntity {
  return { id, name, type: 'person', aliases: [], sameAs: [], roles: [], ...more };
}

/** Return a place that an editor entered, without other names unless given. */
export function place(id: string, name: string, more: Fields<'place'> = {}): CuratedEntity {
  return { id, name, type: 'place', aliases: [], sameAs: [], ...more };
}

/** Return an organization that an editor entered, without other names unless given. */
export function organization(id: string, name: string, more: Fields<'organization'> = {}): CuratedEntity {
  return { id, name, type: 'organization', aliases: [], sameAs: [], ...more };
}
