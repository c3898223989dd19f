import { apposition } from '../apposition.ts';
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

/** Plurals by which the members of a party stand for it. */
const PARTIES = new Set(['Conservatives', 'Liberals', 'Tories', 'Democrats', 'Republicans']);
/** A word without an apostrophe, except one as in “O'Brien”. */
const PLAIN_WORD = /^(?:[OD]')?\p{L}+$/u;
/** Verbs whose subject is a person, not an organization, place or thing. */
const PERSONAL_ACTS = wordList(
  'said says told tells asked asks added arrived resigned resigns retired talks spoke speaks smiled laughed nodded shrugged replied wrote writes thinks thought knew knows stood sat walked scored miss missed dived tweeted testified pleaded apologised apologized',
);

/** Maximum number of words and punctuation marks between the place of a dateline and its agency. */
const MAX_DATELINE = 8;

/** Add names that are in no list, by the words around them: “runs Farmlink, a start-up”, “what Keynes knew”, “met Rishi Sunak”. */
export function findInContext(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isCapitalized(word) || headlines.has(word.sentence)) continue;
    const missed = cover.at(at)
      ? undefined
      : (organizationWithAppositive(words, cover, at) ?? actingPerson(words, at) ?? surname(words, at) ?? city(words, cover, at) ?? captured(words, at));
    const name = agency(words, cover, at) ?? party(words, cover, at) ?? missed ?? personByForm(words, cover, at);
    if (!name) continue;
    cover.put(name);
    at = name.last;
  }
  return cover.names();
}

/** Return an organization that an appositive describes: “runs Farmlink, a start-up in Ibadan”. */
function organizationWithAppositive(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  if (capitalAt(words, at - 1, at) || DEMONYMS.has(words[at]!.text) || CALENDAR.has(words[at]!.text)) return undefined;
  let last = at;
  while (last < at + MAX_SEQUENCE && capitalAt(words, last + 1, at) && !cover.at(last + 1)) last++;
  const isCommonOpener = words[at]!.opensSentence && (COMMON_WORDS.has(words[at]!.lower) || isCommonWord(words[at]!));
  return !isCommonOpener && wordAt(words, last + 1, at)?.text === ',' && apposition(words, last)?.type === 'organization'
    ? { first: at, last, type: 'organization' }
    : undefined;
}

/** Return a single word as a person who does what only people do, or whom somebody met: “what Keynes knew”, “I never met Karajan”. */
function actingPerson(words: Word[], at: number): ModelName | undefined {
  const isSubject =
    (!words[at]!.opensSentence || isLikelyName(words[at]!)) && !capitalAt(words, at - 1, at) && PERSON_VERBS.has(wordAt(words, at + 1, at)?.lower ?? '');
  // “I never met Karajan”
  const isMet = wordAt(words, at - 1, at)?.lower === 'met' && !capitalAt(words, at + 1, at) && isLikelyName(words[at]!);
  if (isMet && !isCity(words, at, at) && words[at]!.shape === 'capital') return { first: at, last: at, type: 'person' };
  return isSubject && words[at]!.text.length > 2 && !COMMON_WORDS.has(words[at]!.lower) && isUncommonWord(words[at]!)
    ? { first: at, last: at, type: 'person' }
    : undefined;
}

/** Return a party called by the plural of its members, after “the” or a possessive: “Mark Carney's Liberals”, “the Tories”. */
function party(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  if ((cover.at(at)?.type ?? 'other') !== 'other') return undefined;
  const isParty = PARTIES.has(words[at]!.text) && /^(?:the|'s)$/.test(wordAt(words, at - 1, at)?.lower ?? '') && !capitalAt(words, at + 1, at);
  return isParty ? { first: at, last: at, type: 'organization' } : undefined;
}

/** Return a single word that is in no list of words as a person who speaks or acts: “said Okonjo will miss the trip”, “Zuma has just arrived”. */
function surname(words: Word[], at: number): ModelName | undefined {
  const word = words[at]!;
  if (
    word.shape !== 'capital' ||
    !PLAIN_WORD.test(word.text) ||
    !isLikelyName(word) ||
    isCity(words, at, at) ||
    (capitalAt(words, at - 1, at) && !CALENDAR.has(words[at - 1]!.text)) ||
    capitalAt(words, at + 1, at)
  )
    return undefined;
  let verb = at + 1;
  while (verb < at + 4 && /^(?:has|had|will|would|just|never|also|now|already|not)$/.test(wordAt(words, verb, at)?.lower ?? '')) verb++;
  return PERSONAL_ACTS.has(wordAt(words, verb, at)?.lower ?? '') ? { first: at, last: at, type: 'person' } : undefined;
}

/** Return a news agency in a dateline: “BISHKEK, March 3 (Kabar) –”. */
function agency(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  if ((cover.at(at)?.type ?? 'other') !== 'other') return undefined;
  const [open, close, dash] = [words[at - 1], words[at + 1], words[at + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !/^[-–—]$/.test(dash?.text ?? '') || dash?.passage !== words[at]!.passage) return undefined;
  const place = Array.from({ length: MAX_DATELINE }, (_, i) => at - 2 - i).findLast((i) => words[i]?.passage === words[at]!.passage);
  return place !== undefined && words[place - 1]?.passage !== words[at]!.passage && isDateline(words, place, place)
    ? { first: at, last: at, type: 'organization' }
    : undefined;
}

/** Return a single word as a place that is captured, entered or the like: “troops entered Stepanakert on Tuesday”. */
function captured(words: Word[], at: number): ModelName | undefined {
  const after = wordAt(words, at + 1, at);
  const isObject =
    CAPTURING_VERBS.has(wordAt(words, at - 1, at)?.lower ?? '') &&
    (after === undefined || after.shape === 'punctuation' || /^(?:on|in|and|as|after|before|last|again|with|by)$/.test(after.lower));
  return isObject && isLikelyName(words[at]!) ? { first: at, last: at, type: 'place' } : undefined;
}

/** Return a city from the list after a preposition of place, or after an organization and “of”: “off Curaçao”, “Figli of Parma”. */
function city(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const word = words[at]!;
  const before = wordAt(words, at - 1, at)?.lower ?? '';
  if (word.shape !== 'capital' || capitalAt(words, at + 1, at) || !isCity(words, at, at)) return undefined;
  const isHere = PLACE_PREPOSITIONS.has(before) || (before === 'of' && cover.at(at - 2)?.type === 'organization');
  return isHere ? { first: at, last: at, type: 'place' } : undefined;
}

/** Return two likely names as a person, after a verb, “by” or “with”, or between a colon and a word in lower case: “Giorgia Meloni met Rishi Sunak”. */
function personByForm(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const next = capitalAt(words, at + 1, at);
  const before = wordAt(words, at - 1, at);
  const name = cover.at(at);
  // The model’s “other” may be wrong if there is no evidence but the form of the name.
  if (name ? name.type !== 'other' || name.first !== at || name.last !== at + 1 : cover.at(at + 1) !== undefined) return undefined;
  if (!next?.hasSpaceBefore || capitalAt(words, at + 2, at) || before === undefined) return undefined;
  const isObject = before.shape === 'lower' && (/(?:ed|met|by|with|saw|told|beat|chose)$/.test(before.lower) || SPEECH_VERBS.has(before.lower));
  const isSubject = before.text === ':' && wordAt(words, at + 2, at)?.shape === 'lower';
  // “by Jóola Kaasa speakers”: the words modify a noun.
  if ((!isObject && !isSubject) || /^\p{Ll}+s$/u.test(wordAt(words, at + 2, at)?.text ?? '')) return undefined;
  return isLikelyName(words[at]!) && isLikelyName(next) ? { first: at, last: at + 1, type: 'person' } : undefined;
}

/** Return whether a word is a given name, or in no list of ordinary words and head nouns, so that it is likely to be a name. */
function isLikelyName(word: Word): boolean {
  return (
    word.text.length > 2 &&
    isUncommonWord(word) &&
    (!isOrdinaryWord(word) || GIVEN_NAMES.has(word.text)) &&
    !word.text.includes('-') &&
    !/^(?:The|This|His|Her)$/.test(word.text)
  );
}
