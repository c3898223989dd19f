import type { Edition, Entity, EntityRef } from '../edition/index.ts';

/** List the entities with a page: people, places, organizations. Names without one, withheld names among them, are in no file. */
export function entitiesOf({ people, places, organizations }: Edition): Entity[] {
  return [...people, ...places, ...organizations];
}

/** Keep those that have a page. */
export function withPages(entities: readonly EntityRef[]): (EntityRef & { href: string })[] {
  return entities.filter((entity): entity is EntityRef & { href: string } => entity.href !== null);
}
