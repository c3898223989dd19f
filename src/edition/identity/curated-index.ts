import { plainWords, spellingKeys } from '../../analysis/english/identity/index.ts';
import type { GazetteerEntry } from '../../analysis/core/index.ts';
import { formerPages } from '../../collections/entities/index.ts';
import type { LocalEntity } from './local-entities.ts';

/** The editors' entities by the spellings of their names. */
export interface CuratedIndex {
  /** The only one that a name of an article is another spelling of. A name exactly as the editor has it was for the analysis to settle: it did not find this one meant. */
  named(sighting: LocalEntity): GazetteerEntry | undefined;
  /** Whether several bear exactly this name: the article did not tell which it means. */
  isShared(sighting: LocalEntity): boolean;
}

/** Index the editors' entities. */
export function indexCurated(curated: readonly GazetteerEntry[]): CuratedIndex {
  const bySpelling = new Map<string, Set<GazetteerEntry>>();
  const byName = new Map<string, Set<GazetteerEntry>>();
  for (const entity of curated) {
    const names = [entity.name, ...entity.aliases];
    for (const name of names) add(byName, `${entity.type} ${exact(name)}`, entity);
    for (const spelling of [...names.flatMap((name) => spellingKeys(name, entity.type)), `id ${entity.id}`])
      add(bySpelling, `${entity.type} ${spelling}`, entity);
    for (const { type, id } of formerPages(entity)) add(bySpelling, `${type} id ${id}`, entity);
  }
  const exactly = ({ type, name }: LocalEntity) => byName.get(`${type} ${exact(name)}`) ?? new Set();
  return {
    named(sighting) {
      const { key, type, names, spellings } = sighting;
      // A file name, and a former one, is the editor's word on an address: the name that would make the same address is that entity.
      const own = [...spellings, `id ${key.slice(key.indexOf(':') + 1)}`];
      const found = new Set(own.flatMap((spelling) => [...(bySpelling.get(`${type} ${spelling}`) ?? [])]));
      const refused = exactly(sighting);
      const allowed = [...found].filter((entity) => !refused.has(entity) && !names.some((name) => entity.not?.includes(name)));
      return allowed.length === 1 ? allowed[0] : undefined;
    },
    isShared: (sighting) => exactly(sighting).size > 1,
  };
}

function add(map: Map<string, Set<GazetteerEntry>>, key: string, entity: GazetteerEntry): void {
  map.set(key, (map.get(key) ?? new Set()).add(entity));
}

/** A name as the analysis compares it: case and accents aside. */
function exact(name: string): string {
  return plainWords(name).join(' ');
}
