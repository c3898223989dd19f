import { nameAt } from '../../../core/names/name-index.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isGivenName, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { INSTITUTION_WORDS, OFFICERS_OF_BOARDS, PEOPLE_SERVED, SUBJECT_HEADS } from '../resources/not-entities.ts';
import { ORGANIZATION_FIELDS, ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { isField } from './join-coordinated.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Endings of possessives. */
const POSSESSIVES = new Set(["'", "'s", '’', '’s']);

/** Return the names, with bodies whole that say what they are for: “Office of Management and Budget”, “Commission on Fair Rents”, “Office of Women's Health”. */
export function joinSubjects(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names.map((name) => (isOrganOfBody(words, name) ? { ...name, type: 'other' as const } : name)));
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!;
    if (headlines.has(word.sentence)) continue;
    const name =
      word.text === 'and' || word.text === '&'
        ? bodyOfTwoSubjects(words, cover, index)
        : POSSESSIVES.has(word.text)
          ? bodyForPeople(words, cover, index)
          : (bodyOfSubject(words, cover, index) ?? unionOfWorkers(words, cover, index));
    if (name) cover.put(name);
  }
  return cover.names();
}

/** Return whether a name is that of a part that many bodies have: “the Board of Directors”. */
function isOrganOfBody(words: Word[], { first, last }: ModelName): boolean {
  return last === first + 2 && words[first + 1]!.lower === 'of' && isBodyHead(words[first]!) && OFFICERS_OF_BOARDS.has(words[last]!.lower);
}

/** Return a body that the model missed, with its subject: “the Commission on Fair Rents”; but “the Board of Directors” is a part of another body. */
function bodyOfSubject(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if (!isBodyHead(words[index]!) || (name && (name.type !== 'other' || name.first !== index)) || capitalAt(words, index - 1, index)?.opensSentence === false)
    return undefined;
  if (!/^(?:of|for|on)$/.test(wordAt(words, index + 1, index)?.lower ?? '')) return undefined;
  const last = lastCapital(words, index + 1);
  if (last === index + 1 || last - index > 5 || cover.at(index + 2)?.type === 'person' || OFFICERS_OF_BOARDS.has(words[index + 2]!.lower)) return undefined;
  return { first: index, last, type: 'organization' };
}

/** Return a union that is called by its members: “United Quarrymen”. */
function unionOfWorkers(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const members = capitalAt(words, index + 1, index);
  if (words[index]!.text !== 'United' || !members || cover.at(index) || cover.at(index + 1) || capitalAt(words, index + 2, index)) return undefined;
  return /(?:workers|men|wrights|drivers|makers|farmers|nurses|teachers|miners|dockers|growers|weavers)$/.test(members.lower)
    ? { first: index, last: index + 1, type: 'organization' }
    : undefined;
}

/** Return the index of the last capitalized word of the sequence behind `index`, or `index` if there is none. */
function lastCapital(words: Word[], index: number): number {
  let last = index;
  while (last < index + MAX_SEQUENCE && capitalAt(words, last + 1, index)) last++;
  return last;
}

/**
 * Return the name of a body with two subjects behind its head noun: “Office of Management and Budget”, “Centers for Medicare and Medicaid Services”; undefined if the
 * words behind “and” may be another body: “the Department of Justice and the Senate”, “the Ministry of Health and State Bank”.
 */
function bodyOfTwoSubjects(words: Word[], cover: NameCover, andIndex: number): ModelName | undefined {
  const before = cover.at(andIndex - 1);
  const last = lastCapital(words, andIndex);
  if (before === undefined || last === andIndex) return undefined;
  if (before.type !== 'organization' || before.last !== andIndex - 1 || last - andIndex > 4) return undefined;
  const offset = words.slice(before.first + 1, andIndex).findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower));
  const preposition = before.first + 1 + offset;
  if (offset < 0 || !isBodyHead(words[preposition - 1]!) || !isCapitalized(words[preposition + 1])) return undefined;
  const second = words.slice(andIndex + 1, last + 1);
  const end = second.at(-1)!.lower;
  if (isOwnBody(words, andIndex + 1, last) || INSTITUTION_WORDS.has(end)) return undefined;
  const mayBeSubject = (word: Word): boolean =>
    ((isOrdinaryWord(word) && !isGivenName(word)) || ORGANIZATION_FIELDS.has(word.lower)) && !KNOWN_PLACES.has(word.text);
  const areSubjects = second.every(mayBeSubject) && words.slice(preposition + 1, andIndex).every((word) => mayBeSubject(word) || isCapitalized(word));
  // “Medicare and Medicaid Services”: words that are in no list, before a common noun in the plural.
  const isNamedService = second.length > 1 && end.endsWith('s') && second.slice(0, -1).every((word) => isField(word)) && mayBeSubject(second.at(-1)!);
  return areSubjects || isNamedService ? { first: before.first, last, type: 'organization' } : undefined;
}

/** Return whether a name is that of a body with its subject: “Office of Management and Budget”, which is no budget. */
export function isBodyWithSubject(words: Word[], { first, last, type }: ModelName): boolean {
  return type === 'organization' && words.slice(first, last).some((word, index) => isBodyHead(word) && /^(?:of|for|on)$/.test(words[first + index + 1]!.lower));
}

/** Return whether a word is the noun for a public body, in the singular or plural: “Office”, “Centers”. */
function isBodyHead({ lower, text }: Word): boolean {
  return text !== lower && (SUBJECT_HEADS.has(lower) || SUBJECT_HEADS.has(lower.replace(/s$/, '')));
}

/** Return whether the words from `first` to `last` begin the name of a body of their own: “State Bank”, “Interpol”, “Department of Energy”. */
function isOwnBody(words: Word[], first: number, last: number): boolean {
  if (nameAt(KNOWN_NAMES, words, first)?.values[0]?.type === 'organization') return true;
  if (isBodyHead(words[first]!) || (isBodyHead(words[last]!) && !/^services?$/.test(words[last]!.lower))) return true;
  // “Office of Science and Technology Policy” has one more subject; “and Police Force” has a head noun of its own.
  return (
    last > first &&
    ORGANIZATION_HEADS.has(words[last]!.lower) &&
    !/^(?:services?|technolog(?:y|ies)|industry|resources|energy|finance|sports|communications)$/.test(words[last]!.lower)
  );
}

/** Return the name of a public body for people, given the index of the apostrophe: “Office of Women's Health”; undefined if there is none. */
function bodyForPeople(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const before = cover.at(index - 1);
  if (before?.last !== index - 1 || before.type !== 'organization' || !PEOPLE_SERVED.has(words[index - 1]!.lower)) return undefined;
  if (!/^(?:of|for)$/.test(words[index - 2]?.lower ?? '') || !isBodyHead(words[index - 3]!) || before.first > index - 3) return undefined;
  let last = index;
  while (last < index + 3 && isCapitalized(words[last + 1]) && words[last + 1]!.sentence === words[index]!.sentence && isOrdinaryWord(words[last + 1]!)) last++;
  return last > index ? { first: before.first, last, type: 'organization' } : undefined;
}
