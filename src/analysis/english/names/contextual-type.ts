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
/** Words before a country or capital that show that it is not the subject of the verb: “sanctions against Russia”. */
const BEFORE_OBJECT = /^(?:of|for|with|on|by|against|between|than|'s|about|over|under|above|after|before|since|except|including|versus)$/;
/** Modal verbs, and words that occur between them and the verb. */
const MODAL = /^(?:will|would|must|should|may|might|can|could|shall|to|not)$/;
/** Regular past tense: “protested”, but not “freed” or “need”. */
const REGULAR_PAST = /[^e]ed$/;
/** Words after a participle that show a passive: “Ukraine attacked by …”. The country before it does not act. */
const PASSIVE = /^(?:by|in|at|as|into|among)$/;

/**
 * Return the type of a mention in its sentence. These places are organizations: a country that acts, is addressed or is asked about (“Russia said”, “urged Russia to stop”), a
 * capital that stands for its government (“Kyiv denies”), a municipality that acts (“the City of Fresno said”), and a place that stands for its team (“Leeds beat Hull”). If
 * neither an editor nor a list gives the type of a place or organization, the model's type counts.
 */
export function contextualType(words: Word[], { first, last, entity, modelType, known }: Resolved): EntityType {
  // “Turkey's lira”: the possessive is of the country, not of its government.
  if (entity.type === 'place' && entity.rank === 'country' && words[last + 1]?.text === "'s") return 'place';
  const mayModelDecide = known?.type !== 'organization' && !entity.curated && isPlaceOrOrganization(entity.type);
  if (mayModelDecide && isPlaceOrOrganization(modelType) && modelType !== entity.type) return modelType;
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

/** Return whether a name is like that of a local government, which begins with the kind of place: “City of Fresno”. */
function isMunicipal(words: Word[], first: number): boolean {
  return MUNICIPAL_OPENERS.has(words[first]!.lower) && words[first + 1]?.text === 'of';
}

/** Return whether a government is addressed: it follows a verb, before “to” or a similar word, or at the end of the clause. “urged Moscow to stop”, “you must ask Berlin”. */
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

/** Return the index of the word before a coordination, given the first word of its last name: of “between” in “between Russia and Ukraine”, given “Ukraine”. */
function beforeCoordination(words: Word[], first: number): number {
  let index = first - 1;
  while (
    index > first - MAX_COORDINATION &&
    words[index]?.sentence === words[first]!.sentence &&
    /^(?:,|and|or)$/.test(words[index]!.lower) &&
    isCapitalized(words[index - 1])
  ) {
    index--;
    while (index > first - MAX_COORDINATION && isCapitalized(words[index]) && words[index]!.sentence === words[first]!.sentence) index--;
  }
  return index;
}

/** Return the index of the word after a coordination, given the last word of its first name: of “said” in “Egypt, Jordan and Oman said”, given “Egypt”. */
function afterCoordination(words: Word[], last: number): number {
  const index = last + 1;
  for (let end = index; end <= last + MAX_COORDINATION; end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== words[last]!.sentence) return index;
    const isLink = word.text === ',' || word.lower === 'and';
    if (!isLink && !isCapitalized(word)) return end > index && !isCapitalized(words[end - 1]) ? index : end;
    if (!isLink && end === index) return index;
  }
  return index;
}

/**
 * Return whether the verb after a country or capital is one for acts of a government: “Russia has often denied”. Fewer verbs qualify for capitals than for
 * countries.
 *
 * @param from index of the first word after the name; auxiliaries and adverbs are skipped
 */
function actsAsGovernment(words: Word[], from: number, sentence: number | undefined, isCountry: boolean): boolean {
  let index = from;
  while (
    index < from + MAX_AUXILIARIES &&
    words[index]?.sentence === sentence &&
    (BEFORE_VERB.has(words[index]!.lower) || (MODAL.test(words[index]!.lower) && words[index]!.lower !== 'to') || isAdverb(words[index]!))
  )
    index++;
  const verb = words[index];
  if (verb === undefined || verb.sentence !== sentence) return false;
  if (GOVERNMENT_VERBS.has(verb.lower) || VERBS_OF_MIND.has(verb.lower)) return true;
  if (!isCountry) return false;
  if (index > from && MODAL.test(words[index - 1]!.lower)) return GOVERNMENT_ACTS.has(verb.lower);
  if (GOVERNMENT_PAST_TENSES.has(verb.lower)) return true;
  return verb.shape === 'lower' && REGULAR_PAST.test(verb.lower) && !NOT_GOVERNMENT_ACTS.has(verb.lower) && !PASSIVE.test(words[index + 1]?.lower ?? '');
}

/** Return whether a word is an adverb by its ending: “repeatedly”. */
function isAdverb({ lower, shape }: Word): boolean {
  return shape === 'lower' && lower.length > 4 && lower.endsWith('ly');
}

/** Return whether a type is place or organization. The same name may have both types: a city may be its team, an organization its building. */
function isPlaceOrOrganization(type: string | undefined): type is 'place' | 'organization' {
  return type === 'place' || type === 'organization';
}
