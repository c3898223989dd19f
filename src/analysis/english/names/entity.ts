import type { EntityType, GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import type { PlaceRank } from './resources/places.ts';
import { pageKey, keyOfName } from '../../core/names/keys.ts';

/** An entity of one article while its mentions are gathered. */
export interface Entity {
  key: string;
  name: string;
  type: EntityType;
  curated: boolean;
  rank: PlaceRank;
  /** Names by which the article or the editor calls it, in plain words. */
  names: Set<string>;
}

/** A candidate with the entity that it names. */
export interface Resolved extends Candidate {
  entity: Entity;
  why: string;
  /** How far its type lies before the next, where it was typed by its words. */
  lead?: number;
}

/** The entities of an article by key: one key for one entity. */
export class EntityRegister {
  readonly byKey = new Map<string, Entity>();

  /** The entity of an editor's entry. */
  ofEntry(entry: GazetteerEntry, rank: PlaceRank): Entity {
    return this.#get(entry.id, () => ({
      key: entry.id,
      name: entry.name,
      type: entry.type,
      curated: true,
      rank,
      names: new Set([entry.name, ...entry.aliases]),
    }));
  }

  /** The entity of a name that no editor entered. */
  ofName(name: string, type: EntityType, rank: PlaceRank = 'other'): Entity {
    const key = keyOfName(type, name);
    return this.#get(key, () => ({ key, name, type, curated: false, rank, names: new Set([name]) }));
  }

  /** The entity with a page of this id that no editor's file makes: one of this article, else one that other articles explain, of which this one knows the type alone. */
  ofPage(id: string, name: string, type: EntityType): Entity {
    for (const each of [type, 'person', 'place', 'organization']) {
      const own = this.byKey.get(`${each}:${id}`);
      if (own) return own;
    }
    const key = pageKey(id);
    return this.#get(key, () => ({ key, name, type, curated: false, rank: 'other', names: new Set([name]) }));
  }

  #get(key: string, make: () => Entity): Entity {
    const known = this.byKey.get(key);
    if (known) return known;
    const entity = make();
    this.byKey.set(key, entity);
    return entity;
  }
}
