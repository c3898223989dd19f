import type { EntityType } from '../../core/types.ts';
import type { Resolved } from './entity.ts';
import { MUNICIPAL_OPENERS } from './resources/roles.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import {
  ADDRESSING_VERBS,
  BEFORE_VERB,
  CAPITAL_CITY_ACTS,
  GOVERNMENT_ACTS,
  GOVERNMENT_PAST_TENSES,
  GOVERNMENT_VERBS,
  QUESTION_AUXILIARIES,
  NOT_GOVERNMENT_ACTS,
  VERBS_OF_MIND,
} from './resources/speech.ts';
import { isInResults, isTeam } from './teams.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Maximum number of auxiliaries and adverbs between a country or capital and its verb. */
const MAX_AUXILIARIES = 3;
/** Maximum number of words and punctuation marks in a coordination such as “Egypt, Jordan and Oman”. */
const MAX_COORDINATION = 8;
/** Words after which a country or capital is not the subject. */
const BEFORE_OBJECT = /^(?:of|for|with|on|by|against|between|than|'s|about|over|under|above|after|before|since|except|including|versus)$/;
const MODAL = /^(?:will|would|must|should|may|might|can|could|shall|to|not)$/;
const REGULAR_PAST = /[^e]ed$/;
/** Words after a participle that show a passive or a location, so that the country is not the agent. */
const PASSIVE = /^(?:by|in|at|as|into|among)$/;

/** Return the type of a mention in its sentence. A country that acts (“Russia said”), a capital as a metonym for its government (“Kyiv denies”) and a country as a team are organizations. */
export function contextualType(words: Word[], { first, last, entity, modelType, known }: Resolved): EntityType {
  // “Turkey's lira”
  if (entity.type === 'place' && entity.rank === 'country' && words[last + 1]?.text === "'s") return 'place';
  const isListed = known?.type === 'organization';
  if (!isListed && isPlaceOrOrganization(entity.type) && !entity.curated && isPlaceOrOrganization(modelType) && modelType !== entity.type) return modelType;
  if (entity.type === 'place' && (isInResults(words, first, last) || isTeam(words, first, last))) return 'organization';
  if (entity.type === 'place' && isMunicipal(words, first)) return actsAsGovernment(words, last + 1, words[first]!.sentence, true) ? 'organization' : 'place';
  if (entity.type !== 'place' || (entity.rank !== 'country' && entity.rank !== 'capital')) return entity.type;
  const sentence = words[first]?.sentence;
  const before = words[beforeCoordination(words, first)];
  if (before?.sentence === sentence && before !== undefined && (PLACE_PREPOSITIONS.has(before.lower) || BEFORE_OBJECT.test(before.lower))) return 'place';
  const isCountry = entity.rank === 'country';
  if (isAddressed(words, first, last) || isAskedAbout(words, first, last, isCountry)) return 'organization';
  return actsAsGovernment(words, afterCoordination(words, last), sentence, isCountry) ? 'organization' : 'place';
}

/** Return whether a name begins with the kind of place and “of”, as the names of local governments do: “City of Fresno”. */
function isMunicipal(words: Word[], first: number): boolean {
  return MUNICIPAL_OPENERS.has(words[first]!.lower) && words[first + 1]?.text === 'of';
}

/** Return whether a government is the addressee of a verb, and followed by “to” or the like or the end of the clause: “urged Moscow to stop”, “you must ask Berlin”. */
function isAddressed(words: Word[], first: number, last: number): boolean {
  const verb = words[first - 1];
  if (verb?.sentence !== words[first]!.sentence || !ADDRESSING_VERBS.has(verb.lower)) return false;
  const after = words[last + 1];
  return after?.sentence !== verb.sentence || /^(?:[.?!,;]|to|for|of|that|not)$/.test(after.lower);
}

/** Return whether a question asks what a government does: “Why did Germany refuse?”, “Will Manila back down?”. */
function isAskedAbout(words: Word[], first: number, last: number, isCountry: boolean): boolean {
  const sentence = words[first]!.sentence;
  const [auxiliary, verb] = [words[first - 1], words[last + 1]];
  if (auxiliary?.sentence !== sentence || verb?.sentence !== sentence || !QUESTION_AUXILIARIES.has(auxiliary.lower)) return false;
  return CAPITAL_CITY_ACTS.has(verb.lower) || (isCountry && GOVERNMENT_ACTS.has(verb.lower));
}

/** Return the index of the word before the coordination that ends with the name at `first`: “between” in “between Russia and Ukraine”. */
function beforeCoordination(words: Word[], first: number): number {
  let at = first - 1;
  while (
    at > first - MAX_COORDINATION &&
    words[at]?.sentence === words[first]!.sentence &&
    /^(?:,|and|or)$/.test(words[at]!.lower) &&
    isCapitalized(words[at - 1])
  ) {
    at--;
    while (at > first - MAX_COORDINATION && isCapitalized(words[at]) && words[at]!.sentence === words[first]!.sentence) at--;
  }
  return at;
}

/** Return the index of the word after the coordination that begins with the name ending at `last`: after “Egypt, Jordan and Oman”. */
function afterCoordination(words: Word[], last: number): number {
  const at = last + 1;
  for (let end = at; end <= last + MAX_COORDINATION; end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== words[last]!.sentence) return at;
    const isLink = word.text === ',' || word.lower === 'and';
    if (!isLink && !isCapitalized(word)) return end > at && !isCapitalized(words[end - 1]) ? at : end;
    if (!isLink && end === at) return at;
  }
  return at;
}

/** Return whether the verb at `from`, after auxiliaries and adverbs, has a government as its subject. For capitals, fewer verbs qualify than for countries. */
function actsAsGovernment(words: Word[], from: number, sentence: number | undefined, isCountry: boolean): boolean {
  let at = from;
  while (
    at < from + MAX_AUXILIARIES &&
    words[at]?.sentence === sentence &&
    (BEFORE_VERB.has(words[at]!.lower) || (MODAL.test(words[at]!.lower) && words[at]!.lower !== 'to') || isAdverb(words[at]!))
  )
    at++;
  const verb = words[at];
  if (verb === undefined || verb.sentence !== sentence) return false;
  if (GOVERNMENT_VERBS.has(verb.lower) || VERBS_OF_MIND.has(verb.lower)) return true;
  if (!isCountry) return false;
  if (at > from && MODAL.test(words[at - 1]!.lower)) return GOVERNMENT_ACTS.has(verb.lower);
  if (GOVERNMENT_PAST_TENSES.has(verb.lower)) return true;
  return verb.shape === 'lower' && REGULAR_PAST.test(verb.lower) && !NOT_GOVERNMENT_ACTS.has(verb.lower) && !PASSIVE.test(words[at + 1]?.lower ?? '');
}

function isAdverb({ lower, shape }: Word): boolean {
  return shape === 'lower' && lower.length > 4 && lower.endsWith('ly');
}

/** Return whether a type is one of the two between which the context decides: a city may be its team, an organization its building. */
function isPlaceOrOrganization(type: string | undefined): type is 'place' | 'organization' {
  return type === 'place' || type === 'organization';
}
