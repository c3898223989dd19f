import type { Problem, ProblemAt } from '../../content-files/index.ts';
import { formerPages, type CuratedEntity } from './schema.ts';

/** Return a map from the former ids of entities to their current ids. A former id that another file has now is left out. */
export function formerIds(entities: readonly CuratedEntity[]): Map<string, string> {
  const currentIds = new Set(entities.map(({ id }) => id));
  return new Map(entities.flatMap((entity) => formerPages(entity).flatMap(({ id }) => (currentIds.has(id) ? [] : [[id, entity.id] as const]))));
}

/** Return an entity with current ids in its references to other entities. */
export function withCurrentIds(entity: CuratedEntity, renamed: ReadonlyMap<string, string>): CuratedEntity {
  const currentId = (id: string) => renamed.get(id) ?? id;
  const sameNameAs = entity.sameNameAs && { sameNameAs: entity.sameNameAs.map(currentId) };
  if (entity.type === 'place') return { ...entity, ...sameNameAs, ...(entity.partOf !== undefined && { partOf: currentId(entity.partOf) }) };
  if (entity.type === 'person')
    return { ...entity, ...sameNameAs, roles: entity.roles.map((role) => ({ ...role, ...(role.of !== undefined && { of: currentId(role.of) }) })) };
  return { ...entity, ...sameNameAs };
}

/** Return a problem for each former address that cannot redirect, because a page still has this address, or it is listed before. */
export function contestedAddresses(entities: readonly CuratedEntity[], folder: string, problemIn: ReadonlyMap<string, ProblemAt>): Problem[] {
  const idByAddress = new Map(entities.map(({ type, id }) => [`${type} ${id}`, id]));
  const claimedBy = new Map<string, string>();
  return entities.flatMap((entity) =>
    formerPages(entity).flatMap(({ type, id }, index): Problem[] => {
      const refuse = (message: string) => [problemIn.get(entity.id)!(['formerly', index], message)];
      const address = `${type} ${id}`;
      const other = claimedBy.get(address);
      claimedBy.set(address, entity.id);
      if (idByAddress.get(address) === entity.id) return refuse(`“formerly” names “${id}”, which is the address of this very file: take it out.`);
      if (idByAddress.has(address)) {
        return refuse(`“formerly” names “${id}”, but there is still a file ${folder}/${id}.yaml: move its content here and delete it, or take “${id}” out.`);
      }
      if (other === undefined) return [];
      if (other === entity.id) return refuse(`“formerly” names “${id}” twice: keep one of them.`);
      return refuse(`“formerly” names “${id}”, and so does ${folder}/${other}.yaml: an address can redirect to one page only, so take it out of one of them.`);
    }),
  );
}
