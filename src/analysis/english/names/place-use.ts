import { nounAfter } from './apposition.ts';
import { isDateline } from './dateline.ts';
import { CALENDAR } from './resources/not-names.ts';
import { PLACE_PREPOSITIONS, PLACE_HEADS } from './resources/place-heads.ts';
import {
  ACTS_OF_PERSONS,
  BEFORE_OF_PLACE,
  BEFORE_PERSON_AFTER_IN,
  LOCATING_PREPOSITIONS,
  OF_PERSON,
  SITE_NOUNS,
  TRAVEL_NOUNS,
  TRAVEL_VERBS,
} from './resources/place-uses.ts';
import { PERSON_VERBS } from './resources/roles.ts';
import { BEFORE_VERB, SPEECH_VERBS } from './resources/speech.ts';
import { BEFORE_NONLOCAL_IN, FAMILY_MEMBERS } from './resources/things.ts';
import { titleBefore } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/**
 * How a bare name is used that a person and a place share: as a person (“said Garrick”); as a place where something is (“in Garrick”); before the noun for a
 * site (“the Garrick waterworks”), which may also be a company's; after a preposition of place that is also before persons (“to Garrick”); undefined if nothing shows it.
 */
export type NameUse = 'person' | 'location' | 'site' | 'preposition' | undefined;

/** Maximum number of lower-case words from a name to the noun for a site: “the Garrick water outbreak” has two. */
const MAX_TO_SITE = 2;
/** Maximum number of words between a verb of travel and its preposition: “diverted on Monday to Merrow”. */
const MAX_TO_TRAVEL = 3;
/** Participles in headlines: “Garrick told to boil water” is about those who are told. */
const TOLD = /^(?:told|asked|urged|warned|advised)$/;
/** What follows a place at the end of an address: “Silo 4, Merrow, on 11 March”. */
const AFTER_ADDRESS = /^(?:[,.):]|on|at|in|where)$/;

/** Return how a name from `first` to `last` is used in its sentence. */
export function nameUse(words: Word[], first: number, last: number): NameUse {
  if (isDateline(words, first, last)) return 'location';
  if (isPerson(words, first, last)) return 'person';
  const at = wordsOfSentence(words, first);
  const isPossessor = at(last + 1)?.text === "'s";
  if (isAddress(words, first, last) || isTravel(words, first) || (!isPossessor && isLocation(words, first, last))) return 'location';
  if (isBeforeSite(words, last)) return 'site';
  return !isPossessor && PLACE_PREPOSITIONS.has(at(first - 1)?.lower ?? '') ? 'preposition' : undefined;
}

/** Return the function that returns a word if it is in the sentence of the name at `first`. */
function wordsOfSentence(words: Word[], first: number): (index: number) => Word | undefined {
  return (index) => (words[index]?.sentence === words[first]?.sentence ? words[index] : undefined);
}

/** Return whether the words around a name are those around a person: a title, “said”, an age, “who”, a relative. */
function isPerson(words: Word[], first: number, last: number): boolean {
  const at = wordsOfSentence(words, first);
  if (titleBefore(words, first) !== undefined) return true;
  const [before, after] = [at(first - 1), at(last + 1)];
  // “,” said Garrick: an inversion; but not “She said Garrick was dry”.
  if (before && SPEECH_VERBS.has(before.lower) && /^["”,'’]$/.test(at(first - 2)?.text ?? '')) return true;
  if (before && before.shape === 'lower' && (FAMILY_MEMBERS.has(before.lower) || before.lower === 'met')) return true;
  if (/^(?:who|whose|himself|herself)$/.test(after?.lower ?? '')) return true;
  if (after?.text === "'s") return OF_PERSON.has(at(last + 2)?.lower ?? '');
  if (after?.text === ',') {
    const next = at(last + 2);
    if (next && (/^(?:who|whose)$/.test(next.lower) || (/^\d{1,3}$/.test(next.text) && at(last + 3)?.text === ','))) return true;
    return nounAfter(words, last)?.type === 'person';
  }
  const index = BEFORE_VERB.has(after?.lower ?? '') || after?.lower === 'also' ? last + 2 : last + 1;
  const verb = at(index);
  if (verb === undefined || (TOLD.test(verb.lower) && at(index + 1)?.lower === 'to')) return false;
  return SPEECH_VERBS.has(verb.lower) || PERSON_VERBS.has(verb.lower);
}

/** Return whether a name is after the site of an address: “at Silo 4, Merrow”, “on the North Quay, Merrow”. */
function isAddress(words: Word[], first: number, last: number): boolean {
  const at = wordsOfSentence(words, first);
  if (at(first - 1)?.text !== ',') return false;
  const after = at(last + 1);
  if (after && !AFTER_ADDRESS.test(after.lower)) return false;
  const end = at(first - 2);
  const isNumbered = end?.shape === 'number' && !CALENDAR.has(at(first - 3)?.text ?? '');
  const site = isNumbered ? at(first - 3) : end;
  return isCapitalized(site) && (SITE_NOUNS.has(site.lower) || (!isNumbered && PLACE_HEADS.has(site.lower) && isCapitalized(at(first - 3))));
}

/** Return whether a name is the beginning or end of a journey: “by bus from Merrow”, “ships bound for Merrow”. */
function isTravel(words: Word[], first: number): boolean {
  const at = wordsOfSentence(words, first);
  if (!/^(?:from|to|for)$/.test(at(first - 1)?.lower ?? '')) return false;
  if (TRAVEL_NOUNS.has(at(first - 2)?.lower ?? '')) return at(first - 1)!.lower !== 'for';
  for (let index = first - 2; index >= first - 1 - MAX_TO_TRAVEL; index--) if (TRAVEL_VERBS.has(at(index)?.lower ?? '')) return true;
  return false;
}

/** Return whether a name is after a preposition that only a place follows: “in Garrick”, “the people of Garrick”. */
function isLocation(words: Word[], first: number, last: number): boolean {
  const at = wordsOfSentence(words, first);
  const [preposition, governor] = [at(first - 1), at(first - 2)?.lower ?? ''];
  if (preposition === undefined) return false;
  if (preposition.lower === 'of' && /^(?:part|half)$/.test(governor)) return isInPart(at, first);
  if (preposition.lower === 'of') return BEFORE_OF_PLACE.has(governor) || (governor === 'master' && /^harbou?r$/.test(at(first - 3)?.lower ?? ''));
  if (!LOCATING_PREPOSITIONS.has(preposition.lower)) return false;
  // “In Brown, the party has a leader”
  if (preposition.opensSentence && at(last + 1)?.text === ',') return false;
  for (let index = first - 2; index >= first - 1 - MAX_TO_TRAVEL; index--) {
    const word = at(index);
    if (word === undefined || word.shape === 'punctuation') return true;
    if (BEFORE_NONLOCAL_IN.has(word.lower) || BEFORE_PERSON_AFTER_IN.has(word.lower)) return false;
  }
  return true;
}

/** Return whether “in the part of” is before a name; “the best part of Wolfe” may be of his work. */
function isInPart(at: (index: number) => Word | undefined, first: number): boolean {
  return at(first - 3)?.lower === 'the' && at(first - 4)?.lower === 'in';
}

/** Return whether the noun for a site follows a name: “the Merrow silo”, “the Garrick water outbreak”. */
function isBeforeSite(words: Word[], last: number): boolean {
  for (let index = last + 1; index <= last + MAX_TO_SITE; index++) {
    const word = words[index];
    if (word?.sentence !== words[last]!.sentence || word.shape !== 'lower') return false;
    if (!SITE_NOUNS.has(word.lower)) continue;
    const next = words[index + 1];
    return next?.sentence !== word.sentence || !ACTS_OF_PERSONS.has(next.lower);
  }
  return false;
}
