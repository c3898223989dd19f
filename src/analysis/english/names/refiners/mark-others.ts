import { isCity, isCommonWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import {
  COMMON_ACRONYMS,
  INITIAL_PLACES,
  LABEL_WORDS,
  LAW_HEADS,
  PARTY_LABELS,
  STREET_OPENERS,
  STREET_WORDS,
  WEAK_LAW_HEADS,
} from '../resources/not-entities.ts';
import { CAPITALIZED_COMMON, PRODUCTS } from '../resources/not-names.ts';
import { KNOWN_ORGANIZATIONS } from '../resources/organization-words.ts';
import { FACILITY_MODIFIERS, GENERIC_FACILITIES } from '../resources/roles.ts';
import { PLACE_HEADS, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { nounAfter } from '../apposition.ts';
import { isDateline } from '../dateline.ts';
import { isTitledSurname, titleBefore } from '../title.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import type { NameRefinerContext } from './types.ts';

/** Party and state after a name: “R-AZ”, “D-Mich.”. */
const PARTY_AND_STATE = /^(?:R|D|I|DFL)-\p{Lu}\p{L}*\.?$/u;
/** Fiscal period: “Q2”, “H1”, “FY24”. */
const PERIOD = /^(?:[QH][1-4]|FY\d{2,4})$/;
/** Code: “Q400”, “A-10”, “M25”, “S159001”. */
const CODE = /^\p{Lu}{1,4}-?\d{1,6}\p{L}?$/u;
/** Name of a mission, device or group that ends in a number: “Fram2”. */
const NUMBERED_WORD = /^\p{Lu}\p{Ll}+\d+$/u;
/** Measure: “160GB”, “4K”; but not “18F”, which may be an office. */
const MEASURE = /^\d+(?:[.,]\d+)?(?:[KMGT]B|[kMG]?Hz|[kMG]W|[KkGg]|mm|cm|km|kg|mph|hp|fps|ml|mg)$/;
/** Number or letter after a label: “B”, “12”, “IV”, “2a”. */
const LABEL_NUMBER = /^(?:\p{Lu}|\d+\p{L}?|[IVX]+)$/u;
/** House number: “14”, “2B”. */
const HOUSE_NUMBER = /^\d{1,3}\p{Lu}?$/u;

/** Return the names, with the type “other” for laws, products, labels, addresses, common acronyms and common words, which are not entities. */
export function markOthers(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const neverLocated = findNeverLocated(words, names);
  // Parts of a person’s name remain names, even if they are common words: “Jobs said” in a text about Steve Jobs.
  const partsOfPersonNames = new Set(
    names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? words.slice(first, last + 1).map(({ text }) => text) : [])),
  );
  return names.map((name) => {
    const isPartOfPersonName = name.first === name.last && partsOfPersonNames.has(words[name.first]!.text);
    return name.type !== 'other' && !isPartOfPersonName && (isOther(words, name) || neverLocated.has(name)) ? { ...name, type: 'other' } : name;
  });
}

/** Return the single-word places that are in no list of places and always follow a word such as “with”, “using” or “called”, so that no use is that of a place: “built with Drupal”. */
function findNeverLocated(words: Word[], names: readonly ModelName[]): Set<ModelName> {
  const singleWordPlaces = names.filter(
    ({ first, last, type }) => type === 'place' && first === last && !isCity(words, first, last) && !KNOWN_PLACES.has(words[first]!.text),
  );
  const isLocated = ({ first, last }: ModelName): boolean => {
    const [before, after, beyond] = [words[first - 1], words[last + 1], words[last + 2]];
    const sentence = words[first]!.sentence;
    if (isDateline(words, first, last) || before?.sentence !== sentence || nounAfter(words, last)?.type === 'place') return true;
    // “Runs on Drupal”: unlike the products of `isSoftware`, which include Java, these names are in no list of places, so that “on” is no preposition of place.
    return !/^(?:with|by|on|using|via|uses|use|called)$/.test(before.lower) || (after?.text === ',' && KNOWN_PLACES.has(beyond?.text ?? ''));
  };
  const locatedTexts = new Set(singleWordPlaces.filter(isLocated).map(({ first }) => words[first]!.text));
  return new Set(singleWordPlaces.filter(({ first }) => !locatedTexts.has(words[first]!.text)));
}

/** Return whether any of the rules below shows that a name is not that of an entity. */
function isOther(words: Word[], name: ModelName): boolean {
  return (
    isCode(words, name) ||
    isNumber(words, name) ||
    isProductModel(words, name) ||
    isLabel(words, name) ||
    isLaw(words, name) ||
    isAddress(words, name) ||
    isSingleCommonWord(words, name) ||
    isGenericFacility(words, name) ||
    isSoftware(words, name) ||
    isInHandle(words, name) ||
    isCommonPhrase(words, name)
  );
}

/** Return whether a name is one word that is a code, period, measure, party label, common acronym, numbered device or the post of a general manager. */
function isCode(words: Word[], { first, last, type }: ModelName): boolean {
  if (last !== first) return false;
  const { text } = words[first]!;
  if (type === 'place' && INITIAL_PLACES.has(text)) return false;
  if (PARTY_AND_STATE.test(text) || PERIOD.test(text) || COMMON_ACRONYMS.has(text)) return true;
  if (MEASURE.test(text) || isPartyLabel(words, first) || isGeneralManager(words, first)) return true;
  if (type !== 'organization' && NUMBERED_WORD.test(text)) return true;
  return CODE.test(text) && !KNOWN_ORGANIZATIONS.has(text);
}

/** Return whether “GM” is the post of a general manager: “the GM”, “Yankees GM Brian Cashman”, but not the company in “GM recalled 300 cars”. */
function isGeneralManager(words: Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  if (words[index]!.text !== 'GM') return false;
  const sentence = words[index]!.sentence;
  return (
    (before?.sentence === sentence && /^(?:the|a|'s|as|new|former|his|her|their|its|our)$/.test(before.lower)) ||
    (after?.sentence === sentence && after.shape === 'capital')
  );
}

/** Return whether a word is the party of a politician in parentheses: “Jean Applegarth (Lab)”. */
function isPartyLabel(words: Word[], index: number): boolean {
  return PARTY_LABELS.has(words[index]!.text) && words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
}

/** Return whether a name is a number: “No. 1”. */
function isNumber(words: Word[], { first, last }: ModelName): boolean {
  const index = words[first + 1]?.text === '.' ? first + 2 : first + 1;
  return last <= first + 1 && /^nos?$/.test(words[first]!.lower) && words[index]?.shape === 'number';
}

/** Return whether a name is a manufacturer with a model number: “Mazda CX-60”, “Boeing 737”. */
function isProductModel(words: Word[], { first, last, type }: ModelName): boolean {
  if (last === first || type === 'place' || KNOWN_ORGANIZATIONS.has(joinWords(words, first, last))) return false;
  const { text } = words[last]!;
  if (CODE.test(text) && !/\d{4}/.test(text)) return true;
  return /^\d{1,4}$/.test(text) && !/^(?:19|20)\d\d$/.test(text) && KNOWN_ORGANIZATIONS.has(joinWords(words, first, last - 1));
}

/** Return whether a name is a label with a number: “Annex B”, “Room 101”. */
function isLabel(words: Word[], { first, last }: ModelName): boolean {
  if (last - first > 1 || !LABEL_WORDS.has(words[first]!.lower)) return false;
  const number = words[first + 1];
  return number !== undefined && number.sentence === words[first]!.sentence && LABEL_NUMBER.test(number.text) && !/^(?:19|20)\d\d$/.test(number.text);
}

/** Return whether a name is a law: “Prevention of Corruption Act”, “Companies Bill”, but not “Buffalo Bill”. */
function isLaw(words: Word[], { first, last, type }: ModelName): boolean {
  if (last === first) return false;
  let end = last;
  while (end > first && words[end]!.shape === 'number') end--;
  if (words[end]!.lower === 'of' && end < last) end--;
  const { lower } = words[end]!;
  return (
    LAW_HEADS.has(lower) ||
    (WEAK_LAW_HEADS.has(lower) && type !== 'person' && (lower !== 'convention' || words.slice(first, end).some(({ text }) => text === 'on')))
  );
}

/** Return whether a name is a street after a house number: “2 Jalan Baru”, “14 Station Road”. */
function isAddress(words: Word[], { first, last }: ModelName): boolean {
  const before = words[first - 1];
  if (before?.sentence !== words[first]!.sentence || before?.shape !== 'number' || !HOUSE_NUMBER.test(before.text)) return false;
  return last > first && (STREET_WORDS.has(words[last]!.lower) || STREET_OPENERS.has(words[first]!.lower));
}

/** Return whether a name is a single common word, so that it is neither a person nor a place: “spoke about Forecasting”. */
function isSingleCommonWord(words: Word[], { first, last, type }: ModelName): boolean {
  const word = words[first]!;
  if (last !== first || type === 'organization' || (type === 'place' && INITIAL_PLACES.has(word.text))) return false;
  if (CAPITALIZED_COMMON.has(word.text)) return true;
  if (!isCommonWord(word) || KNOWN_PLACES.has(joinWords(words, first, last))) return false;
  // “the General Theory”: “General” is no title here.
  const isTitled = titleBefore(words, first) !== undefined && !(words[first - 1]!.shape === 'capital' && words[first - 2]?.lower === 'the');
  if (isTitled || isTitledSurname(words, first)) return false;
  return type === 'place' || word.opensSentence;
}

/** Return whether a name is a generic description of a room or building: “Admin Center”, “Press Office”. */
function isGenericFacility(words: Word[], { first, last, type }: ModelName): boolean {
  if (last !== first + 1 || type !== 'place' || !GENERIC_FACILITIES.has(words[last]!.lower)) return false;
  return (isCommonWord(words[first]!) || FACILITY_MODIFIERS.has(words[first]!.lower)) && !KNOWN_PLACES.has(joinWords(words, first, last));
}

/** Return whether a name that was taken for a place is a product with the name of a place: “PHP, Java and Ruby”, but not “in Java”. */
function isSoftware(words: Word[], { first, last, type }: ModelName): boolean {
  const [word, before] = [words[first]!, words[first - 1]];
  const product = word.shape === 'capitals' ? word.text.charAt(0) + word.lower.slice(1) : word.text;
  if (last !== first || type !== 'place' || !PRODUCTS.has(product)) return false;
  return before?.sentence !== word.sentence || !(PLACE_PREPOSITIONS.has(before.lower) || /^(?:of|on|across)$/.test(before.lower));
}

/** Return whether a name is part of an account name or hashtag: “@NHC_Atlantic”. */
function isInHandle(words: Word[], { first }: ModelName): boolean {
  const [word, before] = [words[first]!, words[first - 1]];
  return !word.hasSpaceBefore && before?.sentence === word.sentence && /[@#_]$/.test(before.text);
}

/** Return whether a name consists of common words and has no head noun of places, so that it is neither a person nor a place: “Structured Content Models”, “Dairy Science”. */
function isCommonPhrase(words: Word[], { first, last, type }: ModelName): boolean {
  if (last === first || type === 'organization' || titleBefore(words, first) !== undefined) return false;
  const nameWords = words.slice(first, last + 1);
  return (
    !PLACE_HEADS.has(nameWords.at(-1)!.lower) &&
    !PLACE_OPENERS.has(nameWords[0]!.lower) &&
    nameWords.every((word) => word.shape === 'capital' && isCommonWord(word)) &&
    !KNOWN_PLACES.has(joinWords(words, first, last))
  );
}
