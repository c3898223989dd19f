import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';

/** Names of everything that generated articles mention, by type. */
export interface Entities {
  people: string[];
  places: string[];
  organizations: string[];
}

const SURNAMES =
  'Abramov Bondar Chernenko Dudnik Efimov Frolov Gorbenko Horbach Ilchenko Kalinin Lysenko Melnyk Nazarenko Orlov Panchenko Rudenko Savchuk Tkachenko Ulanov Voronin Yurchenko Zaitsev'.split(
    ' ',
  );
const FIRST_NAMES = 'Anna Boris Daria Dmytro Elena Fedir Galina Hryhorii Irina Ivan Larisa Maksym Nina Oleh Pavel Roman Sofia Taras Vera Yuri'.split(' ');
const STEMS = 'Alder Birch Cherry Dry Elm Fox Green Hill Iron Juniper Kiln Lime Mill Nut Old Pine Quarry Red Sand Thorn'.split(' ');
const ENDINGS = ['bridge', 'brook', 'field', 'ford', 'gate', 'haven', 'holm', 'market', 'stead', 'wick'];
const BODIES = ['Council', 'Farmers Union', 'Hospital', 'Power Company', 'Railway', 'Relief Fund', 'Volunteers', 'Water Board'];

/** Invented names, in an order in which any range of them is a fair sample. */
const PEOPLE = FIRST_NAMES.flatMap((first, shift) => SURNAMES.map((_, index) => `${first} ${SURNAMES[(index * 7 + shift) % SURNAMES.length]}`));
const PLACES = ENDINGS.flatMap((ending) => STEMS.map((stem) => stem + ending));

/**
 * Return the names that the articles of a site of this size mention: the site's own entities, invented ones with a file each (one for five articles),
 * and invented persons without a file, which only the rules can find.
 */
export function nameEntities(articles: number, curated: readonly CuratedEntity[]): { names: Entities; files: Entities } {
  const made = Math.floor(articles / 15);
  const files = {
    people: PEOPLE.slice(0, made),
    places: PLACES.slice(0, made),
    organizations: PLACES.slice(0, made).map((place, index) => `${place} ${BODIES[index % BODIES.length]}`),
  };
  const named = (type: CuratedEntity['type']) => curated.filter((entity) => entity.type === type).map((entity) => entity.name);
  return {
    files,
    names: {
      people: [...named('person'), ...files.people, ...PEOPLE.slice(made, 3 * made)],
      places: [...named('place'), ...files.places],
      organizations: [...named('organization'), ...files.organizations],
    },
  };
}

/** Write an entity file for each invented entity that has one. */
export function writeEntities(folder: string, { people, places, organizations }: Entities): void {
  mkdirSync(folder, { recursive: true });
  for (const [type, names] of [
    ['person', people],
    ['place', places],
    ['organization', organizations],
  ] as const) {
    for (const name of names) writeFileSync(join(folder, `${name.toLowerCase().replaceAll(' ', '-')}.yaml`), `name: ${name}\ntype: ${type}\n`);
  }
}
