import { headAhead, isInitial, knownAt, lastOfName, LONGEST_NAME, POSSESSORS, type NameContext } from './name-context.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CALENDAR, CAPITALISED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_MATTERS } from './resources/organization-words.ts';
import { LOWER_PLACE_HEADS, PLACE_HEADS, PLACE_OPENERS } from './resources/place-heads.ts';
import { titleEnd } from './title.ts';
import { isCapitalised } from '../../core/names/words.ts';

/** Small words inside names of persons and places: “Ursula von der Leyen”, “Rio de Janeiro”. */
const PARTICLES = new Set('de van von der den del della di da do dos das du la le el al bin bint ibn ben abu ter ten zu y e'.split(' '));
/** Words whose full stop belongs to the name. */
const ABBREVIATED = new Set('st mt ft jr sr inc co corp ltd bros gen col dr'.split(' '));
/** A weekday is nobody's surname; a month can be. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;
/** Adjectives made of a name: “Booker Prize-winning”, “Moscow-based”. */
const COMPOUND =
  /-(?:based|backed|born|bound|built|class|controlled|era|free|friendly|funded|held|inspired|led|like|made|nominated|occupied|only|operated|owned|related|ruled|run|speaking|sponsored|style|supported|trained|type|wide|winner|winners|winning|wing)$/;

/** The last word of the name that begins at `first` and reaches to `from` at least: what follows joins as long as it belongs to it. */
export function extend(reading: NameContext, first: number, from: number): number {
  let last = from;
  while (last - first < LONGEST_NAME) {
    const next = step(reading, first, last);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

function step(reading: NameContext, first: number, last: number): number | undefined {
  const { words } = reading;
  const current = words[last];
  const next = words[last + 1];
  const beyond = words[last + 2];
  if (!current || !next || next.sentence !== current.sentence) return undefined;
  if (next.text === '.') {
    if (isInitial(reading, last)) return last + 1;
    return ABBREVIATED.has(current.lower) && beyond?.sentence === current.sentence ? last + 1 : undefined;
  }
  if (next.text === ',' && isCapitalised(beyond) && COMPANY_SUFFIXES.has(beyond.lower)) return last + 2;
  if (LOWER_PLACE_HEADS.has(next.lower) && first === last && isCapitalised(current) && !COMMON_WORDS.has(current.lower)) return last + 1;
  if (!isCapitalised(next)) return overLink(reading, first, last);
  return joins(reading, first, last + 1) ? (lastOfName(reading, last + 1) ?? last + 1) : undefined;
}

/** Whether the capitalised word at `at` belongs to the name before it. */
function joins(reading: NameContext, first: number, at: number): boolean {
  const { words } = reading;
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.spaced) return false;
  if (word.text === 'I' || COMPOUND.test(word.text) || isPersonBehindHead(reading, first, at)) return false;
  // “Martin Luther King”: a title that nothing follows is a surname.
  if (titleEnd(words, at) !== undefined) return beginsWithGivenName(reading, first) && word.shape === 'capital' && !isCapitalised(words[at + 1]);
  // “Theresa May”
  if (at - 1 === first && GIVEN_NAMES.has(before.text) && !DEMONYMS.has(word.text) && !WEEKDAY.test(word.text)) return true;
  if (DEMONYMS.has(word.text) || CAPITALISED_COMMON.has(word.text)) return headAhead(reading, at, ORGANIZATION_HEADS) !== undefined;
  if (lastOfName(reading, at) === undefined) return true;
  // “Valeska Paris”, “Team Estonia”
  if (knownAt(reading, at)?.value.type === 'place' && lastOfName(reading, first) === undefined) return true;
  return PLACE_OPENERS.has(before.lower) || headAhead(reading, at, ORGANIZATION_HEADS) !== undefined || before.text === '.';
}

/** “the Refugee Council Enver Solomon”: two plain words behind an organization's head are somebody's name. */
function isPersonBehindHead(reading: NameContext, first: number, at: number): boolean {
  const { words } = reading;
  if (at - first < 2 || !ORGANIZATION_HEADS.has(words[at - 1]?.lower ?? '')) return false;
  const isPlain = (index: number): boolean => {
    const word = words[index];
    return word?.shape === 'capital' && !ORGANIZATION_HEADS.has(word.lower) && !PLACE_HEADS.has(word.lower) && lastOfName(reading, index) === undefined;
  };
  return isPlain(at) && isPlain(at + 1) && !isCapitalised(words[at + 2]);
}

function beginsWithGivenName({ words }: NameContext, first: number): boolean {
  return GIVEN_NAMES.has(words[first]?.text ?? '');
}

/** Joins over a small word or a sign: a particle, of, for, on, and, &, a possessive. */
function overLink(reading: NameContext, first: number, last: number): number | undefined {
  const { words } = reading;
  const current = words[last];
  const link = words[last + 1];
  const hasArticle = words[last + 2]?.lower === 'the';
  const at = hasArticle ? last + 3 : last + 2;
  const next = words[at];
  if (!current || !link || next?.sentence !== current.sentence) return undefined;
  if (PARTICLES.has(link.lower) && !hasArticle) {
    const second = PARTICLES.has(next.lower) ? at + 1 : at;
    return isCapitalised(words[second]) && !(current.opens && COMMON_WORDS.has(current.lower)) ? second : undefined;
  }
  if (!isCapitalised(next) || CALENDAR.has(next.text)) return undefined;
  return joinsOver(reading, first, last, link.lower, at, hasArticle) ? (lastOfName(reading, at) ?? at) : undefined;
}

function joinsOver(reading: NameContext, first: number, last: number, link: string, at: number, hasArticle: boolean): boolean {
  const { words } = reading;
  const own = words[last]?.lower ?? '';
  const next = words[at]?.lower ?? '';
  const isOrganization = ORGANIZATION_HEADS.has(own);
  const isPerson = last > first && beginsWithGivenName(reading, first);
  switch (link) {
    case 'of': {
      if (isOrganization || (!hasArticle && (PLACE_HEADS.has(own) || PLACE_OPENERS.has(own)))) return true;
      // “Freedom of Russia Legion”, but “Okafor of Nigeria”.
      const isPlace = knownAt(reading, at)?.value.type === 'place' && headAhead(reading, at, ORGANIZATION_HEADS) === undefined;
      return !hasArticle && !isPerson && !isPlace && lastOfName(reading, first) === undefined && !COMMON_WORDS.has(own);
    }
    case 'for':
      return isOrganization;
    case 'on':
      return isOrganization && !hasArticle && knownAt(reading, at) === undefined;
    case '&':
      return !isPerson;
    case 'and':
      return !hasArticle && ORGANIZATION_MATTERS.has(own) && ORGANIZATION_MATTERS.has(next);
    case "'s":
      return !hasArticle && POSSESSORS.has(own);
    default:
      return false;
  }
}
