import type { EntityType } from '../../core/types.ts';
import type { Resolved } from './entity.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import { BEFORE_VERB, GOVERNMENT_ACTS, GOVERNMENT_PASTS, GOVERNMENT_VERBS, STATE_OF_PLACES } from './resources/speech.ts';
import { isInResults, isSide } from './teams.ts';
import { isCapitalised, type Word } from '../../core/names/words.ts';

/** Auxiliaries and adverbs that are skipped between a state and its verb, at most. */
const MOST_BETWEEN = 3;
/** Words and marks of “Egypt, Jordan and Oman” that are skipped to their verb, at most. */
const LONGEST_ROW = 8;
/** Words behind which a state is no subject. */
const BEFORE_OBJECT = /^(?:of|for|with|on|by|against|between|than|'s|about|over|under|above|after|before|since|except|including|versus)$/;
const MODAL = /^(?:will|would|must|should|may|might|can|could|shall|to|not)$/;
const REGULAR_PAST = /[^e]ed$/;
/** Behind such a verb something is done to the state, or it is somewhere. */
const PASSIVE = /^(?:by|in|at|as|into|among)$/;

/** A mention's type in its sentence: a state that acts (“Russia said”), a capital that stands for its government (“Kyiv denies”) and a country that plays are organizations there. */
export function contextualType(words: Word[], { first, last, entity, read, known }: Resolved): EntityType {
  const isListed = known?.type === 'organization';
  if (!isListed && isPlaceOrOrganization(entity.type) && !entity.curated && isPlaceOrOrganization(read) && read !== entity.type) return read;
  if (entity.type === 'place' && (isInResults(words, first, last) || isSide(words, first, last))) return 'organization';
  if (entity.type !== 'place' || (entity.rank !== 'country' && entity.rank !== 'capital')) return entity.type;
  const sentence = words[first]?.sentence;
  const before = words[beforeRow(words, first)];
  if (before?.sentence === sentence && before !== undefined && (PLACE_PREPOSITIONS.has(before.lower) || BEFORE_OBJECT.test(before.lower))) return 'place';
  return acts(words, behindRow(words, last), sentence, entity.rank === 'country') ? 'organization' : 'place';
}

/** Index of the word before a row of names that ends with the one that begins at `first`: “between” of “between Russia and Ukraine”. */
function beforeRow(words: Word[], first: number): number {
  let at = first - 1;
  while (
    at > first - LONGEST_ROW &&
    words[at]?.sentence === words[first]!.sentence &&
    /^(?:,|and|or)$/.test(words[at]!.lower) &&
    isCapitalised(words[at - 1])
  ) {
    at--;
    while (at > first - LONGEST_ROW && isCapitalised(words[at]) && words[at]!.sentence === words[first]!.sentence) at--;
  }
  return at;
}

/** Index of the word behind a row of names that begins with the one that ends at `last`: behind “Egypt, Jordan and Oman”. */
function behindRow(words: Word[], last: number): number {
  const at = last + 1;
  for (let end = at; end <= last + LONGEST_ROW; end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== words[last]!.sentence) return at;
    const isLink = word.text === ',' || word.lower === 'and';
    if (!isLink && !isCapitalised(word)) return end > at && !isCapitalised(words[end - 1]) ? at : end;
    if (!isLink && end === at) return at;
  }
  return at;
}

/** Whether the verb at `from`, behind auxiliaries and adverbs, is one by which a government acts. Capitals act by fewer verbs than countries. */
function acts(words: Word[], from: number, sentence: number | undefined, isCountry: boolean): boolean {
  let at = from;
  while (at < from + MOST_BETWEEN && words[at]?.sentence === sentence && (BEFORE_VERB.has(words[at]!.lower) || isAdverb(words[at]!))) at++;
  const verb = words[at];
  if (verb === undefined || verb.sentence !== sentence) return false;
  if (GOVERNMENT_VERBS.has(verb.lower)) return true;
  if (!isCountry) return false;
  if (at > from && MODAL.test(words[at - 1]!.lower)) return GOVERNMENT_ACTS.has(verb.lower);
  if (GOVERNMENT_PASTS.has(verb.lower)) return true;
  return verb.shape === 'lower' && REGULAR_PAST.test(verb.lower) && !STATE_OF_PLACES.has(verb.lower) && !PASSIVE.test(words[at + 1]?.lower ?? '');
}

function isAdverb({ lower, shape }: Word): boolean {
  return shape === 'lower' && lower.length > 4 && lower.endsWith('ly');
}

/** Between these two the context decides: a city is its team, an organization its house. */
function isPlaceOrOrganization(type: string | undefined): type is 'place' | 'organization' {
  return type === 'place' || type === 'organization';
}
