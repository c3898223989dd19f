import { memoize } from '../../core/memoize.ts';
import type { Entity } from './entity.ts';
import { fullGivenName } from './resources/short-given-names.ts';
import { surnameKeys } from '../identity/spelling-keys.ts';

const SUFFIXES = new Set(['Jr', 'Sr', 'II', 'III', 'IV', '.']);
const PARTICLE = /^(?:de|van|von|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|abu|ter|ten|zu)$/i;

/** Return the parts of a full name, without “Jr.” and the full stops of initials. */
const nameParts = memoize((name): readonly string[] =>
  name
    .replace(/\./g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '' && !SUFFIXES.has(part)),
);

/** Return the forms of the surname in a full name: “Leyen”, “der Leyen”, “von der Leyen”, “Der Leyen”, “Von der Leyen”. A single word has none. */
export const surnames = memoize((name): readonly string[] => {
  const parts = nameParts(name);
  if (parts.length < 2) return [];
  const forms = [parts.at(-1) ?? ''];
  for (let i = parts.length - 2; i > 0 && PARTICLE.test(parts[i] ?? ''); i--) forms.push(parts.slice(i).join(' '));
  return forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
});

/** Return the generational suffix of a name: “Jr”, “Sr”, “II”, “III”; empty if there is none. */
const generationOf = memoize((name): string => /\b(?:Jr|Sr|II|III|IV)\b/.exec(name)?.[0] ?? '');

/**
 * Return whether two full names may belong to one person. The surname must be the same. A given name may be a short form or an initial, and a middle name may
 * be missing: “William F. Burns”, “Bill Burns”.
 */
function mayBeSamePerson(a: string, b: string): boolean {
  const [partsA, partsB] = [nameParts(a), nameParts(b)];
  if (partsA.length < 2 || partsB.length < 2 || partsA.at(-1) !== partsB.at(-1)) return false;
  const [generationA, generationB] = [generationOf(a), generationOf(b)];
  if (generationA !== '' && generationB !== '' && generationA !== generationB) return false;
  const [givenA, givenB] = [partsA[0] ?? '', partsB[0] ?? ''];
  const hasSameGivenName = fullGivenName(givenA.toLowerCase()) === fullGivenName(givenB.toLowerCase()) || isSameOrInitial(givenA, givenB);
  if (!hasSameGivenName) return false;
  const [short, long] = partsA.length <= partsB.length ? [partsA, partsB] : [partsB, partsA];
  return short.slice(1, -1).every((middleName) => long.some((part) => isSameOrInitial(middleName, part)));
}

/** Return whether two parts of names are equal, or one is the initial of the other: “F” and “Frank”. */
function isSameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** The people of an article, by surname and by given name. */
export class People {
  readonly #bySurname = new Map<string, Set<Entity>>();
  readonly #byGivenName = new Map<string, Set<Entity>>();
  readonly #bySpelling = new Map<string, Set<Entity>>();
  readonly #names = new Map<string, Map<string, Entity>>();

  /** Register a full name of a person. */
  add(person: Entity, name: string): void {
    const parts = nameParts(name);
    const surname = parts.at(-1) ?? '';
    const namesakes = this.#names.get(surname) ?? new Map<string, Entity>();
    this.#names.set(surname, namesakes.set(name, person));
    for (const form of surnames(name)) addTo(this.#bySurname, form, person);
    const [given = ''] = parts;
    if (parts.length < 2) return;
    for (const key of surnameKeys(surname)) addTo(this.#bySpelling, key, person);
    if (given.length > 1) addTo(this.#byGivenName, given, person);
  }

  /** Return the only person who has this full name or another form of it; undefined if there is none or several. */
  onlyMatching(name: string): Entity | undefined {
    const namesakes = this.#names.get(nameParts(name).at(-1) ?? '') ?? [];
    const matching = new Set([...namesakes].flatMap(([registeredName, person]) => (mayBeSamePerson(registeredName, name) ? [person] : [])));
    return matching.size === 1 ? [...matching][0] : undefined;
  }

  /** Return the people with this surname. */
  withSurname(text: string): Entity[] {
    return [...(this.#bySurname.get(text) ?? [])];
  }

  /** Return the people with a spelling variant of this surname: “Hladkov” for Gladkov, “Garcia” for García. */
  withSurnameSpelled(text: string): Entity[] {
    if (this.#bySpelling.size === 0) return [];
    return [...new Set(surnameKeys(text).flatMap((key) => [...(this.#bySpelling.get(key) ?? [])]))];
  }

  /** Return the only person with this surname if the surname has several words (“Von der Leyen”); else undefined. */
  onlyWithSurname(text: string): Entity | undefined {
    if (!text.includes(' ')) return undefined;
    const matching = this.withSurname(text);
    return matching.length === 1 ? matching[0] : undefined;
  }

  /** Return the people with this given name. */
  withGivenName(text: string): Entity[] {
    return [...(this.#byGivenName.get(text) ?? [])];
  }
}

/** Add an entity to the set of a key. */
function addTo(map: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const entities = map.get(key);
  if (entities) entities.add(entity);
  else map.set(key, new Set([entity]));
}
