import { nounAfter } from '../apposition.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isCity, isCommonWord, isGivenName, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { INITIAL_PLACES, LANDMARK_HEADS, NEWSPAPER_HEADS } from '../resources/not-entities.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { COMPANY_SUFFIXES, INDUSTRIES, TRADES, TRADES_LIKE_SURNAMES } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { SPEECH_VERBS } from '../resources/speech.ts';
import { isTitleWord, titleBefore } from '../title.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** First words of towns that are no given names: “Villa Norte”. */
const TOWN_OPENERS = /^(?:santa|santo|villa|puerto|ciudad|nueva|porto|monte|port|fort|mount)$/;

/** Points of the compass: “NW” in “NW Paris”. */
const DIRECTION = /^[NSEW]{2}$/;

/**
 * Return the names, with the types that their form or context proves: “Harlan & Pryce”, “the Lagos Sun reported”. A legal form is joined to the name before it
 * (“Harbour Works Pte Ltd”); without one it is dropped.
 */
export function setTypes(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.flatMap((name) => {
    const whole = withLegalForm(words, name);
    if (!whole) return [];
    // “Ocado Group plc”
    if (whole.type !== 'other' && /^(?:plc|gmbh)$/.test(wordAt(words, whole.last + 1, whole.last)?.text ?? ''))
      return [{ ...whole, last: whole.last + 1, type: 'organization' }];
    if (isCollege(words, whole) || isCityCollege(words, whole) || isFirm(words, whole) || isNamedByTrade(words, whole) || isNewspaper(words, whole))
      return [{ ...whole, type: 'organization' }];
    if (isPlaceByOpener(words, whole)) return [{ ...whole, type: 'place' }];
    if (isPersonWithPlaceName(words, whole)) return [{ ...whole, type: 'person' }];
    if (isNationalCentre(words, whole)) return [{ ...whole, type: 'organization' }];
    if (isLandmark(words, whole)) return [{ ...whole, type: 'place' }];
    return [{ ...whole, type: appositiveType(words, whole) ?? whole.type }];
  });
}

/** Return the type that an appositive implies: organization for “Zephyria, an airline”; undefined for names of the built-in lists, and for single words that would become people. */
function appositiveType(words: Word[], { first, last, type }: ModelName): ModelName['type'] | undefined {
  const appositive = type === 'other' ? undefined : nounAfter(words, last)?.type;
  if (appositive === undefined || appositive === type || nameAt(KNOWN_NAMES, words, first)) return undefined;
  return appositive === 'person' && last === first ? undefined : appositive;
}

/** Return a name that is only a legal form (“Pte Ltd”) with the capitalized words before it, undefined if there are none; other names unchanged. */
function withLegalForm(words: Word[], name: ModelName): ModelName | undefined {
  const nameWords = words.slice(name.first, name.last + 1);
  // “AS” may be the word “as” in capitals, and “Asa” is a given name: neither is read as a legal form. “ASA” is.
  if (!nameWords.every(({ lower, text }) => COMPANY_SUFFIXES.has(lower) || text === '.') || nameWords[0]!.lower === 'as' || nameWords[0]!.text === 'Asa')
    return name;
  let { first } = name;
  while (first > name.first - MAX_SEQUENCE && capitalAt(words, first - 1, name.first)) first--;
  return first < name.first ? { ...name, first, type: 'organization' } : undefined;
}

/** Return whether a name ends with a legal form, or was taken for a person but contains “&”. */
function isFirm(words: Word[], { first, last, type }: ModelName): boolean {
  if (last === first || type === 'other') return false;
  const nameWords = words.slice(first, last + 1);
  const end = nameWords.at(-1)!.text === '.' ? nameWords.at(-2)! : nameWords.at(-1)!;
  // “AS” may be the word “as” in capitals.
  if (COMPANY_SUFFIXES.has(end.lower) && isCapitalized(end) && end.lower !== 'as') return true;
  const sign = nameWords.findIndex(({ text }) => text === '&');
  // “Romeo & Juliet”: two given names are not a company.
  return (
    sign > 0 &&
    sign < nameWords.length - 1 &&
    type === 'person' &&
    !(nameWords.length === 3 && nameWords.every((word) => word.text === '&' || isGivenName(word)))
  );
}

/** Return whether a name ends with a trade after a surname or a double surname: “Northgate Mutual”, “Brandt-Keller Grain”; but not “Philip Glass” and “Jean-Luc Rice”. */
function isNamedByTrade(words: Word[], { first, last, type }: ModelName): boolean {
  if (last !== first + 1 || type === 'other' || words[last]!.shape !== 'capital' || titleBefore(words, first) !== undefined) return false;
  const [opener, trade] = [words[first]!, words[last]!.lower];
  // “Brandt Optics”. Unlike trades, industries also follow words that are no surnames. `isGivenName` reads a longer list than `GIVEN_NAMES`, with many given names
  // that are also surnames; before an industry only the common ones show a person.
  if (INDUSTRIES.has(trade)) return type === 'person' && isCapitalized(opener) && !GIVEN_NAMES.has(opener.text) && !isCommonWord(opener);
  if (!isCapitalized(opener) || isGivenName(opener) || GIVEN_NAMES.has(opener.text.split('-')[0]!)) return false;
  return TRADES.has(trade) || (opener.text.includes('-') && TRADES_LIKE_SURNAMES.has(trade));
}

/** Return whether a name with “Centre” is that of an organization, not of a building: “National Hurricane Center”, “European Centre for Disease Control”. */
function isNationalCentre(words: Word[], { first, last, type }: ModelName): boolean {
  if (type !== 'place' || last - first < 2) return false;
  const preposition = words.findIndex(({ lower }, index) => index > first && index <= last && /^(?:for|on|of)$/.test(lower));
  const head = words[preposition > first ? preposition - 1 : last]!.lower;
  return /^cent(?:er|re)$/.test(head) && (preposition > first || /^(?:national|international|european|federal|regional|joint)$/.test(words[first]!.lower));
}

/** Return whether a name that was taken for a person begins like a town: “Villa Norte”, “Santa Brisa”, but not “Santa Claus”. */
function isPlaceByOpener(words: Word[], { first, last, type }: ModelName): boolean {
  if (type !== 'person' || last !== first + 1 || !TOWN_OPENERS.test(words[first]!.lower) || words[last]!.lower === 'claus') return false;
  const after = wordAt(words, last + 1, last)?.lower ?? '';
  const personPronoun = /^(?:who|whose|himself|herself)$/;
  return (
    titleBefore(words, first) === undefined &&
    !SPEECH_VERBS.has(after) &&
    !personPronoun.test(after) &&
    !personPronoun.test(wordAt(words, last + 2, last)?.lower ?? '')
  );
}

/** Return whether a name consists of a given name that is also a place, and a surname: “Georgia Gallavin”. */
function isPersonWithPlaceName(words: Word[], { first, last, type }: ModelName): boolean {
  if (type !== 'place' || last !== first + 1 || nameAt(KNOWN_NAMES, words, first)?.last !== first || words[first + 1]!.shape !== 'capital') return false;
  return isGivenName(words[first]!) && !isOrdinaryWord(words[last]!) && !isCity(words, first, last);
}

/** Return whether a name is a building or similar landmark after a preposition of place: “in the President Hotel”. */
function isLandmark(words: Word[], { first, last, type }: ModelName): boolean {
  if (type !== 'organization' || last === first || !LANDMARK_HEADS.has(words[last]!.lower)) return false;
  const before = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return words[before]?.sentence === words[first]!.sentence && PLACE_PREPOSITIONS.has(words[before].lower);
}

/** Return whether a name is that of a university, with an acronym and a city: “ETH Zurich”. */
function isCityCollege(words: Word[], { first, last, type }: ModelName): boolean {
  const { text } = words[first]!;
  if (type !== 'place' || last !== first + 1 || !/^\p{Lu}{2,4}$/u.test(text) || KNOWN_PLACES.has(text) || INITIAL_PLACES.has(text) || DIRECTION.test(text))
    return false;
  return KNOWN_PLACES.get(words[last]!.text)?.rank === 'city' || KNOWN_PLACES.get(words[last]!.text)?.rank === 'capital';
}

/** Return whether a name is that of a university, with a place: “Virginia Tech”. */
function isCollege(words: Word[], { first, last }: ModelName): boolean {
  return last > first && /^(?:Tech|Polytechnic)$/.test(words[last]!.text) && KNOWN_PLACES.has(joinWords(words, first, last - 1));
}

/** Return whether a name ends like that of a newspaper and follows “the” or precedes a verb of speech: “the Lagos Sun reported”. */
function isNewspaper(words: Word[], { first, last, type }: ModelName): boolean {
  if (type === 'organization' || last === first || last - first > 3 || !NEWSPAPER_HEADS.has(words[last]!.lower) || !isCapitalized(words[last])) return false;
  if (isTitleWord(words[first - 1])) return false;
  const after = wordAt(words, last + 1, last);
  return words[first - 1]?.lower === 'the' || (after !== undefined && SPEECH_VERBS.has(after.lower));
}
