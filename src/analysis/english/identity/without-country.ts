import { withoutCountry } from '../names/national-names.ts';
import { phraseList } from '../names/resources/word-list.ts';
import { spellingKeys } from './spelling-keys.ts';

/** Public bodies that many countries have, so that they are ambiguous without the country. */
const OF_EVERY_COUNTRY = phraseList(
  'supreme court, high court, court of appeal, court of appeals, national guard, air force, armed forces, national team, football association, house of representatives, foreign ministry, defence ministry, defense ministry, finance ministry, interior ministry, central bank, national bank, national assembly, communist party, red cross, border guard, security council',
);

/**
 * Return the spelling key of an organization's name without the country at its beginning: for “U.S. Census Bureau”, the key of “Census Bureau”.
 * Null if the name does not begin with a country, or if what remains is not distinctive.
 */
export function keyWithoutCountry(name: string): string | null {
  const rest = withoutCountry(name);
  if (rest === null || !isDistinctive(rest)) return null;
  return spellingKeys(rest, 'organization')[0] ?? null;
}

/** Return whether the rest of a name is distinctive. A single word is not (“US Army”), unless it is an acronym. */
function isDistinctive(rest: string): boolean {
  return (
    (rest.includes(' ') || /^\p{Lu}{3,}$/u.test(rest)) &&
    !OF_EVERY_COUNTRY.has(rest.toLowerCase()) &&
    !/^(?:Ministry|Department) of (?:Defen[cs]e|Foreign|Finance|Interior|Justice)/.test(rest)
  );
}
