import { withoutCountry } from '../names/national-names.ts';
import { phraseList } from '../names/resources/word-list.ts';
import { spellingKeys } from './spelling-keys.ts';

/** Bodies that every country has: without the country's name nobody knows whose is meant. */
const OF_EVERY_COUNTRY = phraseList(
  'supreme court, high court, court of appeal, court of appeals, national guard, air force, armed forces, national team, football association, house of representatives, foreign ministry, defence ministry, defense ministry, finance ministry, interior ministry, central bank, national bank, national assembly, communist party, red cross, border guard, security council',
);

/**
 * A name of an organization → the spelling key of what is left without the country before it: “U.S. Census Bureau” → that of “Census Bureau”.
 * Null where it begins with none, or where every country has such a body.
 */
export function nationalRest(name: string): string | null {
  const rest = withoutCountry(name);
  if (rest === null || !isOwn(rest)) return null;
  return spellingKeys(rest, 'organization')[0] ?? null;
}

/** One word that is no acronym says too little: “US Army”. */
function isOwn(rest: string): boolean {
  return (
    (rest.includes(' ') || /^\p{Lu}{3,}$/u.test(rest)) &&
    !OF_EVERY_COUNTRY.has(rest.toLowerCase()) &&
    !/^(?:Ministry|Department) of (?:Defen[cs]e|Foreign|Finance|Interior|Justice)/.test(rest)
  );
}
