import { isGivenName, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { INITIAL_PLACES, OFFICE_ACRONYMS, PICTURE_AGENCIES } from '../resources/not-entities.ts';
import { OTHER_HEADS } from '../resources/not-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_FIELDS } from '../resources/organization-words.ts';
import { PLACE_HEADS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { wordList } from '../resources/word-list.ts';
import { isTitleWord } from '../title.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import type { NameRefinerContext } from './types.ts';

/** Titles of office between an organization or country and the name of the person who holds it. */
const OFFICES = wordList(
  'president chancellor minister secretary ceo director chairman chairwoman governor mayor spokesman spokeswoman ambassador commissioner premier senator coach manager captain editor',
);

/** Split names that consist of two adjacent names: “Chen Wai-man of TPU”, “governor of Kivu Jean Bahati”, “Treasury Secretary Ann Lee”, “Getty Ana Diaz”. */
export function splitAdjacent(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.flatMap(
    (name) =>
      splitAtOf(words, name) ??
      splitAfterHead(words, name) ??
      splitBeforeGivenName(words, name) ??
      splitAtOffice(words, name) ??
      splitAfterAgency(words, name) ?? [name],
  );
}

/** Split at “of”: “Chen Wai-man of TPU”. */
function splitAtOf(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  const of = findWord(words, first + 1, last, (word) => word.text === 'of');
  // “CM of MP”: the office is not part of the name.
  if (of === first + 1 && last === of + 1 && OFFICE_ACRONYMS.has(words[first]!.text))
    return [{ first: last, last, type: INITIAL_PLACES.has(words[last]!.text) ? 'place' : 'organization' }];
  if (of === undefined || of - first < 2 || of - first > 3 || of === last || !isPersonName(words, first, of - 1) || isOrdinaryWord(words[of - 1]!))
    return undefined;
  const text = joinWords(words, of + 1, last);
  return [
    { first, last: of - 1, type: 'person' },
    { first: of + 1, last, type: KNOWN_PLACES.has(text) ? 'place' : 'organization' },
  ];
}

/**
 * Split after the head noun of a region or organization that follows a title and “of”: “Head of the [Mangystau Region] [Nurdaulet Kilybay]”. One of the words after the head noun must be a
 * given name, or none of them may be in a list.
 */
function splitAfterHead(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  const of = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (last - first < 3 || words[of]?.lower !== 'of' || !isTitleWord(words[of - 1])) return undefined;
  const head = findWord(words, first + 1, last - 2, ({ lower }) => PLACE_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower));
  if (head === undefined || last - head > 3) return undefined;
  const rest = words.slice(head + 1, last + 1);
  const isPerson =
    rest.every(({ shape, lower }) => shape === 'capital' && !ORGANIZATION_HEADS.has(lower) && !PLACE_HEADS.has(lower)) &&
    (rest.some(isGivenName) || !rest.some(isOrdinaryWord));
  if (!isPerson) return undefined;
  return [
    { first, last: head, type: PLACE_HEADS.has(words[head]!.lower) ? 'place' : 'organization' },
    { first: head + 1, last, type: 'person' },
  ];
}

/** Split a name after a title and “of” before a given name: “governor of Kivu Jean Bahati”. */
function splitBeforeGivenName(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  if (last - first < 2 || words[first - 1]?.lower !== 'of' || !isTitleWord(words[first - 2])) return undefined;
  const given = findWord(words, first + 1, last - 1, isGivenName);
  if (given === undefined || !isPersonName(words, given, last)) return undefined;
  const isBody = words.slice(first, given).some(({ lower }) => ORGANIZATION_HEADS.has(lower) || ORGANIZATION_FIELDS.has(lower));
  if (isBody) return undefined;
  return [
    { first, last: given - 1, type: 'place' },
    { first: given, last, type: 'person' },
  ];
}

/** Split at a title of office: “Treasury Secretary Ann Lee”. */
function splitAtOffice(words: Word[], { first, last, type }: ModelName): ModelName[] | undefined {
  const office = findWord(words, first + 1, last - 2, ({ lower }) => OFFICES.has(lower));
  if (office === undefined || !isGivenName(words[office + 1]!) || !isPersonName(words, office + 1, last)) return undefined;
  const isKnown = KNOWN_PLACES.has(joinWords(words, first, office - 1));
  return [
    { first, last: office - 1, type: isKnown ? 'place' : type === 'person' ? 'organization' : type },
    { first: office + 1, last, type: 'person' },
  ];
}

/** Split after a picture agency: “Getty George Bush”. */
function splitAfterAgency(words: Word[], { first, last, type }: ModelName): ModelName[] | undefined {
  if (type !== 'person' || last - first !== 2 || !PICTURE_AGENCIES.has(words[first]!.lower)) return undefined;
  return [
    { first, last: first, type: 'organization' },
    { first: first + 1, last, type: 'person' },
  ];
}

/** Return whether words look like given name and surname, and none is a head noun of organizations, places or things. */
function isPersonName(words: Word[], first: number, last: number): boolean {
  const own = words.slice(first, last + 1);
  const isPlain = own.every(
    ({ shape, lower, text }) =>
      (shape === 'capital' || text === '.' || /^\p{Lu}$/u.test(text)) && ![ORGANIZATION_HEADS, PLACE_HEADS, OTHER_HEADS].some((heads) => heads.has(lower)),
  );
  return isPlain && own.length > 1 && (isGivenName(own[0]!) || own.some(({ text }) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)));
}

/** Return the index of the first word between two indexes that satisfies a condition, or undefined. */
function findWord(words: Word[], from: number, to: number, fits: (word: Word) => boolean): number | undefined {
  for (let at = from; at <= to; at++) if (fits(words[at]!)) return at;
  return undefined;
}
