import type { ModelName } from '../model/name-model.ts';
import { isCity } from '../model/lexicon.ts';
import { CAPITALIZED_COMMON, DEMONYMS } from '../resources/not-names.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { wordList } from '../resources/word-list.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import { isTitleWord } from '../title.ts';
import { capitalAt, MAX_SEQUENCE } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** State bodies that are not in the list of head nouns. */
const STATE_BODIES = wordList('treasury customs marines census cyclone pentagon');

/** Short names of countries that end the names of national branches and charities. */
const BRANCHES = wordList('UK USA');

/** Merge an organization and an adjacent country: “US Treasury”, “Shell Nigeria”, “Cancer Research UK”. */
export function joinNational(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const found: ModelName[] = [];
  for (const each of names) {
    const name = branch(words, each) ?? each;
    while (name !== each && found.length > 0 && found.at(-1)!.last >= name.first) found.pop();
    const before = found.at(-1);
    if (before && before.last + 1 === name.first && words[name.first]!.spaced && belongTogether(words, before, name)) {
      found[found.length - 1] = { first: before.first, last: name.last, type: 'organization' };
    } else found.push(name);
  }
  return found;
}

/** Return the national branch or charity that ends with a country: “Parkinson's [UK]”, “Age [UK]”; undefined after a place or “the”. */
function branch(words: Word[], { first, last }: ModelName): ModelName | undefined {
  if (last !== first || !BRANCHES.has(words[first]!.text) || !words[first]!.spaced) return undefined;
  let from = first;
  while (from > first - MAX_SEQUENCE && (capitalAt(words, from - 1, first) || (words[from - 1]?.text === "'s" && capitalAt(words, from - 2, first)))) from--;
  if (from === first || words[first - 1]!.shape === 'capitals' || isTitleWord(words[first - 1])) return undefined;
  const { text } = words[first - 1]!;
  const isOther = CAPITALIZED_COMMON.has(text) || DEMONYMS.has(text) || KNOWN_PLACES.has(joined(words, from, first - 1)) || KNOWN_PLACES.has(text);
  return isOther || isCity(words, first - 1, first - 1) ? undefined : { first: from, last, type: 'organization' };
}

function belongTogether(words: Word[], a: ModelName, b: ModelName): boolean {
  if (words[a.first]!.sentence !== words[b.first]!.sentence || b.type === 'person' || a.type === 'person') return false;
  const isCountry = ({ first, last }: ModelName): boolean => KNOWN_PLACES.get(joined(words, first, last))?.rank === 'country';
  const head = words[b.last]!.lower;
  if (isCountry(a)) return b.type === 'organization' && (ORGANIZATION_HEADS.has(head) || STATE_BODIES.has(head));
  return a.type === 'organization' && isCountry(b);
}
