import { headAhead, isInitial, knownAt, lastOfName, MAX_NAME_LENGTH, POSSESSORS, type NameContext } from './name-context.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CALENDAR, CAPITALIZED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_FIELDS } from './resources/organization-words.ts';
import { LOWER_PLACE_HEADS, PLACE_HEADS, PLACE_OPENERS } from './resources/place-heads.ts';
import { titleEnd } from './title.ts';
import { isCapitalized } from '../../core/names/words.ts';

/** Particles in names of people and places: “Ursula von der Leyen”, “Rio de Janeiro”. */
const PARTICLES = new Set('de van von der den del della di da do dos das du la le el al bin bint ibn ben abu ter ten zu y e'.split(' '));
/** Abbreviations whose full stop is part of the name. */
const ABBREVIATED = new Set('st mt ft jr sr inc co corp ltd bros gen col dr'.split(' '));
/** Weekdays. Unlike months (“Theresa May”), they are not surnames. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;
/** Second parts of compounds with a name: “Booker Prize-winning”, “Moscow-based”. */
const SECOND_PART_OF_COMPOUND =
  /-(?:based|backed|born|bound|built|class|controlled|era|free|friendly|funded|held|inspired|led|like|made|nominated|occupied|only|operated|owned|related|ruled|run|speaking|sponsored|style|supported|trained|type|wide|winner|winners|winning|wing)$/;

/** Return the index of the last word of the name that begins at `first` and includes at least the words up to `minLast`. */
export function extendName(context: NameContext, first: number, minLast: number): number {
  let last = minLast;
  while (last - first < MAX_NAME_LENGTH) {
    const next = nextOfName(context, first, last);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

/**
 * Return the index of the last word of the name from `first` to `last` after adding its next part: a word, the full stop of an abbreviation, or a linking word with what
 * it links. Undefined if nothing continues the name.
 */
function nextOfName(context: NameContext, first: number, last: number): number | undefined {
  const { words } = context;
  const current = words[last];
  const next = words[last + 1];
  const beyond = words[last + 2];
  if (!current || !next || next.sentence !== current.sentence) return undefined;
  if (next.text === '.') {
    if (isInitial(context, last)) return last + 1;
    return ABBREVIATED.has(current.lower) && beyond?.sentence === current.sentence ? last + 1 : undefined;
  }
  if (next.text === ',' && isCapitalized(beyond) && COMPANY_SUFFIXES.has(beyond.lower)) return last + 2;
  if (LOWER_PLACE_HEADS.has(next.lower) && first === last && isCapitalized(current) && !COMMON_WORDS.has(current.lower)) return last + 1;
  if (!isCapitalized(next)) return nextAfterLinkingWord(context, first, last);
  return continuesName(context, first, last + 1) ? (lastOfName(context, last + 1) ?? last + 1) : undefined;
}

/** Return whether the capitalized word at `index` continues the name that begins at `first`. */
function continuesName(context: NameContext, first: number, index: number): boolean {
  const { words } = context;
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || !word.hasSpaceBefore) return false;
  if (word.text === 'I' || SECOND_PART_OF_COMPOUND.test(word.text) || isPersonAfterHead(context, first, index)) return false;
  // “Martin Luther King”: a title at the end of a name is a surname.
  if (titleEnd(words, index) !== undefined) return beginsWithGivenName(context, first) && word.shape === 'capital' && !isCapitalized(words[index + 1]);
  // “Theresa May”
  if (index - 1 === first && GIVEN_NAMES.has(before.text) && !DEMONYMS.has(word.text) && !WEEKDAY.test(word.text)) return true;
  if (DEMONYMS.has(word.text) || CAPITALIZED_COMMON.has(word.text)) return headAhead(context, index, ORGANIZATION_HEADS) !== undefined;
  if (lastOfName(context, index) === undefined) return true;
  // “Valeska Paris”, “Team Estonia”
  if (knownAt(context, index)?.value.type === 'place' && lastOfName(context, first) === undefined) return true;
  return PLACE_OPENERS.has(before.lower) || headAhead(context, index, ORGANIZATION_HEADS) !== undefined || before.text === '.';
}

/** Return whether the two words after the head noun of an organization are the name of a person: “the Refugee Council Enver Solomon”. */
function isPersonAfterHead(context: NameContext, first: number, index: number): boolean {
  const { words } = context;
  if (index - first < 2 || !ORGANIZATION_HEADS.has(words[index - 1]?.lower ?? '')) return false;
  return mayBePersonName(context, index) && mayBePersonName(context, index + 1) && !isCapitalized(words[index + 2]);
}

/** Return whether a word is capitalized, and neither a head noun nor the beginning of a known name. */
function mayBePersonName(context: NameContext, index: number): boolean {
  const word = context.words[index];
  return word?.shape === 'capital' && !ORGANIZATION_HEADS.has(word.lower) && !PLACE_HEADS.has(word.lower) && lastOfName(context, index) === undefined;
}

/** Return whether the word at `first` is a given name. */
function beginsWithGivenName({ words }: NameContext, first: number): boolean {
  return GIVEN_NAMES.has(words[first]?.text ?? '');
}

/**
 * Return the index of the new last word of a name if it continues with a linking word: “Leyen” for “Ursula [von der Leyen]”, “Russia” for “Bank [of Russia]”.
 * Linking words are particles, “of”, “for”, “on”, “and”, “&” and the possessive. Undefined if it does not.
 */
function nextAfterLinkingWord(context: NameContext, first: number, last: number): number | undefined {
  const { words } = context;
  const current = words[last];
  const linkingWord = words[last + 1];
  const hasArticle = words[last + 2]?.lower === 'the';
  const index = hasArticle ? last + 3 : last + 2;
  const next = words[index];
  if (!current || !linkingWord || next?.sentence !== current.sentence) return undefined;
  if (PARTICLES.has(linkingWord.lower) && !hasArticle) {
    const second = PARTICLES.has(next.lower) ? index + 1 : index;
    return isCapitalized(words[second]) && !(current.opensSentence && COMMON_WORDS.has(current.lower)) ? second : undefined;
  }
  if (!isCapitalized(next) || CALENDAR.has(next.text)) return undefined;
  return continuesAfterLinkingWord(context, first, last, linkingWord.lower, index, hasArticle) ? (lastOfName(context, index) ?? index) : undefined;
}

/**
 * Return whether a name continues after a linking word, as in “Bank of Russia”; but not in “Okafor of Nigeria”.
 *
 * @param last index of the last word before the linking word
 * @param linkingWord the linking word, in lower case
 * @param index index of the first word after it, without “the”
 */
function continuesAfterLinkingWord(context: NameContext, first: number, last: number, linkingWord: string, index: number, hasArticle: boolean): boolean {
  const { words } = context;
  const currentLower = words[last]?.lower ?? '';
  const next = words[index]?.lower ?? '';
  const isOrganization = ORGANIZATION_HEADS.has(currentLower);
  const isPerson = last > first && beginsWithGivenName(context, first);
  switch (linkingWord) {
    case 'of': {
      if (isOrganization || (!hasArticle && (PLACE_HEADS.has(currentLower) || PLACE_OPENERS.has(currentLower)))) return true;
      // “Freedom of Russia Legion”, but “Okafor of Nigeria”.
      const isPlace = knownAt(context, index)?.value.type === 'place' && headAhead(context, index, ORGANIZATION_HEADS) === undefined;
      return !hasArticle && !isPerson && !isPlace && lastOfName(context, first) === undefined && !COMMON_WORDS.has(currentLower);
    }
    case 'for':
      return isOrganization;
    case 'on':
      return isOrganization && !hasArticle && knownAt(context, index) === undefined;
    case '&':
      return !isPerson;
    case 'and':
      return !hasArticle && ORGANIZATION_FIELDS.has(currentLower) && ORGANIZATION_FIELDS.has(next);
    case "'s":
      return !hasArticle && POSSESSORS.has(currentLower);
    default:
      return false;
  }
}
