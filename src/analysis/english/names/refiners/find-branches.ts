import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR } from '../resources/not-names.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Words for a branch of a union or society, before its number. */
const BRANCH = /^(?:Local|Lodge)$/;
/** Last words of places that are named after somebody: “Cutler's Green”. */
const PLACE_AFTER_NAME =
  /^(?:Green|Weir|Stairs|Hill|Cross|Corner|Bridge|Lane|Mill|Wood|Point|Island|Bay|Creek|Landing|Gate|End|Common|Farm|Yard|Ferry|Ford|Hole|Wharf|Quay|Rock|Head|Field|Square|Row|Pond|Bottom|Cove)$/;
/** Last words of institutions that are named after a saint: “St Bride's Hospital”. */
const INSTITUTION_OF_SAINT = /^(?:Hospital|School|College|Hospice|Academy|Infirmary)$/;

/** Last words of bodies of people: “Boatmen's Federation”. */
const BODY_OF_PEOPLE = /^(?:Federation|Union|League|Association|Society|Institute|Guild|Club|Council|Committee|Commission)$/;

/** Return the names, and those with a number or a possessive inside: “United Kilnworkers [Local 88]”, “[Cutler's Green]”, “[St Bride's Hospital]”. */
export function findBranches(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let index = 0; index < words.length; index++) {
    const word = capitalAt(words, index, index);
    if (!word || headlines.has(word.sentence)) continue;
    const name = branch(words, index) ?? ofSaint(words, index) ?? bodyOfPeople(words, index) ?? placeAfterName(words, index);
    if (!name) continue;
    cover.put(name);
    index = name.last;
  }
  return cover.names();
}

/** Return a branch with its number and the name of its union: “Teamsters Local 120”. */
function branch(words: Word[], index: number): ModelName | undefined {
  const number = wordAt(words, index + 1, index);
  if (!BRANCH.test(words[index]!.text) || number?.shape !== 'number' || !/^\d{1,4}$/.test(number.text)) return undefined;
  // “Local 40 people were hurt” and “local 4-1 win” are no branches.
  if (words[index]!.opensSentence && /s$|^people$/.test(wordAt(words, index + 2, index)?.lower ?? '')) return undefined;
  let first = index;
  while (first > index - MAX_SEQUENCE) {
    const before = capitalAt(words, first - 1, index);
    if (!before || CALENDAR.has(before.text) || (before.opensSentence && COMMON_WORDS.has(before.lower))) break;
    first--;
  }
  return { first, last: index + 1, type: 'organization' };
}

/** Return an institution that is named after a saint: “St Bride's Hospital”. */
function ofSaint(words: Word[], index: number): ModelName | undefined {
  if (!/^(?:St|Saint)$/.test(words[index]!.text)) return undefined;
  const name = wordAt(words, index + 1, index)?.text === '.' ? index + 2 : index + 1;
  const head = capitalAt(words, name + 2, index);
  if (!capitalAt(words, name, index) || wordAt(words, name + 1, index)?.text !== "'s" || !head) return undefined;
  return INSTITUTION_OF_SAINT.test(head.text) ? { first: index, last: name + 2, type: 'organization' } : undefined;
}

/** Return a body of people with an irregular plural: “Boatmen's Federation”, “Women's Institute”. */
function bodyOfPeople(words: Word[], index: number): ModelName | undefined {
  const head = capitalAt(words, index + 2, index);
  const before = capitalAt(words, index - 1, index);
  if (before && !(before.opensSentence && COMMON_WORDS.has(before.lower))) return undefined;
  const isBody = head !== undefined && BODY_OF_PEOPLE.test(head.text) && wordAt(words, index + 1, index)?.text === "'s";
  return isBody && /.(?:men|women|children)$|^women$/iu.test(words[index]!.text) && !capitalAt(words, index + 3, index)
    ? { first: index, last: index + 2, type: 'organization' }
    : undefined;
}

/** Return a place that is named after somebody: “Cutler's Green”, unlike “London's Bridge”. */
function placeAfterName(words: Word[], index: number): ModelName | undefined {
  const head = capitalAt(words, index + 2, index);
  if (wordAt(words, index + 1, index)?.text !== "'s" || !head || !PLACE_AFTER_NAME.test(head.text)) return undefined;
  if (capitalAt(words, index + 3, index) || capitalAt(words, index - 1, index) || nameAt(KNOWN_NAMES, words, index)) return undefined;
  // “Labour's Green said”: a surname.
  return /^(?:said|says|told|was elected|added)$/.test(wordAt(words, index + 3, index)?.lower ?? '')
    ? undefined
    : { first: index, last: index + 2, type: 'place' };
}
