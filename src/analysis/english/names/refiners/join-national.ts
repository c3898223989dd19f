import type { ReadName } from '../model/name-model.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { wordList } from '../resources/word-list.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import type { NameContext } from './types.ts';

/** Bodies of a state whose names are no head of other names. */
const STATE_BODIES = wordList('treasury customs marines census cyclone pentagon');

/** Join a body and the country beside it: “US Treasury”, “Shell Nigeria”. */
export function joinNational(names: ReadName[], { words }: NameContext): ReadName[] {
  const found: ReadName[] = [];
  for (const name of names) {
    const before = found.at(-1);
    if (before && before.last + 1 === name.first && words[name.first]!.spaced && belongTogether(words, before, name)) {
      found[found.length - 1] = { first: before.first, last: name.last, type: 'organization' };
    } else found.push(name);
  }
  return found;
}

function belongTogether(words: Word[], a: ReadName, b: ReadName): boolean {
  if (words[a.first]!.sentence !== words[b.first]!.sentence || b.type === 'person' || a.type === 'person') return false;
  const isCountry = ({ first, last }: ReadName): boolean => KNOWN_PLACES.get(joined(words, first, last))?.rank === 'country';
  const head = words[b.last]!.lower;
  if (isCountry(a)) return b.type === 'organization' && (ORGANIZATION_HEADS.has(head) || STATE_BODIES.has(head));
  return a.type === 'organization' && isCountry(b);
}
