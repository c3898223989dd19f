import { KNOWN_NAMES } from '../known-names.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { isCommonWord, isGivenName, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { FACILITY_HEADS, JOINT_BODIES } from '../resources/not-entities.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { MAX_SEQUENCE, NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Head nouns of bodies that have two fields before them: “Patent and Trademark Office”. */
const SERVICE_HEADS = new Set(
  'service administration office agency authority commission bureau department ministry directorate institute association board council inspectorate secretariat'.split(
    ' ',
  ),
);

/** First words of names of organizations that say for which area they work. */
const SCOPE_WORDS = new Set([
  'national',
  'federal',
  'international',
  'european',
  'african',
  'royal',
  'world',
  'global',
  'joint',
  'central',
  'regional',
  'u.s.',
  'us',
  'u.k.',
  'uk',
]);

/** “And”, and the endings of possessives: what may stand between two parts of a name. */
const CONNECTIVES = new Set(['and', '&', "'s", "'", '’']);

/**
 * Return the names, with the parts of a name around “and” or a possessive merged: “Royal Sea and Sky Museum”, “Holt Museum and Art Gallery”, “Safety Authority
 * of Ghana and Togo”, “St. Mary's Cathedral”.
 */
export function joinCoordinated(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let index = 1; index < words.length - 1; index++) {
    const { text } = words[index]!;
    if (!CONNECTIVES.has(text)) continue;
    const name =
      text === "'s"
        ? nameAfterSaint(words, cover, index)
        : text === 'and' || text === '&'
          ? nameAroundAnd(words, cover, index)
          : nameAfterMembers(words, cover, index);
    if (name) cover.put(name);
  }
  return cover.names();
}

/** Return the name around “and”; undefined if the words around it are not one name. */
function nameAroundAnd(words: Word[], cover: NameCover, andIndex: number): ModelName | undefined {
  const before = cover.at(andIndex - 1);
  if (before?.type === 'person' || cover.at(andIndex) || words[andIndex + 1]!.sentence !== words[andIndex]!.sentence) return undefined;
  let last = andIndex;
  while (last < andIndex + MAX_SEQUENCE && isCapitalized(words[last + 1]) && words[last + 1]!.sentence === words[andIndex]!.sentence) last++;
  if (last === andIndex) return undefined;
  const bodyName = bodyOfTwoFields(words, andIndex, last);
  if (before === undefined || bodyName) return bodyName;
  return facilityAroundAnd(words, before, andIndex, last) ?? jointBody(words, before, andIndex, cover.at(andIndex + 1));
}

/** Return the name of an organization that is named after its members, given the index of the apostrophe: “Bristol Magistrates' Court”, “Farmers' Union”; undefined if there is none. */
function nameAfterMembers(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const [members, head] = [words[index - 1]!, words[index + 1]!];
  if (!/^\p{Lu}\p{Ll}+s$/u.test(members.text) || !isCapitalized(head) || head.sentence !== members.sentence || words[index]!.sentence !== members.sentence)
    return undefined;
  // “the Beatles' Apple Corps” names two organizations.
  const owner = cover.at(index - 1);
  if ((owner?.type === 'organization' && owner.first === owner.last) || nameAt(KNOWN_NAMES, words, index + 1)?.values[0]?.type === 'organization')
    return undefined;
  let last = index + 1;
  while (last < index + MAX_SEQUENCE && isCapitalized(words[last + 1]) && words[last + 1]!.sentence === head.sentence) last++;
  if (!ORGANIZATION_HEADS.has(words[last]!.lower) || isGivenName(members)) return undefined;
  // “Farmers' Union of Wales”
  if (words[last + 1]?.text === 'of' && isCapitalized(words[last + 2]) && words[last + 2]!.sentence === head.sentence && !isCapitalized(words[last + 3]))
    last += 2;
  let first = cover.at(index - 1)?.first ?? index - 1;
  while (first > index - MAX_SEQUENCE && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === head.sentence && words[first - 1]!.lower !== 'the')
    first--;
  // “Dockers' and Carters' Federation”
  const [and, mark, others] = [words[first - 1], words[first - 2], words[first - 3]];
  if (and?.text === 'and' && /^['’]$/.test(mark?.text ?? '') && others?.sentence === head.sentence && /^\p{Lu}\p{Ll}+s$/u.test(others.text)) first -= 3;
  if (cover.at(first)?.type === 'person' && last === index + 1 && words[last]!.lower !== 'court') return undefined;
  return { first, last, type: 'organization' };
}

/** Return the name of a facility with “and” in it: “Holt Museum and Art Gallery”; undefined if there is none. */
function facilityAroundAnd(words: Word[], before: ModelName, andIndex: number, last: number): ModelName | undefined {
  if (!FACILITY_HEADS.has(words[last]!.lower)) return undefined;
  const whole: ModelName = { first: before.first, last, type: 'organization' };
  const wordsBefore = words.slice(before.first, before.last + 1);
  const hasHead = wordsBefore.some(({ lower }) => FACILITY_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower));
  // “the Holt Museum and Art Gallery”: the words after “and” are not a separate name.
  if (hasHead) return FACILITY_HEADS.has(words[before.last]!.lower) && words.slice(andIndex + 1, last).every(isOrdinaryWord) ? whole : undefined;
  const isKnown = KNOWN_PLACES.has(joinWords(words, before.first, before.last));
  return words[before.first - 1]?.lower === 'the' && !isKnown && last - andIndex > 1 ? whole : undefined;
}

/** Return the name of an organization with two fields before its head noun: “National Oceanic and Atmospheric Administration”; undefined if there is none. */
function bodyOfTwoFields(words: Word[], andIndex: number, last: number): ModelName | undefined {
  let first = andIndex;
  while (first > andIndex - MAX_SEQUENCE && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === words[andIndex]!.sentence) first--;
  if (words[first]!.lower === 'the') first++;
  // “the Food Safety and Inspection Service”, “United States Patent and Trademark Office”
  const isAfterThe =
    words[first - 1]?.lower === 'the' && words.slice(first, andIndex).every((word) => isCommonWord(word) && isField(word)) && last - andIndex < 4;
  const isNational =
    /^united (?:states|kingdom)$/.test(`${words[first]!.lower} ${words[first + 1]?.lower ?? ''}`) && words.slice(first + 2, andIndex).every(isField);
  const hasScopeAndFields =
    (isAfterThe || isNational) && andIndex > first
      ? true
      : andIndex - first > 1 && SCOPE_WORDS.has(words[first]!.lower) && words.slice(first + 1, andIndex).every(isField);
  if ((isAfterThe || isNational) && !SERVICE_HEADS.has(words[last]!.lower)) return undefined;
  const hasFieldsAndHead = last - andIndex > 1 && ORGANIZATION_HEADS.has(words[last]!.lower) && words.slice(andIndex + 1, last).every(isField);
  return hasScopeAndFields && hasFieldsAndHead ? { first, last, type: 'organization' } : undefined;
}

/** Return whether a word may be a field in which an organization works: it is not a given name, place or head noun. */
export function isField(word: Word): boolean {
  const { text, lower } = word;
  return !isGivenName(word) && !KNOWN_PLACES.has(text) && !ORGANIZATION_HEADS.has(lower) && !FACILITY_HEADS.has(lower);
}

/** Return the name of an organization of two places: “Safety Authority of Ghana and Togo”; undefined if there is none. */
function jointBody(words: Word[], before: ModelName, andIndex: number, after: ModelName | undefined): ModelName | undefined {
  if (after?.first !== andIndex + 1 || before.type !== 'organization' || words[andIndex]!.text !== 'and') return undefined;
  let ofIndex = before.last;
  while (ofIndex > before.first && words[ofIndex]!.text !== 'of') ofIndex--;
  const isPlace = (first: number, last: number): boolean => KNOWN_PLACES.has(joinWords(words, first, last));
  if (ofIndex === before.first || !JOINT_BODIES.has(words[ofIndex - 1]!.lower) || !isPlace(ofIndex + 1, before.last) || !isPlace(after.first, after.last))
    return undefined;
  const next = words[after.last + 1];
  const isPhraseEnd = next === undefined || next.sentence !== words[andIndex]!.sentence || next.shape === 'punctuation';
  return isPhraseEnd && words[before.first - 1]?.lower === 'the' ? { first: before.first, last: after.last, type: 'organization' } : undefined;
}

/** Return the name of a building or organization that is named after a saint: “St. Mary's Cathedral”; undefined if there is none. */
function nameAfterSaint(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const head = words[index + 1]!;
  const last = isCapitalized(words[index + 2]) && words[index + 2]!.sentence === head.sentence ? index + 2 : index + 1;
  const first = words[index - 2]?.text === '.' ? index - 3 : index - 2;
  if (!/^(?:st|saint|ss)$/.test(words[first]?.lower ?? '') || !isCapitalized(head) || head.sentence !== words[index]!.sentence) return undefined;
  const type = ORGANIZATION_HEADS.has(words[last]!.lower) && !/^(?:church|mosque)$/.test(words[last]!.lower) ? 'organization' : 'place';
  return { first, last: Math.max(last, cover.at(index + 1)?.last ?? last), type };
}
