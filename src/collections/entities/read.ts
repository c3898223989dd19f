import type { GazetteerEntry } from '../../analysis/core/index.ts';
import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import { contestedAddresses, formerIds, withCurrentIds } from './former.ts';
import { entityFileSchema, type CuratedEntity } from './schema.ts';

/** Folder of the entity files, from the project root. It is optional. */
export const ENTITY_FOLDER = 'content/entities';

/** Read all entity files of the site in `root`, sorted by id, with the problems in them. */
export async function readGazetteer(root: string): Promise<{ entities: CuratedEntity[]; problems: Problem[] }> {
  const { values: entities, ids, problems, problemIn } = await readYamlFolder(root, ENTITY_FOLDER, entityFileSchema);
  const renamed = formerIds(entities);
  const current = entities.map((entity) => withAllNames(withCurrentIds(entity, renamed)));
  problems.push(...danglingReferences(current, ids, problemIn), ...contestedAddresses(entities, ENTITY_FOLDER, problemIn));
  return { entities: current, problems };
}

/** Return an entity with its names in other languages added to its aliases. */
function withAllNames<T extends CuratedEntity>(entity: T): T {
  return { ...entity, aliases: [...new Set([...entity.aliases, ...Object.values(entity.namesIn ?? {}).flat()])] };
}

/** Return the gazetteer entry of an editor's entity: the fields that the analysis needs. */
export function gazetteerEntry(entity: CuratedEntity): GazetteerEntry {
  const { id, name, type, aliases, not, formerly } = entity;
  return {
    id,
    name,
    type,
    aliases,
    ...(entity.type === 'place' && entity.partOf !== undefined && { partOf: entity.partOf }),
    ...(not && { not }),
    ...(formerly && { formerly }),
    ...(entity.sameNameAs && { cues: cuesOf(entity) }),
  };
}

/**
 * Return words that show that a text means this entity and not another one with the same name. They are the words of its description, of its roles and of the
 * ids of their places or organizations, of its kind, and of the id of the place that contains it.
 */
function cuesOf(entity: CuratedEntity): string[] {
  const texts = [entity.description ?? ''];
  if (entity.type === 'person') for (const { title, of = '' } of entity.roles) texts.push(title, of);
  if (entity.type === 'place') texts.push(entity.kind ?? '', entity.partOf ?? '');
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return [...new Set(words)].sort();
}

/** Return a problem for each reference to an entity that does not exist, is of the wrong type, or is the entity itself. */
function danglingReferences(entities: CuratedEntity[], ids: ReadonlySet<string>, problemIn: ReadonlyMap<string, ProblemAt>): Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const problems: Problem[] = [];
  for (const entity of entities) {
    const refuse = (path: PropertyKey[], message: string) => problems.push(problemIn.get(entity.id)!(path, message));
    const checkExists = (field: string, path: PropertyKey[], id: string) => {
      if (ids.has(id)) return;
      refuse(path, `“${field}” names “${id}”, but there is no file ${ENTITY_FOLDER}/${id}.yaml: add it or correct the id.${suggestion(id, ids)}`);
    };
    entity.sameNameAs?.forEach((id, index) => {
      checkExists('sameNameAs', ['sameNameAs', index], id);
      if (id === entity.id) refuse(['sameNameAs', index], `“sameNameAs” names “${id}” itself: it is for other entities of the same name.`);
    });
    if (entity.type === 'person') entity.roles.forEach(({ of }, index) => of !== undefined && checkExists('of', ['roles', index, 'of'], of));
    if (entity.type !== 'place' || entity.partOf === undefined) continue;
    checkExists('partOf', ['partOf'], entity.partOf);
    const container = byId.get(entity.partOf);
    if (container && container.type !== 'place') refuse(['partOf'], `“partOf” names “${container.id}”, which is not a place.`);
    else if (containsItself(entity.id, byId)) refuse(['partOf'], `“partOf” leads from “${entity.id}” back to itself: a place cannot contain itself.`);
  }
  return problems;
}

/** Return whether `partOf` leads from a place back to itself. */
function containsItself(id: string, byId: ReadonlyMap<string, CuratedEntity>): boolean {
  const seen = new Set<string>();
  for (let current = byId.get(id); current?.type === 'place' && current.partOf !== undefined; current = byId.get(current.partOf)) {
    if (current.partOf === id) return true;
    if (seen.has(current.id)) return false;
    seen.add(current.id);
  }
  return false;
}
