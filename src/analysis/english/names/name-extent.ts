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
/** Endings of adjectives derived from a name: “Booker Prize-winning”, “Moscow-based”. */
const COMPOUND =
  /-(?:based|backed|born|bound|built|class|controlled|era|free|friendly|funded|held|inspired|led|like|made|nominated|occupied|only|operated|owned|related|ruled|run|speaking|sponsored|style|supported|trained|type|wide|winner|winners|winning|wing)$/;

/** Return the index of the last word of the name that begins at `first` and extends at least to `from`. */
export function extendName(context: NameContext, first: number, from: number): number {
  let last = from;
  while (last - first < MAX_NAME_LENGTH) {
    const next = nextOfName(context, first, last);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

/** Return the index of the word up to which the name from `first` to `last` can be extended next, or undefined if it ends at `last`. */
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
  if (!isCapitalized(next)) return nextAfterLink(context, first, last);
  return continuesName(context, first, last + 1) ? (lastOfName(context, last + 1) ?? last + 1) : undefined;
}

/** Return whether the capitalized word at `at` continues the name before it. */
function continuesName(context: NameContext, first: number, at: number): boolean {
  const { words } = context;
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.hasSpaceBefore) return false;
  if (word.text === 'I' || COMPOUND.test(word.text) || isPersonAfterHead(context, first, at)) return false;
  // “Martin Luther King”: a title at the end of a name is a surname.
  if (titleEnd(words, at) !== undefined) return beginsWithGivenName(context, first) && word.shape === 'capital' && !isCapitalized(words[at + 1]);
  // “Theresa May”
  if (at - 1 === first && GIVEN_NAMES.has(before.text) && !DEMONYMS.has(word.text) && !WEEKDAY.test(word.text)) return true;
  if (DEMONYMS.has(word.text) || CAPITALIZED_COMMON.has(word.text)) return headAhead(context, at, ORGANIZATION_HEADS) !== undefined;
  if (lastOfName(context, at) === undefined) return true;
  // “Valeska Paris”, “Team Estonia”
  if (knownAt(context, at)?.value.type === 'place' && lastOfName(context, first) === undefined) return true;
  return PLACE_OPENERS.has(before.lower) || headAhead(context, at, ORGANIZATION_HEADS) !== undefined || before.text === '.';
}

/** Return whether the two words after the head noun of an organization are the name of a person: “the Refugee Council Enver Solomon”. */
function isPersonAfterHead(context: NameContext, first: number, at: number): boolean {
  const { words } = context;
  if (at - first < 2 || !ORGANIZATION_HEADS.has(words[at - 1]?.lower ?? '')) return false;
  const isPlain = (index: number): boolean => {
    const word = words[index];
    return word?.shape === 'capital' && !ORGANIZATION_HEADS.has(word.lower) && !PLACE_HEADS.has(word.lower) && lastOfName(context, index) === undefined;
  };
  return isPlain(at) && isPlain(at + 1) && !isCapitalized(words[at + 2]);
}

function beginsWithGivenName({ words }: NameContext, first: number): boolean {
  return GIVEN_NAMES.has(words[first]?.text ?? '');
}

/** Return the index up to which the name continues after a linking word (a particle, “of”, “for”, “on”, “and”, “&” or a possessive), or undefined if it does not. */
function nextAfterLink(context: NameContext, first: number, last: number): number | undefined {
  const { words } = context;
  const current = words[last];
  const link = words[last + 1];
  const hasArticle = words[last + 2]?.lower === 'the';
  const at = hasArticle ? last + 3 : last + 2;
  const next = words[at];
  if (!current || !link || next?.sentence !== current.sentence) return undefined;
  if (PARTICLES.has(link.lower) && !hasArticle) {
    const second = PARTICLES.has(next.lower) ? at + 1 : at;
    return isCapitalized(words[second]) && !(current.opensSentence && COMMON_WORDS.has(current.lower)) ? second : undefined;
  }
  if (!isCapitalized(next) || CALENDAR.has(next.text)) return undefined;
  return continuesOverLink(context, first, last, link.lower, at, hasArticle) ? (lastOfName(context, at) ?? at) : undefined;
}

/** Return whether the word at `at` continues the name before the linking word `link`. */
function continuesOverLink(context: NameContext, first: number, last: number, link: string, at: number, hasArticle: boolean): boolean {
  const { words } = context;
  const own = words[last]?.lower ?? '';
  const next = words[at]?.lower ?? '';
  const isOrganization = ORGANIZATION_HEADS.has(own);
  const isPerson = last > first && beginsWithGivenName(context, first);
  switch (link) {
    case 'of': {
      if (isOrganization || (!hasArticle && (PLACE_HEADS.has(own) || PLACE_OPENERS.has(own)))) return true;
      // “Freedom of Russia Legion”, but “Okafor of Nigeria”.
      const isPlace = knownAt(context, at)?.value.type === 'place' && headAhead(context, at, ORGANIZATION_HEADS) === undefined;
      return !hasArticle && !isPerson && !isPlace && lastOfName(context, first) === undefined && !COMMON_WORDS.has(own);
    }
    case 'for':
      return isOrganization;
    case 'on':
      return isOrganization && !hasArticle && knownAt(context, at) === undefined;
    case '&':
      return !isPerson;
    case 'and':
      return !hasArticle && ORGANIZATION_FIELDS.has(own) && ORGANIZATION_FIELDS.has(next);
    case "'s":
      return !hasArticle && POSSESSORS.has(own);
    default:
      return false;
  }
}
