import type { NameType } from '../../core/names/labels.ts';
import { ORGANIZATION_KINDS } from './resources/organization-words.ts';
import { PLACE_KIND_NOUNS } from './resources/place-heads.ts';
import { THING_NOUNS } from './resources/things.ts';
import { HONORIFICS, TITLES } from './resources/titles.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Maximum number of words after the article, up to the noun: “a small border village” has three. */
const MAX_DISTANCE = 4;
const DETERMINERS = new Set(['a', 'an', 'the', 'one', 'another']);
/** Words that may follow the head noun of a phrase: “a program that …”, “an airline based in …”. */
const AFTER_NOUN =
  /^(?:that|which|who|whose|where|for|of|from|to|by|in|on|at|with|about|and|or|but|is|was|has|had|will|can|used|made|built|designed|launched|created|developed|called|named|set|run|owned|written|based|\p{L}+ed)$/u;
const COPULAS = new Set(['is', 'was', 'are', 'were', 'became']);

/**
 * Return the noun that describes a name after it, and the type that it implies: “village” and place for “Kozinka, a village in …”, “town” for “Hilsea is a
 * town”, “airline” for “Acme, the airline”. Undefined if there is none.
 */
export function nounAfter(words: Word[], last: number): { type: NameType; noun: string } | undefined {
  const sentence = words[last]?.sentence;
  const link = words[last + 1];
  if (link === undefined || (link.text !== ',' && !COPULAS.has(link.lower)) || !DETERMINERS.has(words[last + 2]?.lower ?? '')) return undefined;
  for (let index = last + 3; index < last + 3 + MAX_DISTANCE; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== sentence || word.shape === 'punctuation') return undefined;
    // “the union's treasurer”: the office, not the union.
    if (words[index + 1]?.text === "'s") {
      index++;
      continue;
    }
    const type = typeOfNoun(word);
    // “a drug giant” is not a drug
    if (type === 'other' && !endsPhrase(words[index + 1], sentence)) continue;
    // “a village school” is not a village
    if (type !== undefined && !(words[index + 1]?.shape === 'lower' && typeOfNoun(words[index + 1]) !== undefined)) {
      // “closed in Whitby, the union Prospect said”: the noun belongs to the next name.
      return isCapitalized(words[index + 1]) && words[index + 1]!.sentence === sentence ? undefined : { type, noun: word.text };
    }
    if (word.lower === 'of' || word.lower === 'in' || word.lower === 'for') return undefined;
  }
  return undefined;
}

/** Return whether a noun phrase may end before the word `next`. */
function endsPhrase(next: Word | undefined, sentence: number | undefined): boolean {
  return next?.sentence !== sentence || next?.shape === 'punctuation' || AFTER_NOUN.test(next?.lower ?? '');
}

/** Return the noun right before a name, and the type that it implies: “newspaper” and organization for “the newspaper Antipodes”. Undefined if there is none. */
export function nounBefore(words: Word[], first: number): { type: NameType; noun: string } | undefined {
  const word = words[first - 1];
  if (word === undefined || word.shape !== 'lower' || word.sentence !== words[first]?.sentence) return undefined;
  const type = typeOfNoun(word);
  return type === undefined || type === 'person' ? undefined : { type, noun: word.text };
}

/** Return the type of the entities that a noun describes: place for “village”, person for “mayor”; undefined for other words. */
function typeOfNoun(word: Word | undefined): NameType | undefined {
  if (word?.shape !== 'lower') return undefined;
  if (PLACE_KIND_NOUNS.has(word.lower)) return 'place';
  if (ORGANIZATION_KINDS.has(word.lower)) return 'organization';
  if (THING_NOUNS.has(word.lower)) return 'other';
  return TITLES.has(word.lower) || HONORIFICS.has(word.lower) ? 'person' : undefined;
}
