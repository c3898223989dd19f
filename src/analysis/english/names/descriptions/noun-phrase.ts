import type { EntityType } from '../../../core/types.ts';
import { ORGANIZATION_NOUNS, OCCUPATION_ENDING, PLACE_NOUNS } from '../resources/kind-words.ts';
import { SPEECH_VERBS } from '../resources/speech.ts';
import { TITLES } from '../resources/titles.ts';
import type { Word } from '../../../core/names/words.ts';

/** Maximum length of a description, in words. */
const MAX_LENGTH = 16;
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'one', 'another']);
const PREPOSITIONS = new Set(['of', 'in', 'for', 'at', 'from', 'near', 'on', 'to', 'with', 'by', 'under', 'outside']);
/** Pronouns and finite verbs. Words that include one are a clause, not a noun phrase. */
const PRONOUNS_AND_VERBS = new Set("became become becomes he she it they it's he's she's there we i you".split(' '));
/** Relational nouns, which need a complement: “brother of …”. */
const RELATIONAL_NOUNS = new Set('brother sister father mother son daughter husband wife uncle cousin widow friend colleague teammate'.split(' '));
/** Nouns that say of a place or organization only that it is one. */
const VAGUE_NOUNS = new Set('area place site spot location part section zone body entity'.split(' '));
/** Determiners that refer to the text around them: “presenter for this event” says nothing elsewhere. */
const DEICTIC = new Set(['this', 'that', 'these', 'those', 'our', 'my', 'your']);
/** Words before which a description ends. */
const DESCRIPTION_ENDS = new Set(
  'who whom which that whose where when while after before because although though but is was are were has had have will would said says and or'.split(' '),
);

/** A noun phrase that describes an entity: indexes of its first and last word, without the article, and of its head noun. */
export interface NounPhrase {
  first: number;
  last: number;
  noun: number;
}

/** Return the noun phrase at `index` if it can describe an entity of this type: “a village in Grayvoron district” for a place; else undefined. */
export function nounPhraseAt(words: Word[], index: number, type: EntityType): NounPhrase | undefined {
  const isIndefinite = words[index]?.lower === 'a' || words[index]?.lower === 'an';
  const first = DETERMINERS.has(words[index]?.lower ?? '') ? index + 1 : index;
  const end = endOf(words, first);
  let noun = first - 1;
  while (noun + 1 < end && !PREPOSITIONS.has(words[noun + 1]?.lower ?? '')) noun++;
  const head = words[noun];
  if (noun < first || head === undefined || !isNounOf(head, type, isIndefinite)) return undefined;
  for (let i = first; i < end; i++) {
    const lower = words[i]?.lower ?? '';
    if (SPEECH_VERBS.has(lower) || PRONOUNS_AND_VERBS.has(lower) || DEICTIC.has(lower)) return undefined;
    // “…, leads a working group”: the first word is a verb.
    if (i > first && i < noun && DETERMINERS.has(lower)) return undefined;
    // “A leader in turning content into films”: what it does, and not what it is.
    if (i > noun && i + 1 < end && /^(?:in|by|for)$/.test(words[i - 1]?.lower ?? '') && /^\p{Ll}{3,}ing$/u.test(words[i]!.text)) return undefined;
  }
  // “A brother” and “an area” say nothing without a complement.
  if (first === end - 1 && (RELATIONAL_NOUNS.has(head.lower) || VAGUE_NOUNS.has(head.lower))) return undefined;
  // “a doctor from”: the phrase is incomplete, because nothing follows the preposition.
  const last = end - 1;
  return last > noun && PREPOSITIONS.has(words[last]?.lower ?? '') ? undefined : { first, last, noun };
}

/** Return the index after the last word that can belong to a description that begins at `first`. */
function endOf(words: Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (end < first + MAX_LENGTH) {
    const word = words[end];
    if (word === undefined || word.sentence !== sentence) break;
    const isNamesAnd = word.lower === 'and' && words[end - 1]?.shape === 'capital' && words[end + 1]?.shape === 'capital';
    if ((word.shape === 'punctuation' && word.text !== "'s") || (DESCRIPTION_ENDS.has(word.lower) && !isNamesAnd)) break;
    end++;
  }
  return end;
}

function isNounOf(word: Word, type: EntityType, isIndefinite: boolean): boolean {
  const lower = word.lower.split('-').at(-1) ?? '';
  if (type !== 'person') return word.shape === 'lower' && (type === 'place' ? PLACE_NOUNS : ORGANIZATION_NOUNS).has(lower);
  return TITLES.has(lower) || (isIndefinite && word.shape === 'lower' && OCCUPATION_ENDING.test(lower));
}
