import { stringify } from 'yaml';
import { type EntityType, slugOf } from '../analysis/core/index.ts';
import { schemaLine } from '../content-files/index.ts';
import { ENTITY_FOLDER } from '../collections/entities/index.ts';
import type { Remedy } from './types.ts';

/** Return an entity file for a name. */
export function newEntityFile(name: string, type: EntityType): Remedy {
  return { file: `${ENTITY_FOLDER}/${slugOf(name)}.yaml`, isNew: true, where: null, lines: `${schemaLine('entity')}${stringify({ name, type })}` };
}

/** Return the line that adds a spelling to the aliases of an entity with a file. */
export function aliasLine(id: string, aliases: readonly string[], alias: string): Remedy {
  const where = aliases.length === 0 ? null : 'in place of its “aliases”';
  return { file: `${ENTITY_FOLDER}/${id}.yaml`, isNew: false, where, lines: `aliases: ${JSON.stringify([...aliases, alias]).replaceAll('","', '", "')}\n` };
}
