import { isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_ACRONYMS, INITIAL_PLACES, INSTITUTION_WORDS, LANDMARK_HEADS, OFFICE_ACRONYMS } from '../resources/not-entities.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR, CAPITALIZED_COMMON, DEMONYMS } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { FAMILY_MEMBERS } from '../resources/things.ts';
import { BEFORE_VERB, GOVERNMENT_VERBS, SPEECH_VERBS } from '../resources/speech.ts';
import { isTitleWord } from '../title.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** A hyphenated given name of two syllables, which follows the surname: “Joon-ho”. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;
/** Verbs of institutions: “Parliament passed the bill”. */
const INSTITUTION_VERB =
  /^(?:is|was|has|had|will|would|may|must|should|could|can|did|passed|voted|approved|adopted|meets|met|debates|debated|begins|began|returns|returned|rejected|votes|passes|approves)$/;

/** Return the names, and names that the model missed although their form or context shows them: “[Georgia] Hallam”, “Police in [MP]”. */
export function findMissed(names: ModelName[], context: NameRefinerContext): ModelName[] {
  const { words, headlines } = context;
  const cover = new NameCover(names);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!isCapitalized(word) || headlines.has(word.sentence)) continue;
    const name =
      personWithPlaceName(words, cover, index) ??
      personWithSyllables(words, cover, index) ??
      initialPlace(words, index) ??
      (cover.at(index)
        ? undefined
        : (acronymOfPerson(words, cover, index) ??
          nameOfRelative(words, index) ??
          possessiveAcronym(words, index) ??
          institutionByNoun(words, index) ??
          companyWithLegalForm(words, index) ??
          landmarkAfterThe(words, index)));
    if (!name) continue;
    cover.put(name);
    index = name.last;
  }
  addCoordinated(cover, context);
  return cover.names();
}

/** Return a person with a given name that is also a place, if the model found at most the place: “[Georgia] Hallam”. */
function personWithPlaceName(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  const word: Word = words[index]!;
  const next = capitalAt(words, index + 1, index);
  if (name && (name.first !== index || name.last !== index)) return undefined;
  if (!next?.hasSpaceBefore || cover.at(index + 1) || !isUncommonWord(next) || next.text.includes('-') || !isGivenName(word)) return undefined;
  if (capitalAt(words, index + 2, index) || (!name && word.opensSentence && (COMMON_WORDS.has(word.lower) || isCommonWord(word)))) return undefined;
  return { first: index, last: index + 1, type: 'person' };
}

/** Return a person with a given name of two syllables: “Park Joon-ho”. */
function personWithSyllables(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const next = capitalAt(words, index + 1, index);
  if (!next || !SYLLABLES.test(next.text) || cover.at(index + 1)?.type === 'person' || words[index]!.shape !== 'capital') return undefined;
  const syllables = next.lower.split('-');
  // “Yorkshire Follow-up”: an ordinary word with a hyphen is no given name.
  if (syllables.some((part) => part.length > 3 && isCommonWord({ form: next.lexicon.formOf(part) })) || isTitleWord(words[index])) return undefined;
  const name = cover.at(index);
  return name && name.first < index ? undefined : { first: index, last: index + 1, type: 'person' };
}

/** Return whether a word is capitalized and neither an ordinary word of English nor a head noun or title. */
export function isUncommonWord(word: Word): boolean {
  if (word.shape !== 'capital' || isCommonWord(word)) return false;
  if ([DEMONYMS, CALENDAR, CAPITALIZED_COMMON].some((list) => list.has(word.text))) return false;
  return ![ORGANIZATION_HEADS, PLACE_HEADS, COMPANY_SUFFIXES].some((heads) => heads.has(word.lower)) && !isTitleWord(word);
}

/** Return an acronym with a possessive: “TPU's candidate”. */
function possessiveAcronym(words: Word[], index: number): ModelName | undefined {
  const { text } = words[index]!;
  const hasPossessive = wordAt(words, index + 1, index)?.text === "'s";
  return hasPossessive && ACRONYM.test(text) && !COMMON_ACRONYMS.has(text) && !CAPITALIZED_COMMON.has(text)
    ? { first: index, last: index, type: 'organization' }
    : undefined;
}

/** Return an acronym after a person and “of”: “Chen Wai-man of TPU”. */
function acronymOfPerson(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const { text, sentence } = words[index]!;
  const isBody = ACRONYM.test(text) && text.length > 2 && !COMMON_ACRONYMS.has(text) && !KNOWN_PLACES.has(text);
  const person = words[index - 1]?.text === 'of' && words[index - 1]!.sentence === sentence ? cover.at(index - 2) : undefined;
  return isBody && person?.type === 'person' ? { first: index, last: index, type: 'organization' } : undefined;
}

/** Return a given name after a noun for a relative: “She leaves a daughter, Yamilé”. */
function nameOfRelative(words: Word[], index: number): ModelName | undefined {
  const noun = wordAt(words, wordAt(words, index - 1, index)?.text === ',' ? index - 2 : index - 1, index);
  const isName = noun?.shape === 'lower' && FAMILY_MEMBERS.has(noun.lower) && isUncommonWord(words[index]!) && !capitalAt(words, index + 1, index);
  return isName ? { first: index, last: index, type: 'person' } : undefined;
}

/** Return a state or country that is called by its initials, as the context shows: “Police in MP”, “the CM of UP”. */
function initialPlace(words: Word[], index: number): ModelName | undefined {
  const before = wordAt(words, index - 1, index)?.lower ?? '';
  const isOf = before === 'of' && OFFICE_ACRONYMS.has(words[index - 2]?.text ?? '');
  const isPlace =
    INITIAL_PLACES.has(words[index]!.text) && (isOf || PLACE_PREPOSITIONS.has(before) || before === 'across') && !capitalAt(words, index + 1, index);
  return isPlace ? { first: index, last: index, type: 'place' } : undefined;
}

/** Return an institution that is called by a capitalized noun: “Parliament will debate the bill”, “passed by Congress”. */
function institutionByNoun(words: Word[], index: number): ModelName | undefined {
  const word = words[index]!;
  const next = wordAt(words, index + 1, index);
  if (!INSTITUTION_WORDS.has(word.lower) || word.shape !== 'capital') return undefined;
  const isSubject =
    next !== undefined &&
    (next.text === "'s" ||
      INSTITUTION_VERB.test(next.lower) ||
      SPEECH_VERBS.has(next.lower) ||
      GOVERNMENT_VERBS.has(next.lower) ||
      BEFORE_VERB.has(next.lower));
  if (word.opensSentence ? isSubject : next?.shape !== 'capital' && word.lower !== 'government') return { first: index, last: index, type: 'organization' };
  return undefined;
}

/** Return a company with its legal form: “Harlan & Pryce LLP”. */
function companyWithLegalForm(words: Word[], index: number): ModelName | undefined {
  if (words[index]!.shape === 'capitals' && words[index]!.text.length > 5) return undefined;
  let last = index;
  while (last < index + MAX_SEQUENCE) {
    if (capitalAt(words, last + 1, index)) last++;
    else if (wordAt(words, last + 1, index)?.text === '&' && capitalAt(words, last + 2, index)) last += 2;
    else break;
  }
  if (/^(?:plc|gmbh)$/.test(wordAt(words, last + 1, index)?.text ?? '')) return { first: index, last: last + 1, type: 'organization' };
  return last > index && COMPANY_SUFFIXES.has(words[last]!.lower) && !COMPANY_SUFFIXES.has(words[index]!.lower)
    ? { first: index, last, type: 'organization' }
    : undefined;
}

/** Return a building or similar landmark after “the”: “the Governor Hall”. */
function landmarkAfterThe(words: Word[], index: number): ModelName | undefined {
  if (wordAt(words, index - 1, index)?.lower !== 'the') return undefined;
  let last = index;
  while (last < index + MAX_SEQUENCE && capitalAt(words, last + 1, index)) last++;
  return last > index && LANDMARK_HEADS.has(words[last]!.lower) ? { first: index, last, type: 'place' } : undefined;
}

/** Add, as organizations, single words in a list with organizations: “Target” in “Shell, Arm and Target cut jobs”. */
function addCoordinated(cover: NameCover, { words, headlines }: NameRefinerContext): void {
  for (const coordination of coordinationsOf(words)) {
    if (headlines.has(words[coordination[0]!]!.sentence)) continue;
    const coveringNames = coordination.map((index) => cover.at(index));
    const isListOfOrganizations = coveringNames.every(
      (name, i) => name === undefined || (name.type === 'organization' && name.first === coordination[i] && name.last === coordination[i]),
    );
    if (!isListOfOrganizations || coveringNames.every((name) => name === undefined)) continue;
    for (const [i, index] of coordination.entries()) {
      const { text } = words[index]!;
      if (coveringNames[i] || CAPITALIZED_COMMON.has(text) || DEMONYMS.has(text) || COMMON_ACRONYMS.has(text)) continue;
      cover.put({ first: index, last: index, type: 'organization' });
    }
  }
}

/** Return the lists of two or more single capitalized words in a text, as indexes: of “Shell”, “Arm” and “Target” in “Shell, Arm and Target”. */
function coordinationsOf(words: Word[]): number[][] {
  const coordinations: number[][] = [];
  for (let index = 0; index < words.length; index++) {
    if (!isSingle(words, index)) continue;
    const coordination = [index];
    for (;;) {
      const from = coordination.at(-1)!;
      const next = nextInCoordination(words, from);
      if (next === undefined || words[next]?.sentence !== words[index]!.sentence || !isSingle(words, next)) break;
      coordination.push(next);
    }
    if (coordination.length > 1) coordinations.push(coordination);
    index = coordination.at(-1)!;
  }
  return coordinations;
}

/** Return the index of the word after a comma, “and”, “or”, or a comma with “and” or “or”; undefined if none of these follows the word at `index`. */
function nextInCoordination(words: Word[], index: number): number | undefined {
  const [link, second] = [wordAt(words, index + 1, index)?.lower ?? '', wordAt(words, index + 2, index)?.lower ?? ''];
  const isConjunction = (lower: string): boolean => lower === 'and' || lower === 'or';
  if (link === ',' && isConjunction(second)) return index + 3;
  return link === ',' || isConjunction(link) ? index + 2 : undefined;
}

/** Return whether a word is capitalized and its neighbours are not. */
function isSingle(words: Word[], index: number): boolean {
  return isCapitalized(words[index]) && words[index].text.length > 1 && !capitalAt(words, index + 1, index) && !capitalAt(words, index - 1, index);
}
