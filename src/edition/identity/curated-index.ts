import { plainWords, spellingKeys } from '../../analysis/english/identity/index.ts';
import type { GazetteerEntry } from '../../analysis/core/index.ts';
import { formerPages } from '../../collections/entities/index.ts';
import type { LocalEntity } from './local-entities.ts';

/** Lookup of editors' entities by the spellings of their names. */
export interface CuratedIndex {
  /**
   * Return the editor's entity that has another spelling of a name in an article, if there is exactly one. An entity with exactly this name is never returned: the
   * analysis knows its name and decided against it.
   */
  named(local: LocalEntity): GazetteerEntry | undefined;
  /** Whether several editors' entities have exactly this name, so that the article leaves open which one is meant. */
  isShared(local: LocalEntity): boolean;
}

const NONE: ReadonlySet<GazetteerEntry> = new Set();

/** Build the lookup of editors' entities. */
export function indexCurated(curated: readonly GazetteerEntry[]): CuratedIndex {
  const bySpelling = new Map<string, Set<GazetteerEntry>>();
  const byName = new Map<string, Set<GazetteerEntry>>();
  for (const entity of curated) {
    const names = [entity.name, ...entity.aliases];
    for (const name of names) add(byName, `${entity.type} ${normalized(name)}`, entity);
    for (const spelling of [...names.flatMap((name) => spellingKeys(name, entity.type)), `id ${entity.id}`])
      add(bySpelling, `${entity.type} ${spelling}`, entity);
    for (const { type, id } of formerPages(entity)) add(bySpelling, `${type} id ${id}`, entity);
  }
  const entitiesWithName = ({ type, plainName }: LocalEntity) => byName.get(`${type} ${plainName}`) ?? NONE;
  return {
    named(local) {
      const { key, type, names, spellings } = local;
      // A name that would get the address of an editor's entity, now or formerly, is taken for this entity.
      const keys = [...spellings, `id ${key.slice(key.indexOf(':') + 1)}`];
      const found = new Set(keys.flatMap((spelling) => [...(bySpelling.get(`${type} ${spelling}`) ?? [])]));
      const sameNamed = entitiesWithName(local);
      const allowed = [...found].filter((entity) => !sameNamed.has(entity) && !names.some((name) => entity.not?.includes(name)));
      return allowed.length === 1 ? allowed[0] : undefined;
    },
    isShared: (local) => entitiesWithName(local).size > 1,
  };
}

function add(map: Map<string, Set<GazetteerEntry>>, key: string, entity: GazetteerEntry): void {
  map.set(key, (map.get(key) ?? new Set()).add(entity));
}

/** Normalize a name as the analysis compares names: without case and accents. */
function normalized(name: string): string {
  return plainWords(name).join(' ');
}
