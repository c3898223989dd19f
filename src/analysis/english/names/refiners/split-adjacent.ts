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

/** Return the names, with names that consist of two adjacent names split: “Chen Wai-man of TPU”, “governor of Kivu Jean Bahati”, “Treasury Secretary Ann Lee”, “Getty Ana Diaz”. */
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

/** Return a person's name and the name after “of” separately: “Chen Wai-man of TPU”; undefined if the name is not of this form. */
function splitAtOf(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  const ofIndex = findWord(words, first + 1, last, (word) => word.text === 'of');
  // “CM of MP”: the office is not part of the name.
  if (ofIndex === first + 1 && last === ofIndex + 1 && OFFICE_ACRONYMS.has(words[first]!.text))
    return [{ first: last, last, type: INITIAL_PLACES.has(words[last]!.text) ? 'place' : 'organization' }];
  if (
    ofIndex === undefined ||
    ofIndex - first < 2 ||
    ofIndex - first > 3 ||
    ofIndex === last ||
    !isPersonName(words, first, ofIndex - 1) ||
    isOrdinaryWord(words[ofIndex - 1]!)
  )
    return undefined;
  const text = joinWords(words, ofIndex + 1, last);
  return [
    { first, last: ofIndex - 1, type: 'person' },
    { first: ofIndex + 1, last, type: KNOWN_PLACES.has(text) ? 'place' : 'organization' },
  ];
}

/**
 * Return a region or organization and the name of the person after it separately: “Head of the [Mangystau Region] [Nurdaulet Kilybay]”. A title and “of” must
 * precede them. The words after the head noun must include a given name, or no ordinary word. Undefined if the name is not of this form.
 */
function splitAfterHead(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  const ofIndex = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (last - first < 3 || words[ofIndex]?.lower !== 'of' || !isTitleWord(words[ofIndex - 1])) return undefined;
  const head = findWord(words, first + 1, last - 2, ({ lower }) => PLACE_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower));
  if (head === undefined || last - head > 3) return undefined;
  const wordsAfterHead = words.slice(head + 1, last + 1);
  const isPerson =
    wordsAfterHead.every(({ shape, lower }) => shape === 'capital' && !ORGANIZATION_HEADS.has(lower) && !PLACE_HEADS.has(lower)) &&
    (wordsAfterHead.some(isGivenName) || !wordsAfterHead.some(isOrdinaryWord));
  if (!isPerson) return undefined;
  return [
    { first, last: head, type: PLACE_HEADS.has(words[head]!.lower) ? 'place' : 'organization' },
    { first: head + 1, last, type: 'person' },
  ];
}

/** Return a place and the name of a person after it separately, if a title and “of” precede them: “governor of [Kivu] [Jean Bahati]”; else undefined. */
function splitBeforeGivenName(words: Word[], { first, last }: ModelName): ModelName[] | undefined {
  if (last - first < 2 || words[first - 1]?.lower !== 'of' || !isTitleWord(words[first - 2])) return undefined;
  const givenName = findWord(words, first + 1, last - 1, isGivenName);
  if (givenName === undefined || !isPersonName(words, givenName, last)) return undefined;
  const isBody = words.slice(first, givenName).some(({ lower }) => ORGANIZATION_HEADS.has(lower) || ORGANIZATION_FIELDS.has(lower));
  if (isBody) return undefined;
  return [
    { first, last: givenName - 1, type: 'place' },
    { first: givenName, last, type: 'person' },
  ];
}

/** Return the names before and after a title of office separately: “[Treasury] Secretary [Ann Lee]”; undefined if there is no title. */
function splitAtOffice(words: Word[], { first, last, type }: ModelName): ModelName[] | undefined {
  const office = findWord(words, first + 1, last - 2, ({ lower }) => OFFICES.has(lower));
  if (office === undefined || !isGivenName(words[office + 1]!) || !isPersonName(words, office + 1, last)) return undefined;
  const isKnown = KNOWN_PLACES.has(joinWords(words, first, office - 1));
  return [
    { first, last: office - 1, type: isKnown ? 'place' : type === 'person' ? 'organization' : type },
    { first: office + 1, last, type: 'person' },
  ];
}

/** Return a picture agency and the name of the person after it separately: “[Getty] [George Bush]”; undefined if there is no agency. */
function splitAfterAgency(words: Word[], { first, last, type }: ModelName): ModelName[] | undefined {
  if (type !== 'person' || last - first !== 2 || !PICTURE_AGENCIES.has(words[first]!.lower)) return undefined;
  return [
    { first, last: first, type: 'organization' },
    { first: first + 1, last, type: 'person' },
  ];
}

/** Return whether words are like a given name and a surname, and none is a head noun of organizations, places or things. */
function isPersonName(words: Word[], first: number, last: number): boolean {
  const nameWords = words.slice(first, last + 1);
  const isPlain = nameWords.every(
    ({ shape, lower, text }) =>
      (shape === 'capital' || text === '.' || /^\p{Lu}$/u.test(text)) && ![ORGANIZATION_HEADS, PLACE_HEADS, OTHER_HEADS].some((heads) => heads.has(lower)),
  );
  return isPlain && nameWords.length > 1 && (isGivenName(nameWords[0]!) || nameWords.some(({ text }) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)));
}

/** Return the index of the first word from `from` to `to` that satisfies a condition; undefined if none does. */
function findWord(words: Word[], from: number, to: number, satisfies: (word: Word) => boolean): number | undefined {
  for (let index = from; index <= to; index++) if (satisfies(words[index]!)) return index;
  return undefined;
}
