import { DEMONYM_COUNTRIES } from '../names/resources/demonyms.ts';

/**
 * Return the names in a description that may be the place of an office or organization, the likeliest first: “governor of Belgorod Oblast” → “Belgorod
 * Oblast”; “Russia’s Defence Ministry” → “Russia”; “Ukrainian officials” → “Ukraine”. The caller must check which of them are places.
 *
 * @param options.byNationality whether to return the country of a national adjective (“Ukrainian”): true for offices and organizations, false for people
 */
export function placesInWords(description: string, { byNationality = true }: { byNationality?: boolean } = {}): string[] {
  const [clause = ''] = description.split(/[,;(]|(?<=\p{Ll})\.(?:\s|$)|\s(?:that|which|who|whose|whom|where)\s/u, 1);
  const afterPrepositions = [...clause.matchAll(/\b(?:of|for|in|at)\s+(?:the\s+)?(?=\p{Lu})/gu)].flatMap(({ index, 0: preposition }) =>
    prefixesOf(clause.slice(index + preposition.length)),
  );
  const countries = byNationality ? clause.split(/\s+/).flatMap((word) => DEMONYM_COUNTRIES.get(word.toLowerCase()) ?? []) : [];
  return [...afterPrepositions, ...possessorIn(clause), ...countries.slice(0, 1)];
}

/**
 * Return the place names in the name of an organization: “National Guard of Russia” → “Russia”, “Russia’s Defence Ministry” → “Russia”.
 *
 * @param options.byNationality whether to return the country of a national adjective at the beginning. True only for public bodies, because other groups
 * may name themselves after a country that they fight
 */
export function placesInName(name: string, { byNationality }: { byNationality: boolean }): string[] {
  const atEnd = /\s(?:of|for)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(name)?.[1];
  const country = byNationality ? DEMONYM_COUNTRIES.get(name.split(/\s+/, 1)[0]!.toLowerCase()) : undefined;
  return [...(atEnd === undefined ? [] : [atEnd]), ...possessorIn(name), ...(country === undefined ? [] : [country])];
}

/** Return whether a name is the English name of a country. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name);
}

const COUNTRIES = new Set(DEMONYM_COUNTRIES.values());

/** Return the name in a possessive at the beginning, as a list of one; empty if there is none: “Russia’s ministry” → “Russia”. */
function possessorIn(words: string): string[] {
  const owner = /^(?:The\s+)?(\p{Lu}[\p{L}\s-]*?)['’]s?\s/u.exec(words)?.[1];
  return owner === undefined ? [] : [owner];
}

/** Return the beginnings of a text, of four words and fewer, the longest first: “Belgorod region in May” → “Belgorod region in”, …, “Belgorod”. */
function prefixesOf(text: string): string[] {
  const words = text.split(/\s+/).slice(0, 4);
  return words.map((_, index) =>
    words
      .slice(0, words.length - index)
      .join(' ')
      .replace(/['’]s$/u, ''),
  );
}
