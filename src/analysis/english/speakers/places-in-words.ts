import { DEMONYM_COUNTRIES } from '../names/resources/demonyms.ts';

/**
 * Return the names in a description that may be of a place that an office or a body is of, the likeliest first: “governor of Belgorod Oblast” → “Belgorod
 * Oblast”; “Russia’s Defence Ministry” → “Russia”; “Ukrainian officials” → “Ukraine”. Whether it is one of a place, the caller knows.
 *
 * @param options.byNationality whether a nationality counts: of an office or a body, never of people
 */
export function placesInWords(description: string, { byNationality = true }: { byNationality?: boolean } = {}): string[] {
  const [clause = ''] = description.split(/[,;(]|(?<=\p{Ll})\.(?:\s|$)|\s(?:that|which|who|whose|whom|where)\s/u, 1);
  const linked = [...clause.matchAll(/\b(?:of|for|in|at)\s+(?:the\s+)?(?=\p{Lu})/gu)].flatMap(({ index, 0: link }) =>
    leading(clause.slice(index + link.length)),
  );
  const countries = byNationality ? clause.split(/\s+/).flatMap((word) => DEMONYM_COUNTRIES.get(word.toLowerCase()) ?? []) : [];
  return [...linked, ...ownerIn(clause), ...countries.slice(0, 1)];
}

/**
 * Return the names in the name of an organization that may be of its place: “National Guard of Russia” → “Russia”, “Russia’s Defence Ministry” → “Russia”.
 *
 * @param options.byNationality whether a nationality at the beginning counts: of public bodies only, because a group may call itself after a country that it fights
 */
export function placesInName(name: string, { byNationality }: { byNationality: boolean }): string[] {
  const atEnd = /\s(?:of|for)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(name)?.[1];
  const country = byNationality ? DEMONYM_COUNTRIES.get(name.split(/\s+/, 1)[0]!.toLowerCase()) : undefined;
  return [...(atEnd === undefined ? [] : [atEnd]), ...ownerIn(name), ...(country === undefined ? [] : [country])];
}

/** Whether a name is that of a country. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name);
}

const COUNTRIES = new Set(DEMONYM_COUNTRIES.values());

/** The name before a possessive at the beginning: “Russia’s ministry” → “Russia”. */
function ownerIn(words: string): string[] {
  const owner = /^(?:The\s+)?(\p{Lu}[\p{L}\s-]*?)['’]s?\s/u.exec(words)?.[1];
  return owner === undefined ? [] : [owner];
}

/** The names that a text may begin with, the longest first: “Belgorod region in May” → “Belgorod region in”, …, “Belgorod”. */
function leading(text: string): string[] {
  const words = text.split(/\s+/).slice(0, 4);
  return words.map((_, index) =>
    words
      .slice(0, words.length - index)
      .join(' ')
      .replace(/['’]s$/u, ''),
  );
}
