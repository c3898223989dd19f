import { isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_ACRONYMS, INITIAL_PLACES, INSTITUTION_WORDS, LANDMARK_HEADS, OFFICE_ACRONYMS } from '../resources/not-entities.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR, CAPITALIZED_COMMON, DEMONYMS } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { RELATIVES } from '../resources/things.ts';
import { BEFORE_VERB, GOVERNMENT_VERBS, SPEECH_VERBS } from '../resources/speech.ts';
import { isTitleWord } from '../title.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** A hyphenated given name of two syllables, which follows the surname: “Joon-ho”. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;
const VERB =
  /^(?:is|was|has|had|will|would|may|must|should|could|can|did|passed|voted|approved|adopted|meets|met|debates|debated|begins|began|returns|returned|rejected|votes|passes|approves)$/;

/** Add names that the model missed, but whose form or context makes them certain. */
export function findMissed(names: ModelName[], context: NameRefinerContext): ModelName[] {
  const { words, headlines } = context;
  const cover = new NameCover(names);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isCapitalized(word) || headlines.has(word.sentence)) continue;
    const name =
      personWithPlaceName(words, cover, at) ??
      personWithSyllables(words, cover, at) ??
      initialPlace(words, at) ??
      (cover.at(at)
        ? undefined
        : (acronymOfPerson(words, cover, at) ??
          relative(words, at) ??
          possessiveAcronym(words, at) ??
          institution(words, at) ??
          firm(words, at) ??
          landmark(words, at)));
    if (!name) continue;
    cover.put(name);
    at = name.last;
  }
  addCoordinated(cover, context);
  return cover.names();
}

/** Return a person whose given name is also a place, before a surname that no name covers yet: “[Georgia] Hallam”. */
function personWithPlaceName(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  const word: Word = words[at]!;
  const next = capitalAt(words, at + 1, at);
  if (
    (name && (name.first !== at || name.last !== at)) ||
    !next?.hasSpaceBefore ||
    cover.at(at + 1) ||
    !isGivenName(word) ||
    !isUncommonWord(next) ||
    next.text.includes('-')
  )
    return undefined;
  if (capitalAt(words, at + 2, at) || (!name && word.opensSentence && (COMMON_WORDS.has(word.lower) || isCommonWord(word)))) return undefined;
  return { first: at, last: at + 1, type: 'person' };
}

/** Return a person with a given name of two syllables: “Park Joon-ho”. */
function personWithSyllables(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const next = capitalAt(words, at + 1, at);
  if (!next || !SYLLABLES.test(next.text) || cover.at(at + 1)?.type === 'person' || words[at]!.shape !== 'capital') return undefined;
  const own = next.lower.split('-');
  // “Yorkshire Follow-up”
  if (own.some((part) => part.length > 3 && isCommonWord({ form: next.lexicon.formOf(part) })) || isTitleWord(words[at])) return undefined;
  const name = cover.at(at);
  return name && name.first < at ? undefined : { first: at, last: at + 1, type: 'person' };
}

/** Return whether a word is capitalized and neither an ordinary word of English nor a head noun or title. */
export function isUncommonWord(word: Word): boolean {
  if (word.shape !== 'capital' || isCommonWord(word)) return false;
  if ([DEMONYMS, CALENDAR, CAPITALIZED_COMMON].some((list) => list.has(word.text))) return false;
  return ![ORGANIZATION_HEADS, PLACE_HEADS, COMPANY_SUFFIXES].some((heads) => heads.has(word.lower)) && !isTitleWord(word);
}

/** Return an acronym with a possessive: “TPU's candidate”. */
function possessiveAcronym(words: Word[], at: number): ModelName | undefined {
  const { text } = words[at]!;
  const owns = wordAt(words, at + 1, at)?.text === "'s";
  return owns && ACRONYM.test(text) && !COMMON_ACRONYMS.has(text) && !CAPITALIZED_COMMON.has(text) ? { first: at, last: at, type: 'organization' } : undefined;
}

/** Return an acronym after a person and “of”: “Chen Wai-man of TPU”. */
function acronymOfPerson(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const { text, sentence } = words[at]!;
  const isBody = ACRONYM.test(text) && text.length > 2 && !COMMON_ACRONYMS.has(text) && !KNOWN_PLACES.has(text);
  const person = words[at - 1]?.text === 'of' && words[at - 1]!.sentence === sentence ? cover.at(at - 2) : undefined;
  return isBody && person?.type === 'person' ? { first: at, last: at, type: 'organization' } : undefined;
}

/** Return a given name after a noun for a relative: “She leaves a daughter, Yamilé”. */
function relative(words: Word[], at: number): ModelName | undefined {
  const noun = wordAt(words, wordAt(words, at - 1, at)?.text === ',' ? at - 2 : at - 1, at);
  const isName = noun?.shape === 'lower' && RELATIVES.has(noun.lower) && isUncommonWord(words[at]!) && !capitalAt(words, at + 1, at);
  return isName ? { first: at, last: at, type: 'person' } : undefined;
}

/** Return a state or country called by its initials: “Police in MP”, “the CM of UP”. */
function initialPlace(words: Word[], at: number): ModelName | undefined {
  const before = wordAt(words, at - 1, at)?.lower ?? '';
  const isOf = before === 'of' && OFFICE_ACRONYMS.has(words[at - 2]?.text ?? '');
  const isPlace = INITIAL_PLACES.has(words[at]!.text) && (isOf || PLACE_PREPOSITIONS.has(before) || before === 'across') && !capitalAt(words, at + 1, at);
  return isPlace ? { first: at, last: at, type: 'place' } : undefined;
}

/** Return an institution called by a single capitalized noun: “Parliament will debate the bill”, “passed by Congress”. */
function institution(words: Word[], at: number): ModelName | undefined {
  const word = words[at]!;
  const next = wordAt(words, at + 1, at);
  if (!INSTITUTION_WORDS.has(word.lower) || word.shape !== 'capital') return undefined;
  const acts =
    next !== undefined &&
    (next.text === "'s" || VERB.test(next.lower) || SPEECH_VERBS.has(next.lower) || GOVERNMENT_VERBS.has(next.lower) || BEFORE_VERB.has(next.lower));
  if (word.opensSentence ? acts : next?.shape !== 'capital' && word.lower !== 'government') return { first: at, last: at, type: 'organization' };
  return undefined;
}

/** Return a company with its legal form: “Harlan & Pryce LLP”. */
function firm(words: Word[], at: number): ModelName | undefined {
  if (words[at]!.shape === 'capitals' && words[at]!.text.length > 5) return undefined;
  let last = at;
  while (last < at + MAX_SEQUENCE) {
    if (capitalAt(words, last + 1, at)) last++;
    else if (wordAt(words, last + 1, at)?.text === '&' && capitalAt(words, last + 2, at)) last += 2;
    else break;
  }
  if (/^(?:plc|gmbh)$/.test(wordAt(words, last + 1, at)?.text ?? '')) return { first: at, last: last + 1, type: 'organization' };
  return last > at && COMPANY_SUFFIXES.has(words[last]!.lower) && !COMPANY_SUFFIXES.has(words[at]!.lower)
    ? { first: at, last, type: 'organization' }
    : undefined;
}

/** Return a building or similar landmark after “the”: “the Governor Hall”. */
function landmark(words: Word[], at: number): ModelName | undefined {
  if (wordAt(words, at - 1, at)?.lower !== 'the') return undefined;
  let last = at;
  while (last < at + MAX_SEQUENCE && capitalAt(words, last + 1, at)) last++;
  return last > at && LANDMARK_HEADS.has(words[last]!.lower) ? { first: at, last, type: 'place' } : undefined;
}

/** Add single words that are coordinated only with organizations: “Shell, Arm and Target cut jobs”. */
function addCoordinated(cover: NameCover, { words, headlines }: NameRefinerContext): void {
  for (const coordination of coordinationsOf(words)) {
    if (headlines.has(words[coordination[0]!]!.sentence)) continue;
    const known = coordination.map((at) => cover.at(at));
    const isOne = known.every(
      (name, i) => name === undefined || (name.type === 'organization' && name.first === coordination[i] && name.last === coordination[i]),
    );
    if (!isOne || known.every((name) => name === undefined)) continue;
    for (const [i, at] of coordination.entries()) {
      const { text } = words[at]!;
      if (known[i] || CAPITALIZED_COMMON.has(text) || DEMONYMS.has(text) || COMMON_ACRONYMS.has(text)) continue;
      cover.put({ first: at, last: at, type: 'organization' });
    }
  }
}

/** Return coordinations of at least two single capitalized words, as lists of indexes. */
function coordinationsOf(words: Word[]): number[][] {
  const coordinations: number[][] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isSingle(words, at)) continue;
    const coordination = [at];
    for (;;) {
      const from = coordination.at(-1)!;
      const link = wordAt(words, from + 1, at)?.lower;
      const step = link === ',' && /^(?:and|or)$/.test(wordAt(words, from + 2, at)?.lower ?? '') ? 3 : link === ',' || link === 'and' || link === 'or' ? 2 : 0;
      if (step === 0 || words[from + step]?.sentence !== words[at]!.sentence || !isSingle(words, from + step)) break;
      coordination.push(from + step);
    }
    if (coordination.length > 1) coordinations.push(coordination);
    at = coordination.at(-1)!;
  }
  return coordinations;
}

/** Return whether a word is capitalized and its neighbours are not. */
function isSingle(words: Word[], at: number): boolean {
  return isCapitalized(words[at]) && words[at].text.length > 1 && !capitalAt(words, at + 1, at) && !capitalAt(words, at - 1, at);
}
