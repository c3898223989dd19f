import { KNOWN_NAMES } from '../known-names.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { isGivenName, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { FACILITY_HEADS, JOINT_BODIES } from '../resources/not-entities.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { MAX_SEQUENCE, NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** First words of names of organizations, for their scope or level. */
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

/** Merge the parts of a name around “and” or a possessive: “Royal Sea and Sky Museum”, “Holt Museum and Art Gallery”, “Safety Authority of Ghana and Togo”, “St. Mary's Cathedral”. */
export function joinCoordinated(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let at = 1; at < words.length - 1; at++) {
    const { text } = words[at]!;
    if (text !== 'and' && text !== '&' && text !== "'s" && text !== "'" && text !== '’') continue;
    const name = text === "'s" ? ofSaint(words, cover, at) : text === 'and' || text === '&' ? nameAroundAnd(words, cover, at) : ofMembers(words, cover, at);
    if (name) cover.put(name);
  }
  return cover.names();
}

/** Return the name around “and”, or undefined. */
function nameAroundAnd(words: Word[], cover: NameCover, and: number): ModelName | undefined {
  const before = cover.at(and - 1);
  if (before?.type === 'person' || cover.at(and) || words[and + 1]!.sentence !== words[and]!.sentence) return undefined;
  let last = and;
  while (last < and + MAX_SEQUENCE && isCapitalized(words[last + 1]) && words[last + 1]!.sentence === words[and]!.sentence) last++;
  if (last === and) return undefined;
  const body = bodyOfTwoFields(words, and, last);
  if (before === undefined || body) return body;
  return facility(words, before, and, last) ?? jointBody(words, before, and, cover.at(and + 1));
}

/** Return the name of an organization that is called after its members, around the apostrophe of their plural: “Bristol Magistrates' Court”, “Farmers' Union”, or undefined. */
function ofMembers(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const [members, head] = [words[at - 1]!, words[at + 1]!];
  if (!/^\p{Lu}\p{Ll}+s$/u.test(members.text) || !isCapitalized(head) || head.sentence !== members.sentence || words[at]!.sentence !== members.sentence)
    return undefined;
  // “the Beatles' Apple Corps”: two bodies.
  const owner = cover.at(at - 1);
  if ((owner?.type === 'organization' && owner.first === owner.last) || nameAt(KNOWN_NAMES, words, at + 1)?.values[0]?.type === 'organization')
    return undefined;
  let last = at + 1;
  while (last < at + MAX_SEQUENCE && isCapitalized(words[last + 1]) && words[last + 1]!.sentence === head.sentence) last++;
  if (!ORGANIZATION_HEADS.has(words[last]!.lower) || isGivenName(members)) return undefined;
  let first = cover.at(at - 1)?.first ?? at - 1;
  while (first > at - MAX_SEQUENCE && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === head.sentence && words[first - 1]!.lower !== 'the')
    first--;
  if (cover.at(first)?.type === 'person' && last === at + 1 && words[last]!.lower !== 'court') return undefined;
  return { first, last, type: 'organization' };
}

/** Return the name of a facility with “and” in it: “Holt Museum and Art Gallery”, or undefined. */
function facility(words: Word[], before: ModelName, and: number, last: number): ModelName | undefined {
  if (!FACILITY_HEADS.has(words[last]!.lower)) return undefined;
  const whole: ModelName = { first: before.first, last, type: 'organization' };
  const own = words.slice(before.first, before.last + 1);
  const hasHead = own.some(({ lower }) => FACILITY_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower));
  // “the Holt Museum and Art Gallery”: the words after “and” are not a separate name.
  if (hasHead) return FACILITY_HEADS.has(words[before.last]!.lower) && words.slice(and + 1, last).every(isOrdinaryWord) ? whole : undefined;
  const isKnown = KNOWN_PLACES.has(joinWords(words, before.first, before.last));
  return words[before.first - 1]?.lower === 'the' && !isKnown && last - and > 1 ? whole : undefined;
}

/** Return the name of an organization with two coordinated fields, whose head noun follows the second: “the National Oceanic and Atmospheric Administration”; else undefined. */
function bodyOfTwoFields(words: Word[], and: number, last: number): ModelName | undefined {
  let first = and;
  while (first > and - MAX_SEQUENCE && isCapitalized(words[first - 1]) && words[first - 1]!.sentence === words[and]!.sentence) first--;
  if (words[first]!.lower === 'the') first++;
  const isOpen = and - first > 1 && SCOPE_WORDS.has(words[first]!.lower) && words.slice(first + 1, and).every(isField);
  const isClosed = last - and > 1 && ORGANIZATION_HEADS.has(words[last]!.lower) && words.slice(and + 1, last).every(isField);
  return isOpen && isClosed ? { first, last, type: 'organization' } : undefined;
}

/** Return whether a word may be a field that an organization works in: not a given name, place or head noun. */
function isField(word: Word): boolean {
  const { text, lower } = word;
  return !isGivenName(word) && !KNOWN_PLACES.has(text) && !ORGANIZATION_HEADS.has(lower) && !FACILITY_HEADS.has(lower);
}

/** Return the name of an organization of two places: “Safety Authority of Ghana and Togo”, or undefined. */
function jointBody(words: Word[], before: ModelName, and: number, after: ModelName | undefined): ModelName | undefined {
  if (after?.first !== and + 1 || before.type !== 'organization' || words[and]!.text !== 'and') return undefined;
  let of = before.last;
  while (of > before.first && words[of]!.text !== 'of') of--;
  const isPlace = (first: number, last: number): boolean => KNOWN_PLACES.has(joinWords(words, first, last));
  if (of === before.first || !JOINT_BODIES.has(words[of - 1]!.lower) || !isPlace(of + 1, before.last) || !isPlace(after.first, after.last)) return undefined;
  const next = words[after.last + 1];
  const ends = next === undefined || next.sentence !== words[and]!.sentence || next.shape === 'punctuation';
  return ends && words[before.first - 1]?.lower === 'the' ? { first: before.first, last: after.last, type: 'organization' } : undefined;
}

/** Return the name of a building or organization named after a saint: “St. Mary's Cathedral”, or undefined. */
function ofSaint(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const head = words[at + 1]!;
  const last = isCapitalized(words[at + 2]) && words[at + 2]!.sentence === head.sentence ? at + 2 : at + 1;
  const first = words[at - 2]?.text === '.' ? at - 3 : at - 2;
  if (!/^(?:st|saint|ss)$/.test(words[first]?.lower ?? '') || !isCapitalized(head) || head.sentence !== words[at]!.sentence) return undefined;
  const type = ORGANIZATION_HEADS.has(words[last]!.lower) && !/^(?:church|mosque)$/.test(words[last]!.lower) ? 'organization' : 'place';
  return { first, last: Math.max(last, cover.at(at + 1)?.last ?? last), type };
}
