import { stringify } from 'yaml';
import { type EntityType, slugOf } from '../analysis/core/index.ts';
import { schemaLine } from '../content-files/index.ts';
import { type CuratedEntity, ENTITY_FOLDER } from '../collections/entities/index.ts';
import type { EntitySummary } from './entity-summaries.ts';
import type { Remedy } from './types.ts';

/** Return an entity file for a name. */
export function newEntityFile(name: string, type: EntityType): Remedy {
  return { file: `${ENTITY_FOLDER}/${slugOf(name)}.yaml`, isNew: true, where: null, lines: `${schemaLine('entity')}${stringify({ name, type })}` };
}

/** Return the lines that add other names to an entity: in its file, or in a new one. */
export function entityLines({ key, name, type, curated }: EntitySummary, names: readonly string[], entities: readonly CuratedEntity[]): Remedy {
  // An editor's entry is found before any other, so all articles with its name then mean it.
  const others = names.filter((each) => each !== name);
  if (!curated) {
    const file = newEntityFile(name, type);
    return others.length === 0 ? file : { ...file, lines: `${file.lines}${aliases(others)}` };
  }
  const known = entities.find(({ id }) => id === key)?.aliases ?? [];
  return {
    file: `${ENTITY_FOLDER}/${key}.yaml`,
    isNew: false,
    where: known.length === 0 ? null : 'in place of its “aliases”',
    lines: aliases([...known, ...others]),
  };
}

function aliases(names: readonly string[]): string {
  return `aliases: ${JSON.stringify(names).replaceAll('","', '", "')}\n`;
}
