import type { ModelName } from '../model/name-model.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { wordList } from '../resources/word-list.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import type { NameRefinerContext } from './types.ts';

/** State bodies that are not in the list of head nouns. */
const STATE_BODIES = wordList('treasury customs marines census cyclone pentagon');

/** Merge an organization and an adjacent country: “US Treasury”, “Shell Nigeria”. */
export function joinNational(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const found: ModelName[] = [];
  for (const name of names) {
    const before = found.at(-1);
    if (before && before.last + 1 === name.first && words[name.first]!.spaced && belongTogether(words, before, name)) {
      found[found.length - 1] = { first: before.first, last: name.last, type: 'organization' };
    } else found.push(name);
  }
  return found;
}

function belongTogether(words: Word[], a: ModelName, b: ModelName): boolean {
  if (words[a.first]!.sentence !== words[b.first]!.sentence || b.type === 'person' || a.type === 'person') return false;
  const isCountry = ({ first, last }: ModelName): boolean => KNOWN_PLACES.get(joined(words, first, last))?.rank === 'country';
  const head = words[b.last]!.lower;
  if (isCountry(a)) return b.type === 'organization' && (ORGANIZATION_HEADS.has(head) || STATE_BODIES.has(head));
  return a.type === 'organization' && isCountry(b);
}
