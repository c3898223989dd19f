import type { EntityType, GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import type { PlaceRank } from './resources/places.ts';
import { pageKey, keyOfName } from '../../core/names/keys.ts';

/** An entity of one article, while the article is analyzed. */
export interface Entity {
  /** Id in the gazetteer; else a key derived from its type and name, or from the id of its page. */
  key: string;
  name: string;
  type: EntityType;
  /** Whether it is in the gazetteer. */
  curated: boolean;
  /** Rank of a place; `other` for people and organizations. */
  rank: PlaceRank;
  /** Its names in the article and in the gazetteer. */
  names: Set<string>;
}

/** A candidate that was resolved to an entity. */
export interface Resolved extends Candidate {
  entity: Entity;
  /** Explanation for readers of how it was resolved. */
  why: string;
  /** Difference between the scores of its type and the second best type, if evidence decided the type. */
  margin?: number;
}

/** The entities of an article by key. Each method returns an existing entity or creates it. */
export class EntityRegister {
  readonly byKey = new Map<string, Entity>();

  /** Return the entity of a gazetteer entry. */
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

  /** Return the entity of a name that is not in the gazetteer. */
  ofName(name: string, type: EntityType, rank: PlaceRank = 'other'): Entity {
    const key = keyOfName(type, name);
    return this.#get(key, () => ({ key, name, type, curated: false, rank, names: new Set([name]) }));
  }

  /** Return the entity whose page has this id, if no gazetteer entry has it: an entity of this article, or else a new one that stands for an entity of another article. */
  ofPage(id: string, name: string, type: EntityType): Entity {
    for (const possibleType of [type, 'person', 'place', 'organization']) {
      const existing = this.byKey.get(`${possibleType}:${id}`);
      if (existing) return existing;
    }
    const key = pageKey(id);
    return this.#get(key, () => ({ key, name, type, curated: false, rank: 'other', names: new Set([name]) }));
  }

  #get(key: string, create: () => Entity): Entity {
    const existing = this.byKey.get(key);
    if (existing) return existing;
    const entity = create();
    this.byKey.set(key, entity);
    return entity;
  }
}
