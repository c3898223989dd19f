import { nounAfter } from '../apposition.ts';
import { isDateline } from '../dateline.ts';
import { isCity, isCommonWord, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { CAPTURING_VERBS, PERSON_VERBS } from '../resources/roles.ts';
import { wordList } from '../resources/word-list.ts';
import { SPEECH_VERBS } from '../resources/speech.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { isUncommonWord } from './find-missed.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Plurals for the members of a party that also name the party. */
const PARTIES = new Set(['Conservatives', 'Liberals', 'Tories', 'Democrats', 'Republicans']);
/** A word of letters, such as “Okonjo” or “O'Brien”; but not “can't”. */
const PLAIN_WORD = /^(?:[OD]')?\p{L}+$/u;
/** Verbs with a person as their subject, not an organization, place or thing. */
const PERSONAL_ACTS = wordList(
  'said says told tells asked asks added arrived resigned resigns retired talks spoke speaks smiled laughed nodded shrugged replied wrote writes thinks thought knew knows stood sat walked scored miss missed dived tweeted testified pleaded apologised apologized',
);

/** Maximum number of words and punctuation marks between the place of a dateline and its agency. */
const MAX_DATELINE = 8;

/** Return the names, and names that only the words around them show: “runs Farmlink, a start-up”, “what Keynes knew”, “met Rishi Sunak”. */
export function findInContext(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!isCapitalized(word) || headlines.has(word.sentence)) continue;
    const uncoveredName = cover.at(index)
      ? undefined
      : (organizationWithAppositive(words, cover, index) ??
        actingPerson(words, index) ??
        speakingPerson(words, index) ??
        cityByPreposition(words, cover, index) ??
        capturedPlace(words, index));
    const name = agencyInDateline(words, cover, index) ?? partyByMembers(words, cover, index) ?? uncoveredName ?? personByForm(words, cover, index);
    if (!name) continue;
    cover.put(name);
    index = name.last;
  }
  return cover.names();
}

/** Return an organization that an appositive describes: “runs Farmlink, a start-up in Ibadan”. */
function organizationWithAppositive(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  if (capitalAt(words, index - 1, index) || DEMONYMS.has(words[index]!.text) || CALENDAR.has(words[index]!.text)) return undefined;
  let last = index;
  while (last < index + MAX_SEQUENCE && capitalAt(words, last + 1, index) && !cover.at(last + 1)) last++;
  const isCommonOpener = words[index]!.opensSentence && (COMMON_WORDS.has(words[index]!.lower) || isCommonWord(words[index]!));
  return !isCommonOpener && wordAt(words, last + 1, index)?.text === ',' && nounAfter(words, last)?.type === 'organization'
    ? { first: index, last, type: 'organization' }
    : undefined;
}

/** Return a single word as a person, if it is the subject of a verb for people or the object of “met”: “what Keynes knew”, “I never met Karajan”. */
function actingPerson(words: Word[], index: number): ModelName | undefined {
  const isSubject =
    (!words[index]!.opensSentence || isLikelyName(words[index]!)) &&
    !capitalAt(words, index - 1, index) &&
    PERSON_VERBS.has(wordAt(words, index + 1, index)?.lower ?? '');
  // “I never met Karajan”
  const isMet = wordAt(words, index - 1, index)?.lower === 'met' && !capitalAt(words, index + 1, index) && isLikelyName(words[index]!);
  if (isMet && !isCity(words, index, index) && words[index]!.shape === 'capital') return { first: index, last: index, type: 'person' };
  return isSubject && words[index]!.text.length > 2 && !COMMON_WORDS.has(words[index]!.lower) && isUncommonWord(words[index]!)
    ? { first: index, last: index, type: 'person' }
    : undefined;
}

/** Return a party that is called by the plural for its members, after “the” or a possessive: “Mark Carney's Liberals”, “the Tories”. */
function partyByMembers(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  if ((cover.at(index)?.type ?? 'other') !== 'other') return undefined;
  const isParty = PARTIES.has(words[index]!.text) && /^(?:the|'s)$/.test(wordAt(words, index - 1, index)?.lower ?? '') && !capitalAt(words, index + 1, index);
  return isParty ? { first: index, last: index, type: 'organization' } : undefined;
}

/** Return a single word as a person, if it is no ordinary word and a verb for people follows: “said Okonjo will miss the trip”, “Zuma has just arrived”. */
function speakingPerson(words: Word[], index: number): ModelName | undefined {
  const word = words[index]!;
  if (
    word.shape !== 'capital' ||
    !PLAIN_WORD.test(word.text) ||
    !isLikelyName(word) ||
    isCity(words, index, index) ||
    (capitalAt(words, index - 1, index) && !CALENDAR.has(words[index - 1]!.text)) ||
    capitalAt(words, index + 1, index)
  )
    return undefined;
  let verb = index + 1;
  while (verb < index + 4 && /^(?:has|had|will|would|just|never|also|now|already|not)$/.test(wordAt(words, verb, index)?.lower ?? '')) verb++;
  return PERSONAL_ACTS.has(wordAt(words, verb, index)?.lower ?? '') ? { first: index, last: index, type: 'person' } : undefined;
}

/** Return a news agency in a dateline: “BISHKEK, March 3 (Kabar) –”. */
function agencyInDateline(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  if ((cover.at(index)?.type ?? 'other') !== 'other') return undefined;
  const [open, close, dash] = [words[index - 1], words[index + 1], words[index + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !/^[-–—]$/.test(dash?.text ?? '') || dash?.passage !== words[index]!.passage) return undefined;
  const place = Array.from({ length: MAX_DATELINE }, (_, i) => index - 2 - i).findLast((i) => words[i]?.passage === words[index]!.passage);
  return place !== undefined && words[place - 1]?.passage !== words[index]!.passage && isDateline(words, place, place)
    ? { first: index, last: index, type: 'organization' }
    : undefined;
}

/** Return a single word as a place, if it is the object of a verb for capturing or entering: “troops entered Stepanakert on Tuesday”. */
function capturedPlace(words: Word[], index: number): ModelName | undefined {
  const after = wordAt(words, index + 1, index);
  const isObject =
    CAPTURING_VERBS.has(wordAt(words, index - 1, index)?.lower ?? '') &&
    (after === undefined || after.shape === 'punctuation' || /^(?:on|in|and|as|after|before|last|again|with|by)$/.test(after.lower));
  return isObject && isLikelyName(words[index]!) ? { first: index, last: index, type: 'place' } : undefined;
}

/** Return a city of the built-in list, after a preposition of place or after an organization and “of”: “off Curaçao”, “Figli of Parma”. */
function cityByPreposition(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const word = words[index]!;
  const before = wordAt(words, index - 1, index)?.lower ?? '';
  if (word.shape !== 'capital' || capitalAt(words, index + 1, index) || !isCity(words, index, index)) return undefined;
  const isLocated = PLACE_PREPOSITIONS.has(before) || (before === 'of' && cover.at(index - 2)?.type === 'organization');
  return isLocated ? { first: index, last: index, type: 'place' } : undefined;
}

/** Return two likely names as a person, after a verb, “by” or “with”, or between a colon and a word in lower case: “Giorgia Meloni met Rishi Sunak”. */
function personByForm(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const next = capitalAt(words, index + 1, index);
  const before = wordAt(words, index - 1, index);
  const name = cover.at(index);
  // The words must be uncovered, or exactly one name of type “other”: this type is often wrong if only the form of the name is evidence.
  const isOtherName = name?.type === 'other' && name.first === index && name.last === index + 1;
  if (!isOtherName && (name !== undefined || cover.at(index + 1) !== undefined)) return undefined;
  if (!next?.hasSpaceBefore || capitalAt(words, index + 2, index) || before === undefined) return undefined;
  const isObject = before.shape === 'lower' && (/(?:ed|met|by|with|saw|told|beat|chose)$/.test(before.lower) || SPEECH_VERBS.has(before.lower));
  const isSubject = before.text === ':' && wordAt(words, index + 2, index)?.shape === 'lower';
  // “by Jóola Kaasa speakers”: the words modify a noun.
  if ((!isObject && !isSubject) || /^\p{Ll}+s$/u.test(wordAt(words, index + 2, index)?.text ?? '')) return undefined;
  return isLikelyName(words[index]!) && isLikelyName(next) ? { first: index, last: index + 1, type: 'person' } : undefined;
}

/** Return whether a word is likely to be a name: a given name, or a word that is in no list of ordinary words and head nouns. */
function isLikelyName(word: Word): boolean {
  return (
    word.text.length > 2 &&
    isUncommonWord(word) &&
    (!isOrdinaryWord(word) || GIVEN_NAMES.has(word.text)) &&
    !word.text.includes('-') &&
    !/^(?:The|This|His|Her)$/.test(word.text)
  );
}
