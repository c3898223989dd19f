import type { Problem, ProblemAt } from '../../content-files/index.ts';
import { formerPages, type CuratedEntity } from './schema.ts';

/** Map the former ids of entities to the current ones, except an id that another file has now. */
export function formerIds(entities: readonly CuratedEntity[]): Map<string, string> {
  const current = new Set(entities.map(({ id }) => id));
  return new Map(entities.flatMap((entity) => formerPages(entity).flatMap(({ id }) => (current.has(id) ? [] : [[id, entity.id] as const]))));
}

/** Replace former ids in an entity's references to others by the current ones. */
export function withCurrentIds(entity: CuratedEntity, renamed: ReadonlyMap<string, string>): CuratedEntity {
  const current = (id: string) => renamed.get(id) ?? id;
  const sameNameAs = entity.sameNameAs && { sameNameAs: entity.sameNameAs.map(current) };
  if (entity.type === 'place') return { ...entity, ...sameNameAs, ...(entity.partOf !== undefined && { partOf: current(entity.partOf) }) };
  if (entity.type === 'person')
    return { ...entity, ...sameNameAs, roles: entity.roles.map((role) => ({ ...role, ...(role.of !== undefined && { of: current(role.of) }) })) };
  return { ...entity, ...sameNameAs };
}

/** Return the problems of former addresses that cannot redirect: a page still has that address, or another entity's file claims it too. */
export function contestedAddresses(entities: readonly CuratedEntity[], folder: string, problemIn: ReadonlyMap<string, ProblemAt>): Problem[] {
  const standing = new Map(entities.map(({ type, id }) => [`${type} ${id}`, id]));
  const claimed = new Map<string, string>();
  return entities.flatMap((entity) =>
    formerPages(entity).flatMap(({ type, id }, index): Problem[] => {
      const refuse = (message: string) => [problemIn.get(entity.id)!(['formerly', index], message)];
      const address = `${type} ${id}`;
      const other = claimed.get(address);
      claimed.set(address, entity.id);
      if (standing.get(address) === entity.id) return refuse(`“formerly” names “${id}”, which is the address of this very file: take it out.`);
      if (standing.has(address)) {
        return refuse(`“formerly” names “${id}”, but there is still a file ${folder}/${id}.yaml: move its content here and delete it, or take “${id}” out.`);
      }
      if (other === undefined) return [];
      return refuse(`“formerly” names “${id}”, and so does ${folder}/${other}.yaml: an address can redirect to one page only, so take it out of one of them.`);
    }),
  );
}
