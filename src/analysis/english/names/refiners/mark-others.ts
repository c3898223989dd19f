import { isCity, isCommonWord } from '../model/lexicon.ts';
import type { ReadName } from '../model/name-model.ts';
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
import { CAPITALISED_COMMON } from '../resources/not-names.ts';
import { KNOWN_ORGANIZATIONS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { apposition } from '../apposition.ts';
import { isDateline } from '../dateline.ts';
import { isTitledSurname, titleBefore } from '../title.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import type { NameContext } from './types.ts';

/** “R-AZ”, “D-Mich.”: party and state behind a name. */
const PARTY_AND_STATE = /^(?:R|D|I|DFL)-\p{Lu}\p{L}*\.?$/u;
/** “Q2”, “H1”, “FY24” */
const PERIOD = /^(?:[QH][1-4]|FY\d{2,4})$/;
/** “Q400”, “A-10”, “M25”, “S159001” */
const CODE = /^\p{Lu}{1,4}-?\d{1,6}\p{L}?$/u;
/** “160GB”, “4K”; not “18F”, which may be an office. */
const MEASURE = /^\d+(?:[.,]\d+)?(?:[KMGT]B|[kMG]?Hz|[kMG]W|[KkGg]|mm|cm|km|kg|mph|hp|fps|ml|mg)$/;
/** What numbers a label: “B”, “12”, “IV”, “2a” */
const LABEL_NUMBER = /^(?:\p{Lu}|\d+\p{L}?|[IVX]+)$/u;
/** A house number, no year. */
const HOUSE_NUMBER = /^\d{1,3}$|^\d{1,3}\p{Lu}?$/u;

/** Read names of laws, products, labels, addresses and what letters stand for as names of other things, which have no pages. */
export function markOthers(names: ReadName[], { words }: NameContext): ReadName[] {
  const unplaced = findUnplaced(words, names);
  // “Jobs said” of a text on Steve Jobs.
  const personal = new Set(
    names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? words.slice(first, last + 1).map(({ text }) => text) : [])),
  );
  return names.map((name) => {
    const isPersonal = name.first === name.last && personal.has(words[name.first]!.text);
    return name.type !== 'other' && !isPersonal && (isOther(words, name) || unplaced.has(name)) ? { ...name, type: 'other' } : name;
  });
}

/** Single words that were read as places, that no list knows, and that in no place of the text stand where a place does: “built with Drupal”. */
function findUnplaced(words: Word[], names: readonly ReadName[]): Set<ReadName> {
  const singles = names.filter(
    ({ first, last, type }) => type === 'place' && first === last && !isCity(words[first]!.text) && !KNOWN_PLACES.has(words[first]!.text),
  );
  const isPlaced = ({ first, last }: ReadName): boolean => {
    const [before, after, beyond] = [words[first - 1], words[last + 1], words[last + 2]];
    const here = words[first]!.sentence;
    if (isDateline(words, first, last) || before?.sentence !== here || apposition(words, last)?.type === 'place') return true;
    return !/^(?:with|by|on|using|via|uses|use|called)$/.test(before.lower) || (after?.text === ',' && KNOWN_PLACES.has(beyond?.text ?? ''));
  };
  const placed = new Set(singles.filter(isPlaced).map(({ first }) => words[first]!.text));
  return new Set(singles.filter(({ first }) => !placed.has(words[first]!.text)));
}

function isOther(words: Word[], name: ReadName): boolean {
  return (
    isCode(words, name) ||
    isNumber(words, name) ||
    isModel(words, name) ||
    isLabel(words, name) ||
    isLaw(words, name) ||
    isAddress(words, name) ||
    isPlainWord(words, name) ||
    isPlainPhrase(words, name)
  );
}

function isCode(words: Word[], { first, last, type }: ReadName): boolean {
  if (last !== first) return false;
  const { text } = words[first]!;
  if (type === 'place' && INITIAL_PLACES.has(text)) return false;
  if (PARTY_AND_STATE.test(text) || PERIOD.test(text) || COMMON_ACRONYMS.has(text)) return true;
  if (MEASURE.test(text) || isPartyLabel(words, first)) return true;
  return CODE.test(text) && !KNOWN_ORGANIZATIONS.has(text);
}

/** “Jean Applegarth (Lab)” */
function isPartyLabel(words: Word[], at: number): boolean {
  return PARTY_LABELS.has(words[at]!.text) && words[at - 1]?.text === '(' && words[at + 1]?.text === ')';
}

/** “No. 1” */
function isNumber(words: Word[], { first, last }: ReadName): boolean {
  const at = words[first + 1]?.text === '.' ? first + 2 : first + 1;
  return last <= first + 1 && /^nos?$/.test(words[first]!.lower) && words[at]?.shape === 'number';
}

/** “Mazda CX-60”, “Boeing 737”: a maker and what numbers its product. */
function isModel(words: Word[], { first, last, type }: ReadName): boolean {
  if (last === first || type === 'place' || KNOWN_ORGANIZATIONS.has(joined(words, first, last))) return false;
  const { text } = words[last]!;
  if (CODE.test(text) && !/\d{4}/.test(text)) return true;
  return /^\d{1,4}$/.test(text) && !/^(?:19|20)\d\d$/.test(text) && KNOWN_ORGANIZATIONS.has(joined(words, first, last - 1));
}

/** “Annex B”, “Room 101” */
function isLabel(words: Word[], { first, last }: ReadName): boolean {
  if (last - first > 1 || !LABEL_WORDS.has(words[first]!.lower)) return false;
  const number = words[first + 1];
  return number !== undefined && number.sentence === words[first]!.sentence && LABEL_NUMBER.test(number.text) && !/^(?:19|20)\d\d$/.test(number.text);
}

/** “Prevention of Corruption Act”; “Companies Bill”, but “Buffalo Bill” */
function isLaw(words: Word[], { first, last, type }: ReadName): boolean {
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

/** “2 Jalan Baru”, “14 Station Road” */
function isAddress(words: Word[], { first, last }: ReadName): boolean {
  const before = words[first - 1];
  if (before?.sentence !== words[first]!.sentence || before?.shape !== 'number' || !HOUSE_NUMBER.test(before.text)) return false;
  return last > first && (STREET_WORDS.has(words[last]!.lower) || STREET_OPENERS.has(words[first]!.lower));
}

/** “spoke about Forecasting”: one word of the language, and no name of the lists, is neither somebody nor a place. */
function isPlainWord(words: Word[], { first, last, type }: ReadName): boolean {
  const word = words[first]!;
  if (last !== first || type === 'organization' || (type === 'place' && INITIAL_PLACES.has(word.text))) return false;
  if (CAPITALISED_COMMON.has(word.text)) return true;
  if (!isCommonWord(word.lower) || KNOWN_PLACES.has(joined(words, first, last))) return false;
  if (titleBefore(words, first) !== undefined || isTitledSurname(words, first)) return false;
  return type === 'place' || word.opens;
}

/** “Structured Content Models”, “Dairy Science”: words of the language alone are neither somebody nor, without a place's head, a place. */
function isPlainPhrase(words: Word[], { first, last, type }: ReadName): boolean {
  if (last === first || type === 'organization' || titleBefore(words, first) !== undefined) return false;
  const own = words.slice(first, last + 1);
  return (
    !PLACE_HEADS.has(own.at(-1)!.lower) &&
    !PLACE_OPENERS.has(own[0]!.lower) &&
    own.every(({ shape, lower }) => shape === 'capital' && isCommonWord(lower)) &&
    !KNOWN_PLACES.has(joined(words, first, last))
  );
}
