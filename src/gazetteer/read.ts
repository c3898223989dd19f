import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GazetteerEntry } from '../analysis/types.ts';
import { listContentFiles } from '../files/list.ts';
import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/yaml.ts';
import { entityFileSchema, type CuratedEntity } from './schema.ts';

/** Folder of the entity files, from the project's root. */
export const ENTITY_FOLDER = 'content/entities';

/** Read all entity files of the site in `root`, sorted by id, with what has to be mended in them. */
export async function readGazetteer(root: string): Promise<{ entities: CuratedEntity[]; problems: Problem[] }> {
  const { files, problems } = await listContentFiles(root, ENTITY_FOLDER, '.yaml');
  const entities: CuratedEntity[] = [];
  const fileOf = new Map<string, string>();
  for (const { id, path } of files) {
    const { value, problems: faults } = readYaml(await readFile(join(root, path), 'utf8'), entityFileSchema, path);
    problems.push(...faults);
    fileOf.set(id, path);
    if (value) entities.push({ ...value, id });
  }
  problems.push(...danglingReferences(entities, fileOf));
  return { entities, problems };
}

/** What the analysis needs of an editor's entity. */
export function gazetteerEntry(entity: CuratedEntity): GazetteerEntry {
  const { id, name, type, aliases } = entity;
  return { id, name, type, aliases, ...(entity.type === 'place' && entity.partOf !== undefined && { partOf: entity.partOf }) };
}

function danglingReferences(entities: CuratedEntity[], fileOf: ReadonlyMap<string, string>): Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const problems: Problem[] = [];
  for (const entity of entities) {
    const refuse = (message: string) => problems.push({ file: fileOf.get(entity.id)!, line: 1, column: 1, message });
    const checkExists = (field: string, id: string) => {
      if (!fileOf.has(id)) refuse(`“${field}” names “${id}”, but there is no file ${ENTITY_FOLDER}/${id}.yaml: add it or correct the id.`);
    };
    if (entity.type === 'person') for (const role of entity.roles) if (role.of !== undefined) checkExists('of', role.of);
    if (entity.type !== 'place' || entity.partOf === undefined) continue;
    checkExists('partOf', entity.partOf);
    const container = byId.get(entity.partOf);
    if (container && container.type !== 'place') refuse(`“partOf” names “${container.id}”, which is no place.`);
    else if (containsItself(entity.id, byId)) refuse(`“partOf” leads from “${entity.id}” back to itself: a place cannot contain itself.`);
  }
  return problems;
}

function containsItself(id: string, byId: ReadonlyMap<string, CuratedEntity>): boolean {
  const seen = new Set<string>();
  for (let current = byId.get(id); current?.type === 'place' && current.partOf !== undefined; current = byId.get(current.partOf)) {
    if (current.partOf === id) return true;
    if (seen.has(current.id)) return false;
    seen.add(current.id);
  }
  return false;
}
