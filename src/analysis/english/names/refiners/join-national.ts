import type { ModelName } from '../model/name-model.ts';
import { isCity } from '../model/lexicon.ts';
import { CAPITALIZED_COMMON, DEMONYMS } from '../resources/not-names.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { wordList } from '../resources/word-list.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { TITLES } from '../resources/titles.ts';
import { capitalAt, MAX_SEQUENCE } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** State bodies that are not in the list of head nouns. */
const STATE_BODIES = wordList('treasury customs marines census cyclone pentagon');

/** Short names of countries that end the names of national branches and charities. */
const BRANCHES = wordList('UK USA');
/** Words before a country that are not part of a name: “The UK”, “In UK courts”. */
const FUNCTION_WORDS = wordList('the a in for our this of on and from as but while if when to by with at');

/** Return the names, with organizations and adjacent countries merged: “US Treasury”, “Shell Nigeria”, “Cancer Research UK”. */
export function joinNational(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const joined: ModelName[] = [];
  for (const modelName of names) {
    const name = nationalBranch(words, modelName) ?? modelName;
    while (name !== modelName && joined.length > 0 && joined.at(-1)!.last >= name.first) joined.pop();
    const before = joined.at(-1);
    if (before && before.last + 1 === name.first && words[name.first]!.hasSpaceBefore && belongTogether(words, before, name)) {
      joined[joined.length - 1] = { first: before.first, last: name.last, type: 'organization' };
    } else joined.push(name);
  }
  return joined;
}

/** Return the name of a national branch or charity, given the country at its end: “Parkinson's [UK]”, “Age [UK]”; undefined if a place, a title or a function word precedes the country. */
function nationalBranch(words: Word[], { last, type }: ModelName): ModelName | undefined {
  if (type === 'person' || !BRANCHES.has(words[last]!.text) || !words[last]!.hasSpaceBefore) return undefined;
  let first = last;
  while (first > last - MAX_SEQUENCE && (capitalAt(words, first - 1, last) || (words[first - 1]?.text === "'s" && capitalAt(words, first - 2, last)))) first--;
  if (first === last) return undefined;
  const { text, lower, shape } = words[last - 1]!;
  if (shape === 'capitals' || TITLES.has(lower) || FUNCTION_WORDS.has(lower) || CAPITALIZED_COMMON.has(text) || DEMONYMS.has(text)) return undefined;
  const isPlace = KNOWN_PLACES.has(joinWords(words, first, last - 1)) || KNOWN_PLACES.has(text) || isCity(words, last - 1, last - 1);
  return isPlace ? undefined : { first, last, type: 'organization' };
}

/** Return whether two adjacent names are an organization and its country, in either order. */
function belongTogether(words: Word[], a: ModelName, b: ModelName): boolean {
  if (words[a.first]!.sentence !== words[b.first]!.sentence || b.type === 'person' || a.type === 'person') return false;
  const isCountry = ({ first, last }: ModelName): boolean => KNOWN_PLACES.get(joinWords(words, first, last))?.rank === 'country';
  const head = words[b.last]!.lower;
  if (isCountry(a)) return b.type === 'organization' && (ORGANIZATION_HEADS.has(head) || STATE_BODIES.has(head));
  return a.type === 'organization' && isCountry(b);
}
