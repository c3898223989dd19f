import type { Edition, Entity, EntityRef } from '../edition/index.ts';

/** Return the entities with a page: people, places, organizations. Names without one, including withheld names, are in no file. */
export function entitiesOf({ people, places, organizations }: Edition): Entity[] {
  return [...people, ...places, ...organizations];
}

/** Return the entities that have a page. */
export function withPages(entities: readonly EntityRef[]): (EntityRef & { href: string })[] {
  return entities.filter((entity): entity is EntityRef & { href: string } => entity.href !== null);
}
