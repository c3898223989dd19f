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

/** Return the forms of a full name's surname: “Leyen”, “der Leyen”, “von der Leyen”, and each with a capital first letter. A single word has none. */
export const surnames = memoize((name): readonly string[] => {
  const parts = nameParts(name);
  if (parts.length < 2) return [];
  const forms = [parts.at(-1) ?? ''];
  for (let i = parts.length - 2; i > 0 && PARTICLE.test(parts[i] ?? ''); i--) forms.push(parts.slice(i).join(' '));
  return forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
});

/** Return the generational suffix of a name: “Jr”, “Sr”, “II”, “III”; empty if there is none. */
const generationOf = memoize((name): string => /\b(?:Jr|Sr|II|III|IV)\b/.exec(name)?.[0] ?? '');

/** Return whether two full names may belong to one person: the same surname, and given names that are equal, short forms, initials or omitted. */
function mayBeSamePerson(a: string, b: string): boolean {
  const [first, second] = [nameParts(a), nameParts(b)];
  if (first.length < 2 || second.length < 2 || first.at(-1) !== second.at(-1)) return false;
  const [oneGeneration, otherGeneration] = [generationOf(a), generationOf(b)];
  if (oneGeneration !== '' && otherGeneration !== '' && oneGeneration !== otherGeneration) return false;
  const [one, other] = [first[0] ?? '', second[0] ?? ''];
  const sameFirst =
    fullGivenName(one.toLowerCase()) === fullGivenName(other.toLowerCase()) ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other));
  if (!sameFirst) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short
    .slice(1, -1)
    .every((part) =>
      long.some((longer) => longer === part || (part.length === 1 && longer.startsWith(part)) || (longer.length === 1 && part.startsWith(longer))),
    );
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
    for (const form of surnames(name)) put(this.#bySurname, form, person);
    const [given = ''] = parts;
    if (parts.length < 2) return;
    for (const key of surnameKeys(surname)) put(this.#bySpelling, key, person);
    if (given.length > 1) put(this.#byGivenName, given, person);
  }

  /** Return the only person whom this full name may refer to, in the same or another form; undefined if there is none or several. */
  onlyMatching(name: string): Entity | undefined {
    const namesakes = this.#names.get(nameParts(name).at(-1) ?? '') ?? [];
    const found = new Set([...namesakes].flatMap(([known, person]) => (mayBeSamePerson(known, name) ? [person] : [])));
    return found.size === 1 ? [...found][0] : undefined;
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

  /** Return the only person with this surname, if it has several words (“Von der Leyen”); else undefined. */
  onlyWithSurname(text: string): Entity | undefined {
    if (!text.includes(' ')) return undefined;
    const found = this.withSurname(text);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Return the people with this given name. */
  withGivenName(text: string): Entity[] {
    return [...(this.#byGivenName.get(text) ?? [])];
  }
}

function put(map: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (known) known.add(entity);
  else map.set(key, new Set([entity]));
}
