import type { EntityType, GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { type Entity, EntityRegister } from './entity.ts';
import { People } from './people.ts';
import { withoutCountry } from './national-names.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import { ShortNames } from './short-names.ts';

/** The entities of one article, by all that they are called there: what a name can stand for. */
export class ArticleEntities {
  readonly #register = new EntityRegister();
  readonly people = new People();
  readonly shortNames = new ShortNames();
  /** Name → the entity that it was last remembered for. */
  readonly #remembered = new Map<string, Entity>();
  /** Organizations by what is left of their names without the country: “State Department” of “US State Department”; null for several. */
  readonly #national = new Map<string, Entity | null>();

  /** The entity of an editor's entry, under all the names that the editor gives. */
  ofEntry(entry: GazetteerEntry): Entity {
    const isNew = !this.#register.byKey.has(entry.id);
    const entity = this.#register.ofEntry(entry, KNOWN_PLACES.get(entry.name)?.rank ?? 'other');
    if (isNew) for (const name of entity.names) this.remember(entity, name);
    return entity;
  }

  /** The entity of a typed name: a known one under another form of its name, or a new one. */
  ofName(candidate: Candidate, type: EntityType): Entity {
    const name = candidate.fullName ?? candidate.known?.name ?? candidate.text;
    const same = candidate.known
      ? this.#nationalNamed(candidate)
      : type === 'person'
        ? (this.people.sameAs(name) ?? this.people.onlyWithSurname(name))
        : type === 'organization'
          ? this.shortNames.only(name)
          : undefined;
    const entity = same ?? this.#register.ofName(name, type, candidate.known?.rank);
    this.remember(entity, name);
    return entity;
  }

  /** The entity that an editor calls by the id of its page. */
  ofPage(id: string, name: string, type: EntityType): Entity {
    const entity = this.#register.ofPage(id, name, type);
    this.remember(entity, name);
    return entity;
  }

  /** Let a name, and what is short for it, stand for the entity. */
  remember(entity: Entity, name: string): void {
    if (this.#remembered.get(name) === entity) return;
    this.#remembered.set(name, entity);
    if (entity.type === 'person') this.people.add(entity, name);
    if (entity.type !== 'organization') return;
    this.shortNames.add(entity, name);
    const rest = withoutCountry(name)?.toLowerCase();
    if (rest === undefined) return;
    // “Supreme Court” of “Italian Supreme Court of Cassation”
    for (const each of new Set([rest, rest.split(' of ')[0] ?? rest])) {
      const known = this.#national.get(each);
      this.#national.set(each, known === undefined || known === entity ? entity : null);
    }
  }

  /** The organization of one country that a known name of every country's stands for here. */
  #nationalNamed({ text, known }: Candidate): Entity | undefined {
    return known?.type === 'organization' ? (this.#national.get(text.toLowerCase()) ?? undefined) : undefined;
  }
}
