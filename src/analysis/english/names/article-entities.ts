import type { EntityType, GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { type Entity, EntityRegister } from './entity.ts';
import { People } from './people.ts';
import { withoutCountry } from './national-names.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import { ShortNames } from './short-names.ts';

/** The entities of one article, with all names that refer to them there. */
export class ArticleEntities {
  readonly #register = new EntityRegister();
  readonly people = new People();
  readonly shortNames = new ShortNames();
  /** The entity for which each name was last registered. */
  readonly #lastRegistered = new Map<string, Entity>();
  /** Organizations by their name without the country (“State Department” for “US State Department”); null if several share it. */
  readonly #byNameWithoutCountry = new Map<string, Entity | null>();

  /** Return the entity of a gazetteer entry, and register it under all its names. */
  ofEntry(entry: GazetteerEntry): Entity {
    const isNew = !this.#register.byKey.has(entry.id);
    const entity = this.#register.ofEntry(entry, KNOWN_PLACES.get(entry.name)?.rank ?? 'other');
    if (isNew) for (const name of entity.names) this.register(entity, name);
    return entity;
  }

  /** Return the entity that a candidate of this type names: an existing one with another form of the name, or a new one. */
  ofName(candidate: Candidate, type: EntityType): Entity {
    const name = candidate.fullName ?? candidate.known?.name ?? candidate.text;
    const existing = candidate.known ? this.#organizationWithoutCountry(candidate) : this.#withOtherForm(name, type);
    const entity = existing ?? this.#register.ofName(name, type, candidate.known?.rank);
    this.register(entity, name);
    return entity;
  }

  /** Return the only person or organization of the article that has another form of this name. */
  #withOtherForm(name: string, type: EntityType): Entity | undefined {
    if (type === 'person') return this.people.onlyMatching(name) ?? this.people.onlyWithSurname(name);
    return type === 'organization' ? this.shortNames.organizationFor(name) : undefined;
  }

  /** Return the entity whose page has this id. Editors correct names by the ids of pages. */
  ofPage(id: string, name: string, type: EntityType): Entity {
    const entity = this.#register.ofPage(id, name, type);
    this.register(entity, name);
    return entity;
  }

  /** Register a name and its short forms for an entity. */
  register(entity: Entity, name: string): void {
    if (this.#lastRegistered.get(name) === entity) return;
    this.#lastRegistered.set(name, entity);
    if (entity.type === 'person') this.people.add(entity, name);
    if (entity.type !== 'organization') return;
    this.shortNames.add(entity, name);
    const withoutCountryName = withoutCountry(name)?.toLowerCase();
    if (withoutCountryName === undefined) return;
    // “Italian Supreme Court of Cassation” has two: “supreme court of cassation” and “supreme court”.
    for (const bareName of new Set([withoutCountryName, withoutCountryName.split(' of ')[0] ?? withoutCountryName])) {
      const known = this.#byNameWithoutCountry.get(bareName);
      this.#byNameWithoutCountry.set(bareName, known === undefined || known === entity ? entity : null);
    }
  }

  /** Return the only organization of this article to which a name without a country refers: “US State Department” for “State Department”. */
  #organizationWithoutCountry({ text, known }: Candidate): Entity | undefined {
    return known?.type === 'organization' ? (this.#byNameWithoutCountry.get(text.toLowerCase()) ?? undefined) : undefined;
  }
}
