import { withoutCountry } from '../names/national-names.ts';
import { phraseList } from '../names/resources/word-list.ts';
import { spellingKeys } from './spelling-keys.ts';

/** Names of public bodies that many countries have: without the country they are ambiguous. */
const OF_EVERY_COUNTRY = phraseList(
  'supreme court, high court, court of appeal, court of appeals, national guard, air force, armed forces, national team, football association, house of representatives, foreign ministry, defence ministry, defense ministry, finance ministry, interior ministry, central bank, national bank, national assembly, communist party, red cross, border guard, security council',
);

/**
 * Return the spelling key of an organization's name without the country at its beginning: for “U.S. Census Bureau”, the key of “Census Bureau”.
 * Null if the name does not begin with a country, or if the remaining words could name many organizations.
 */
export function keyWithoutCountry(name: string): string | null {
  const bareName = withoutCountry(name);
  if (bareName === null || !isDistinctive(bareName)) return null;
  return spellingKeys(bareName, 'organization')[0] ?? null;
}

/** Return whether a name without its country still names one organization. “Census Bureau” and “FBI” do; “Army”, “High Court” and “Ministry of Defence” do not. */
function isDistinctive(bareName: string): boolean {
  const isLongEnough = bareName.includes(' ') || /^\p{Lu}{3,}$/u.test(bareName);
  const isMinistry = /^(?:Ministry|Department) of (?:Defen[cs]e|Foreign|Finance|Interior|Justice)/.test(bareName);
  return isLongEnough && !isMinistry && !OF_EVERY_COUNTRY.has(bareName.toLowerCase());
}
