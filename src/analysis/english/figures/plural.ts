import { NO_PLURALS, PLURALS } from './resources/nouns.ts';

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(Array.from(PLURALS, ([pluralForm, singularForm]) => [singularForm, pluralForm]));

/** Latin plurals in -ae: “amphorae”, “larvae”. */
const LATIN_PLURAL = /^(?:\p{L}{4,}[^aeiou]ae)$/u;

/** Return whether a word has the form of a plural. */
export function looksPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (PLURALS.has(lower) || /.(?:children|people|women)$/.test(lower)) return true;
  // “Israelis”, “Iraqis”. Other words that end in “-is” are singular: “crisis”.
  if (/^\p{Lu}\p{L}{3,}is$/u.test(word) || lower === 'taxis' || LATIN_PLURAL.test(lower)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|['’]s)$/.test(lower) && !NO_PLURALS.has(lower);
}

/** Return the singular of a noun in lower case: “vulnerability” for “Vulnerabilities”. A singular is unchanged. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const irregular = PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (/.children$/.test(lower)) return lower.slice(0, -3);
  if (/.women$/.test(lower)) return `${lower.slice(0, -2)}an`;
  if (LATIN_PLURAL.test(lower)) return lower.slice(0, -1);
  if (!looksPlural(word) || /.people$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:[cs]h|x|ss|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Adjectives that stand for people, as in “the number of dead”, and have no plural. */
const OF_PEOPLE = /^(?:dead|injured|wounded|missing|sick|homeless|unemployed|poor|disabled|displaced|detained|arrested|killed|infected|vaccinated)$/u;

/** Return the plural of a noun in lower case: “vulnerability” → “vulnerabilities”. */
export function plural(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (OF_PEOPLE.test(noun)) return noun;
  if (/(?:[cs]h|x|s|z)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
